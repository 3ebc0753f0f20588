using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>Turns a condition of the configuration into a function, collecting every mistake.</summary>
internal static class ConditionCompiler
{
    private const string Comparisons = "Is, IsNot, In, NotIn, StartsWith, Contains, IsEmpty, Before, After";

    public static Condition? Compile(ConditionOptions options, string path, ICollection<RulesError> errors)
    {
        int groups = (options.All.Count > 0 ? 1 : 0) + (options.Any.Count > 0 ? 1 : 0) + (options.Not is null ? 0 : 1);
        List<Func<BobField, Condition>> comparisons = ComparisonsOf(options);
        bool isGroup = groups == 1 && options.Field is null && comparisons.Count == 0;
        bool isComparison = groups == 0 && options.Field is not null && comparisons.Count == 1;
        if (!isGroup && !isComparison)
        {
            errors.Add(new RulesError(path, "A condition is exactly one of All, Any and Not, or a Field with exactly one comparison.", $"Comparisons are: {Comparisons}."));
            return null;
        }

        if (isComparison)
        {
            if (!BobField.IsWellFormed(options.Field))
            {
                errors.Add(new RulesError($"{path}:Field", $"'{options.Field}' is not the id of a Bob field.", "Write it in dot form, for example work.department."));
                return null;
            }

            return comparisons[0](BobFields.Custom(options.Field!));
        }

        if (options.Not is not null)
        {
            return Compile(options.Not, $"{path}:Not", errors) is { } part ? Condition.Not(part) : null;
        }

        bool all = options.All.Count > 0;
        List<Condition?> parts = [.. (all ? options.All : options.Any).Select((o, i) => Compile(o, string.Create(CultureInfo.InvariantCulture, $"{path}:{(all ? "All" : "Any")}:{i}"), errors))];
        return parts.Contains(null) ? null : all ? Condition.All(parts!) : Condition.Any(parts!);
    }

    private static List<Func<BobField, Condition>> ComparisonsOf(ConditionOptions o)
    {
        var found = new List<Func<BobField, Condition>>();
        void Add(bool given, bool whenEmpty, Func<FieldValue, bool> test)
        {
            if (given)
            {
                found.Add(field => Condition.On(field, whenEmpty, test));
            }
        }

        Add(o.Is is not null, false, v => Same(v, o.Is!));
        Add(o.IsNot is not null, true, v => !Same(v, o.IsNot!));
        Add(o.In.Count > 0, false, v => o.In.Any(x => Same(v, x)));
        Add(o.NotIn.Count > 0, true, v => !o.NotIn.Any(x => Same(v, x)));
        Add(o.StartsWith is not null, false, v => CanonicalText.Of(v.Text!).StartsWith(CanonicalText.Of(o.StartsWith!), StringComparison.OrdinalIgnoreCase));
        Add(o.Contains is not null, false, v => CanonicalText.Of(v.Text!).Contains(CanonicalText.Of(o.Contains!), StringComparison.OrdinalIgnoreCase));
        Add(o.IsEmpty is not null, o.IsEmpty == true, _ => o.IsEmpty == false);
        Add(o.Before is not null, false, v => DateOf(v) < o.Before);
        Add(o.After is not null, false, v => DateOf(v) > o.After);
        return found;
    }

    private static bool Same(FieldValue value, string text) => CanonicalText.SameIgnoringCase(value.Text, text) || CanonicalText.SameIgnoringCase(value.Id, text);

    private static DateOnly? DateOf(FieldValue value) =>
        DateOnly.TryParseExact(value.Id, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
}
