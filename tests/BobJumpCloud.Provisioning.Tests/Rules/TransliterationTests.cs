using System.Text;
using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class TransliterationTests
{
    private const string NoLocale = "-";

    private static readonly string[] Latin =
        ["Jürgen Groß", "JÜRGEN GROẞ", "Öz Ö. MÜ", "Åse Ærø Øst", "ÅSE ÆRØ", "Ærlig", "Þórður Æsa", "Şükrü Çağ Işık İnan", "Łukasz Żółć", "Đorđe Čavić", "DJURO ĐURO", "Ștefan Țepeș", "Õnne Šõber", "Zoë Œuvre", "Ñuñez", "Nguyễn Văn Đức", "Ģirts Ķēniņš", "Əli", "Ĳsbrand", "O'Neil d’Or"];

    private static readonly string[] Cyrillic =
        ["Щукин Юрий", "ЩУКИН ЮРИЙ", "Ольга Подъячева", "Ёлкина Хлоя", "Згурський Ґонта", "Їжакевич Єва", "ЇЖАКЕВИЧ", "Юрій Знам'янка", "Мар’яна Йосипівна", "Мария Щерева", "МАРИЯ ЪГЪЛОВА", "Љубица Њежић", "ЉУБИЦА Џајић", "Ѓорѓи Ќосев", "Ўладзімір Ёўна", "Ј"];

    private static readonly string[] Other =
        ["Γιώργος Παπαδόπουλος", "Ευάγγελος Αυγούστου", "ΕΥΘΥΜΙΟΣ", "Μπάμπης Λάμπρου", "Άγγελος Σφιγξ", "Ηύρα Ταύ", "王小明", "山田太郎", "김민준", "अनिता शर्मा", "สมชาย ใจดี", "محمد علي", "דָּוִד כהן", "Նարեկ", "ნინო", "😀 Ann"];

    private static readonly string[] Locales = [NoLocale, "de", "da", "sv", "fi", "is", "tr", "az", "et", "hr", "sr", "mk", "bg", "be", "ru", "uk", "el", "pl"];

    /// <summary>Every name with every locale that writes it in a way of its own. <c>UPDATE_GOLDEN=1</c> writes the file anew; a changed file needs another table version.</summary>
    [Fact]
    public void Names_of_all_scripts_are_written_as_they_always_were()
    {
        string path = Path.Combine(ProjectFolder(), "Golden", "transliteration.txt");
        string actual = Table();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        actual.Should().Be(File.ReadAllText(path));
    }

    [Fact]
    public void The_golden_file_is_that_of_this_version() =>
        Table().Split('\n')[0].Should().Be("# AnyAscii 0.3.3, locales 1", "a name that is written differently needs another version");

    [Theory]
    [InlineData("de", "Öz", "Oez")]
    [InlineData("de", "ÖZ", "OEZ")]
    [InlineData("de", "Ö", "Oe")]
    [InlineData("de", "MÜ", "MUE")]
    [InlineData("de", "Ö-Bau", "Oe-Bau")]
    [InlineData("de", "GROß", "GROss")]
    [InlineData("de", "GROẞ", "GROSS")]
    [InlineData("de", "Æther", "Aether")]
    [InlineData("de-AT", "Öz", "Oez")]
    [InlineData("DE_ch", "Öz", "Oez")]
    [InlineData("nb-NO", "Ærø", "Aeroe")]
    [InlineData("sv", "Åsa Öberg", "Asa Oberg")]
    [InlineData("en", "Öz", "Oz")]
    public void Case_follows_the_letters_around(string locale, string name, string ascii) => new Transliterator(LocaleLetters.Find(locale)).ToAscii(name).Should().Be(ascii);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("xx")]
    [InlineData("deu")]
    [InlineData("d")]
    public void An_unknown_locale_has_no_letters(string locale) => LocaleLetters.Find(locale).Should().BeNull();

    [Fact]
    public void Decomposed_names_give_the_same()
    {
        foreach (string name in Latin.Concat(Cyrillic).Concat(Other))
        {
            foreach (string locale in Locales)
            {
                Username(locale, name.Normalize(NormalizationForm.FormD)).Should().Be(Username(locale, name), "{0} in {1}", name, locale);
            }
        }
    }

    [Fact]
    public void All_locales_that_are_named_have_letters_and_give_ASCII()
    {
        LocaleLetters.Known.Should().BeInAscendingOrder(StringComparer.Ordinal).And.HaveCount(35);
        foreach (string locale in LocaleLetters.Known)
        {
            string letters = new([.. Enumerable.Range(0xC0, 0x4C0).Select(c => (char)c)]);
            new Transliterator(LocaleLetters.Find(locale)).ToAscii(letters).Should().Match(t => t.All(char.IsAscii), locale);
        }
    }

    private static string Username(string locale, string name) =>
        RulesWith(o => (o.Username.Rule, o.Username.Locale) = (UsernameSource.DisplayName, locale == NoLocale ? null : locale))
            .Username.Derive(new Employee("1") { [BobFields.Root.DisplayName] = name }).Value ?? "(none)";

    private static string Table()
    {
        var table = new StringBuilder("# ").Append(Transliterator.TableVersion).Append('\n');
        foreach (string name in Latin.Concat(Cyrillic).Concat(Other))
        {
            string general = Username(NoLocale, name);
            foreach (string locale in Locales.Where(l => l == NoLocale || Username(l, name) != general))
            {
                table.Append(name).Append('\t').Append(locale).Append('\t').Append(Username(locale, name)).Append('\n');
            }
        }

        return table.ToString();
    }

    /// <summary>A build on a build server hides where the sources are, so the folder is looked for from where the test runs.</summary>
    private static string ProjectFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BobJumpCloud.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "tests", "BobJumpCloud.Provisioning.Tests");
    }
}
