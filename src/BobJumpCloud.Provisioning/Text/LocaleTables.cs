using System.Collections.Frozen;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// The languages and their own letters, by their official practice: that of passports (ICAO 9303) or of a national standard. An entry is
/// <c>letters=ascii</c>; <c>^</c> before it means at the start of a word, <c>$</c> at its end, <c>&gt;abc</c> before one of these letters. The first
/// entry that fits wins. An empty table: the language drops its marks, as the general table does.
/// </summary>
internal static class LocaleTables
{
    /// <summary>Part of the rules' fingerprint: raise it with every change here.</summary>
    public const string Version = "locales 1";

    private const string Scandinavian = "æ=ae ø=oe å=aa";

    private const string Cyrillic = "а=a б=b в=v д=d е=e з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f";

    private const string AfterVowel = "θκξπσςτφχψ";

    /// <summary>ELOT 743.</summary>
    private const string Greek =
        $"αυ>{AfterVowel}=af αύ>{AfterVowel}=af αυ$=af αύ$=af αυ=av αύ=av α=a ά=a ευ>{AfterVowel}=ef εύ>{AfterVowel}=ef ευ$=ef εύ$=ef ευ=ev εύ=ev ε=e έ=e "
        + $"ηυ>{AfterVowel}=if ηύ>{AfterVowel}=if ηυ$=if ηύ$=if ηυ=iv ηύ=iv η=i ή=i ου=ou ού=ou ο=o ό=o γγ=ng γξ=nx γχ=nch γ=g ^μπ=b μπ$=b μπ=mp μ=m "
        + "β=v δ=d ζ=z θ=th ι=i ί=i ϊ=i ΐ=i κ=k λ=l ν=n ξ=x π=p ρ=r σ=s ς=s τ=t υ=y ύ=y ϋ=y ΰ=y φ=f χ=ch ψ=ps ω=o ώ=o";

    /// <summary>The tables by language.</summary>
    public static FrozenDictionary<string, string> ByLanguage { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["az"] = "ə=e",
        ["be"] = $"{Cyrillic} г=h ё=io ж=zh і=i й=i ў=u х=kh ц=ts ч=ch ш=sh ы=y ь= э=e ю=iu я=ia",
        ["bg"] = $"ия$=ia {Cyrillic} г=g ж=zh и=i й=y х=h ц=ts ч=ch ш=sh щ=sht ъ=a ь=y ю=yu я=ya",
        ["bs"] = "",
        ["ca"] = "",
        ["cs"] = "",
        ["da"] = Scandinavian,
        ["de"] = "ä=ae ö=oe ü=ue ß=ss",
        ["el"] = Greek,
        ["en"] = "",
        ["es"] = "",
        ["et"] = "",
        ["fi"] = "",
        ["fr"] = "",
        ["hr"] = "",
        ["hu"] = "",
        ["is"] = "þ=th ð=d æ=ae ö=o",
        ["it"] = "",
        ["lt"] = "",
        ["lv"] = "",
        ["mk"] = $"{Cyrillic} г=g ѓ=gj ж=zh ѕ=dz и=i ј=j ќ=kj љ=lj њ=nj х=h ц=c ч=ch џ=dj ш=sh",
        ["nb"] = Scandinavian,
        ["nl"] = "",
        ["nn"] = Scandinavian,
        ["no"] = Scandinavian,
        ["pl"] = "",
        ["pt"] = "",
        ["ro"] = "",
        ["ru"] = $"{Cyrillic} г=g ё=e ж=zh и=i й=i х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia",
        ["sk"] = "",
        ["sl"] = "",
        ["sr"] = $"đ=dj {Cyrillic} г=g ђ=dj ж=z и=i ј=j љ=lj њ=nj ћ=c х=h ц=c ч=c џ=dz ш=s",
        ["sv"] = "å=a ä=a ö=o",
        ["tr"] = "",
        ["uk"] = $"зг=zgh {Cyrillic} г=h ґ=g ^є=ye є=ie ж=zh и=y і=i ^ї=yi ї=i ^й=y й=i х=kh ц=ts ч=ch ш=sh щ=shch ь= ^ю=yu ю=iu ^я=ya я=ia",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
