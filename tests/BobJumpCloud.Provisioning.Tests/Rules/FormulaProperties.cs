using CsCheck;

namespace BobJumpCloud.Provisioning.Tests.Rules;

/// <summary>The language is total: whatever is written either names its mistakes or gives an answer for everybody.</summary>
public sealed class FormulaProperties
{
    private const int Cases = 20_000;

    private static readonly string[] Pieces =
        ["{", "}", "{{", "}}", "|", "?", "(", ")", " ", "root.firstName", "root.secondName", "work.title", "x", ".", "trim", "lower", "upper", "ascii", "truncate(2)", "truncate(", "lookup(T)", "lookup", "é", "\ud83d", "\ude00", "Ö", "0"];

    private static readonly Gen<string> Sources = Gen.Frequency((3, Gen.OneOf(Pieces).Array[0, 12].Select(string.Concat)), (1, Gen.String[0, 20]));

    private static readonly Gen<string> Parts = Gen.Select(
        Gen.OneOf("root.firstName", "root.secondName", "work.title"), Gen.Bool, Gen.OneOf("trim", "lower", "upper", "ascii", "truncate(1)", "truncate(2)", "truncate(9)", "lookup(T)").Array[0, 3],
        (field, optional, pipes) => $"{{{field}{(optional ? "?" : "")}{string.Concat(pipes.Select(p => $"|{p}"))}}}");

    private static readonly Gen<string> Valid = Gen.Frequency((1, Parts), (1, Gen.OneOf(" ", "  ", ", ", "{{", "}}", "-", "é"))).Array[1, 6].Select(string.Concat).Where(t => !string.IsNullOrWhiteSpace(t));

    private static readonly Gen<FieldValue> Values = Gen.Frequency(
        (1, Gen.Const(FieldValue.Absent)), (2, Gen.Const(FieldValue.Empty)), (3, Gen.String[0, 6].Select(t => FieldValue.Of(t))),
        (3, Gen.OneOf("\ud800", "a\udc00", "😀", "e\u0301\u0316", "\u200B", " A ").Select(t => FieldValue.Of(t))));

    private static readonly Gen<Employee> People = Gen.Select(Values, Values, Values, (a, b, c) => new Employee("1")
    {
        [BobFields.Root.FirstName] = a,
        [BobFields.Root.SecondName] = b,
        [BobFields.Work.Title] = c,
    });

    private static (Formula? Formula, List<RulesError> Errors) Parse(string text)
    {
        var errors = new List<RulesError>();
        var tables = new Dictionary<string, LookupTable> { ["T"] = new("T", new Dictionary<string, string> { ["A"] = "é", ["B"] = "" }) };
        return (FormulaParser.Parse(text, "F", new FormulaContext(tables, new Transliterator(LocaleLetters.Find("de"))), errors), errors);
    }

    [Fact]
    public void Any_text_is_a_formula_or_has_mistakes_inside_it() => Gen.Select(Sources, People).Sample(
        (text, person) =>
        {
            (Formula? formula, List<RulesError> errors) = Parse(text);
            if (formula is null)
            {
                return errors.Count > 0 && errors.TrueForAll(e => e.Position >= 1 && e.Position <= Math.Max(text.Length, 1) + 1 && e.Cause.Length > 0 && e.Remedy.Length > 0);
            }

            return errors.Count == 0 && IsCanonical(formula.Evaluate(person).Value);
        },
        iter: Cases);

    [Fact]
    public void A_valid_formula_prints_and_reads_back_the_same() => Gen.Select(Valid, People).Sample(
        (text, person) =>
        {
            Formula formula = Parse(text).Formula!;
            Formula again = Parse(formula.ToString()).Formula!;
            return formula.ToString() == text && again.Evaluate(person) == formula.Evaluate(person);
        },
        iter: Cases);

    [Fact]
    public void An_absent_field_gives_nothing_whatever_the_formula() => Gen.Select(Valid, People).Sample(
        (text, person) =>
        {
            Formula formula = Parse(text).Formula!;
            bool isAbsent = formula.Fields.Any(f => person[f].Presence == FieldPresence.Absent);
            return (formula.Evaluate(person).Value.Presence == FieldPresence.Absent) == isAbsent;
        },
        iter: Cases);

    private static bool IsCanonical(FieldValue value) => value.Text is null || CanonicalText.Of(value.Text) == value.Text;
}
