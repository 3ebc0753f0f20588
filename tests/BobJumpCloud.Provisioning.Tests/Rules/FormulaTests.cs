using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class FormulaTests
{
    private static readonly Employee Ann = new("1")
    {
        [BobFields.Root.FirstName] = " Ann ",
        [BobFields.Root.Surname] = "Lee",
        [BobFields.Root.SecondName] = FieldValue.Empty,
        [BobFields.Work.Title] = FieldValue.Listed("2559", "VP Eng"),
        [BobFields.Work.Department] = FieldValue.Listed("7", "R&D {EMEA}"),
        [BobFields.Work.StartDate] = new DateOnly(2026, 11, 3),
        [BobFields.Work.Site] = "Zürich",
        [BobFields.Work.Manager] = "77",
        [BobFields.Custom("x.emoji")] = "👩‍👩‍👧 Ann",
        [BobFields.Custom("x.marks")] = "a\u0316\u0301bc",
        [BobFields.Custom("x.blank")] = "\u200B",
        [BobFields.Custom("x.half")] = "a\ud800b",
    };

    private static SourceValue Evaluate(string formula, Employee? person = null) => Parse(formula, []).Formula!.Evaluate(person ?? Ann);

    private static (Formula? Formula, List<RulesError> Errors) Parse(string formula, Dictionary<string, string> titles)
    {
        var errors = new List<RulesError>();
        titles.TryAdd("vp eng", "Vice President Engineering");
        titles.TryAdd("Zürich", " ");
        Dictionary<string, LookupTable> tables = LookupCompiler.Compile(new Dictionary<string, IDictionary<string, string>> { ["Titles"] = titles }, "Lookups", errors);
        Formula? parsed = FormulaParser.Parse(formula, "F", new FormulaContext(tables, new Transliterator(null)), errors);
        return (parsed, errors);
    }

    [Theory]
    [InlineData("{work.title} in {work.department}", "VP Eng in R&D {EMEA}")]
    [InlineData("{{{work.title}}}", "{VP Eng}")]
    [InlineData("a{{b}}c", "a{b}c")]
    [InlineData("text alone ", "text alone")]
    [InlineData("since {work.startDate}", "since 2026-11-03")]
    [InlineData("{work.manager}", "77")]
    [InlineData("{root.firstName}{root.surname}", "Ann Lee")]
    [InlineData("{root.firstName|trim}{root.surname}", "AnnLee")]
    [InlineData("{ work.title | lower }", "vp eng")]
    [InlineData("{work.title|upper}", "VP ENG")]
    [InlineData("{work.site|ascii|lower|truncate(3)}", "zur")]
    [InlineData("{work.site|upper}", "ZÜRICH")]
    [InlineData("{work.title|truncate(2)}-{root.surname}", "VP-Lee")]
    [InlineData("{work.title|truncate(3)}", "VP")]
    [InlineData("{work.title|lookup(Titles)}", "Vice President Engineering")]
    [InlineData("{work.title|lookup( Titles )|truncate(4)}", "Vice")]
    [InlineData("{x.half}", "a\ufffdb")]
    public void A_formula_joins_text_and_fields(string formula, string expected) => Evaluate(formula).Should().Be(new SourceValue(FieldValue.Of(expected)));

    [Theory]
    [InlineData("{root.firstName|trim} {root.secondName?} {root.surname}", "Ann Lee")]
    [InlineData("{root.secondName?} {root.surname}", "Lee")]
    [InlineData("{root.surname} {root.secondName?}", "Lee")]
    [InlineData("{root.surname}, {root.secondName?}", "Lee,")]
    [InlineData("{root.surname} \t {root.secondName?}  \u00A0{root.surname}", "Lee Lee")]
    [InlineData("{root.surname}{root.secondName?}{root.surname}", "LeeLee")]
    [InlineData("{root.surname} {root.secondName?}{root.surname}", "Lee Lee")]
    [InlineData("{root.surname}-{root.secondName?}-{root.surname}", "Lee--Lee")]
    [InlineData("{root.surname} {root.secondName?} {root.secondName?} {x.blank?} {root.surname}", "Lee Lee")]
    [InlineData("{root.surname} {work.site?|lookup(Titles)} {root.surname}", "Lee Lee")]
    [InlineData("{x.emoji?|truncate(3)}{root.surname}", "Lee")]
    public void The_blanks_around_a_part_that_is_left_out_become_one(string formula, string expected) => Evaluate(formula).Value.Text.Should().Be(expected);

    [Theory]
    [InlineData("{root.firstName} {root.secondName} {root.surname}", FieldPresence.Empty)]
    [InlineData("{x.blank}", FieldPresence.Empty)]
    [InlineData("{work.site|lookup(Titles)}", FieldPresence.Empty)]
    [InlineData("{root.secondName?} {x.blank?}", FieldPresence.Empty)]
    [InlineData("{root.secondName?|upper|truncate(3)|lookup(Titles)}", FieldPresence.Empty)]
    [InlineData("{root.surname} {no.such}", FieldPresence.Absent)]
    [InlineData("{root.surname} {no.such?}", FieldPresence.Absent)]
    [InlineData("{root.secondName} {no.such}", FieldPresence.Absent)]
    [InlineData("{no.such} {root.secondName}", FieldPresence.Absent)]
    public void Absent_goes_before_empty_and_both_before_text(string formula, FieldPresence expected)
    {
        SourceValue value = Evaluate(formula);

        value.Value.Presence.Should().Be(expected);
        value.Finding.Should().BeNull();
    }

    [Theory]
    [InlineData("{x.emoji|truncate(7)}", "")]
    [InlineData("{x.emoji|truncate(8)}", "👩‍👩‍👧")]
    [InlineData("{x.emoji|truncate(10)}", "👩‍👩‍👧 A")]
    [InlineData("{x.marks|truncate(1)}", "")]
    [InlineData("{x.marks|truncate(2)}", "\u00E1\u0316")]
    [InlineData("{x.marks|truncate(3)}", "\u00E1\u0316b")]
    public void What_people_see_as_one_character_is_never_cut(string formula, string expected) =>
        (Evaluate(formula).Value.Text ?? "").Should().Be(CanonicalText.Of(expected));

    [Fact]
    public void A_lookup_without_an_entry_yields_its_input_with_a_finding()
    {
        Evaluate("{root.surname|lookup(Titles)|upper}").Should().Be(new SourceValue("LEE", FindingCode.LookupMiss));
        Evaluate("{root.surname|lookup(Titles)} {root.secondName}").Should().Be(new SourceValue(FieldValue.Empty), "what gives nothing finds nothing");
    }

    [Theory]
    // formula → columns of the mistakes, part of the first message
    [InlineData("", "1", "empty")]
    [InlineData("  ", "1", "empty")]
    [InlineData("{work.title", "1", "not closed")]
    [InlineData("a {work.title {root.surname}", "3", "not closed")]
    [InlineData("{", "1", "not closed")]
    [InlineData("a}b", "2", "}}")]
    [InlineData("{}", "2", "A field is missing")]
    [InlineData("{ ? }", "3", "A field is missing")]
    [InlineData("{title}", "2", "dot form")]
    [InlineData("{work.title??}", "2", "dot form")]
    [InlineData("{work. title}", "2", "dot form")]
    [InlineData("{work.title|}", "13", "A pipe is missing")]
    [InlineData("{work.title||trim}", "13", "A pipe is missing")]
    [InlineData("{work.title|Trim}", "13", "The pipes are: trim, lower, upper, ascii, truncate(n), lookup(Table)")]
    [InlineData("{work.title|trim()}", "17", "nothing in parentheses")]
    [InlineData("{work.title|truncate}", "13", "1 to 1024")]
    [InlineData("{work.title|truncate(0)}", "22", "truncate(30)")]
    [InlineData("{work.title|truncate(-1)}", "22", "truncate(30)")]
    [InlineData("{work.title|truncate(99999999999)}", "22", "truncate(30)")]
    [InlineData("{work.title|truncate(3}", "21", "not closed")]
    [InlineData("{work.title|lookup}", "13", "name of a lookup table")]
    [InlineData("{work.title|lookup()}", "20", "name of a lookup table")]
    [InlineData("{work.title|lookup(titles)}", "20", "There are: Titles")]
    [InlineData("{a}{work.title|x|y(}{{}}}", "2 16 19 25", "dot form")]
    public void All_mistakes_are_named_with_their_columns(string formula, string columns, string message)
    {
        (Formula? parsed, List<RulesError> errors) = Parse(formula, []);

        parsed.Should().BeNull();
        errors.Should().OnlyContain(e => e.Path == "F" && e.Remedy.Length > 0);
        string.Join(' ', errors.Select(e => e.Position)).Should().Be(columns);
        errors[0].ToString().Should().Contain(message);
    }

    [Theory]
    [InlineData("{work.title}")]
    [InlineData("a {{b}} {work.title?|trim|lower|upper|ascii|truncate(3)|lookup(Titles)} c")]
    [InlineData("{{{root.surname}}}{root.surname}")]
    public void A_formula_prints_as_it_was_written(string formula) => Parse(formula, []).Formula!.ToString().Should().Be(formula);

    [Fact]
    public void A_formula_is_a_source_of_a_row_and_a_miss_a_finding_of_its_target()
    {
        static void Rows(ProvisioningOptions o)
        {
            o.Mapping.Lookups["Sites"] = new Dictionary<string, string> { ["ZÜRICH"] = "ZRH" };
            o.Mapping.Rows["about"] = new MappingRowOptions { Target = "description", Formula = "{work.title} in {work.site|lookup(Sites)}" };
        }

        Decision Decide(string site) => Engine(Rows).Decide(Person().With(BobFields.Work.Title, "CEO").With(BobFields.Work.Site, site), User(), Today, Link());

        RulesWith(Rows).Fields.Should().Contain(BobFields.Work.Site);
        Decide("zu\u0308rich").Changes.Should().Contain(new AttributeChange(JumpCloudAttributes.Description, null, "CEO in ZRH", "about"));
        Decide("zu\u0308rich").Findings.Should().BeEmpty();
        Decide("Bern").Changes.Should().Contain(c => c.To == "CEO in Bern");
        Decide("Bern").Findings.Should().Equal(new Finding(FindingCode.LookupMiss, "description"));
    }

    [Fact]
    public void A_row_that_does_not_apply_finds_nothing()
    {
        static void Rows(ProvisioningOptions o)
        {
            o.Mapping.Lookups["Sites"] = new Dictionary<string, string>();
            o.Mapping.Rows["about"] = new MappingRowOptions { Target = "description", Formula = "{root.surname|lookup(Sites)}", ApplyOn = ApplyOn.CreateOnly };
        }

        Engine(Rows).Decide(Person(), User(), Today, Link()).Findings.Should().BeEmpty();
        Engine(Rows).Decide(Person(), null, Today).Has(FindingCode.LookupMiss).Should().BeTrue();
    }
}
