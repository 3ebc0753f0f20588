namespace BobJumpCloud.Provisioning;

/// <summary>Turns the section <c>Limits</c> into limits, collecting every mistake.</summary>
internal static class LimitCompiler
{
    public static LimitRules Compile(LimitOptions options, string path, List<RulesError> errors)
    {
        var limits = new SortedDictionary<LimitKind, Limit>();
        void Add(LimitKind kind, string? text)
        {
            Limit limit = Read(kind.ToString(), text);
            if (!limit.IsNone)
            {
                limits.Add(kind, limit);
            }
        }

        Limit Read(string key, string? text)
        {
            if (!Limit.TryParse(text, out Limit limit))
            {
                errors.Add(new RulesError($"{path}:{key}", $"'{text}' is no limit.", "Give a count (12), a share (\"10%\") or \"None\"."));
            }

            return limit;
        }

        var byDefault = new LimitOptions();
        Add(LimitKind.Suspend, options.Suspend ?? byDefault.Suspend);
        Add(LimitKind.Clear, options.Clear ?? byDefault.Clear);
        Add(LimitKind.Create, options.Create);
        Add(LimitKind.Update, options.Update);
        Add(LimitKind.Activate, options.Activate);
        if (options.Floor < 0)
        {
            errors.Add(new RulesError($"{path}:Floor", "The floor is a number of people from 0 on.", "Correct it."));
        }

        return new LimitRules { Limits = limits, Floor = options.Floor, OnTrip = options.OnTrip, MinimumListing = Read("MinimumListing", options.MinimumListing ?? byDefault.MinimumListing) };
    }
}
