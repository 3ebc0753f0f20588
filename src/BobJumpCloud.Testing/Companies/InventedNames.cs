namespace BobJumpCloud.Testing;

/// <summary>Invented people's names in several scripts, drawn at random.</summary>
internal static class InventedNames
{
    private static readonly (string[] Given, string[] Family)[] Pools =
    [
        (["Amelia", "Björn=bjorn", "Chloé=chloe", "Dafydd", "Elin", "François=francois", "Greta", "Håkon=hakon", "Inês=ines", "Jürgen=jurgen", "Katarína=katarina", "Łukasz=lukasz", "Máire=maire", "Nuño=nuno", "Orla", "Petra"],
            ["Ashdown", "Brandvold", "Castelão=castelao", "D'Arcy=darcy", "Évrard=evrard", "Fjordlund", "Großmann=grossmann", "Hörnberg=hornberg", "Ižová=izova", "Jemison-Vale=jemison-vale", "Kowalczyński=kowalczynski", "Løvstad=lovstad", "Mac Ruairí=macruairi", "Nightingale", "O'Sionnach=osionnach", "Přibáň=priban", "Quillfeather", "Rosenthorn"]),
        (["Артём=artem", "Вера=vera", "Галина=galina", "Дмитро=dmytro", "Яна=yana"], ["Берёзин=beryozin", "Гайворон=haivoron", "Лісовик=lisovyk", "Снегирь=snegir", "Тимченюк=tymcheniuk"]),
        (["Ἀνδρέας=andreas", "Ελένη=eleni", "Νίκος=nikos", "Σοφία=sofia"], ["Αργυρόπουλος=argyropoulos", "Θαλασσινός=thalassinos", "Μελισσάς=melissas", "Χρυσάνθου=chrysanthou"]),
        (["伟明=weiming", "小雪=xiaoxue", "子轩=zixuan", "秋云=qiuyun"], ["欧阳=ouyang", "林=lin", "司徒=situ", "白=bai"]),
        (["ليلى=layla", "سامر=samer", "نور=nour", "يوسف=yousef"], ["الزهراني=alzahrani", "البحري=albahri", "النجار=alnajjar", "القمري=alqamari"]),
    ];

    public static InventedName Draw(Random random)
    {
        var (given, family) = Pools[random.Next(10) is var roll && roll < 6 ? 0 : roll - 5];
        var (first, firstAscii) = Spellings(given[random.Next(given.Length)]);
        var (last, lastAscii) = Spellings(family[random.Next(family.Length)]);
        return new(first, last, firstAscii, lastAscii);
    }

    private static (string Written, string Ascii) Spellings(string entry)
    {
        var parts = entry.Split('=');
        return (parts[0], parts.Length > 1 ? parts[1] : parts[0].ToLowerInvariant());
    }
}
