using System.Text;
using System.Text.Json;

namespace BobJumpCloud.Provisioning;

/// <summary>Turns options into rules, collecting every mistake.</summary>
internal static class RulesCompiler
{
    public static ProvisioningRules? Compile(ProvisioningOptions options, string path, List<RulesError> errors)
    {
        ProvisioningOptions own = Copy(options);
        NotServedYet.Check(own, path, errors);
        CheckWhen(own, path, errors);
        ScopeRule scope = CompileScope(own.Who, $"{path}:Who", errors);
        AttributeMapping mapping = MappingCompiler.Compile(own.Mapping, $"{path}:Mapping", errors);
        JumpCloudAttribute? linkAttribute = MatchCompiler.Compile(own, mapping, path, errors);
        if (own.Username.MaxLength is < 1)
        {
            errors.Add(new RulesError($"{path}:Username:MaxLength", "A username has at least one character.", "Give a number from 1 on, or leave it out."));
        }

        LimitRules limits = CompileLimits(own.Limits, $"{path}:Limits", errors);
        return errors.Count > 0
            ? null
            : new ProvisioningRules(own, mapping, scope, new UsernameRule(own.Username), new ProtectedUsers(own.Protected, own.ProtectAdministrators), limits, FingerprintOf(own), linkAttribute);
    }

    private static ProvisioningOptions Copy(ProvisioningOptions options)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(options, ProvisioningOptionsJsonContext.Default.ProvisioningOptions);
        ProvisioningOptions copy = JsonSerializer.Deserialize(json, ProvisioningOptionsJsonContext.Default.ProvisioningOptions)!;
        copy.Mapping.Rows = new SortedDictionary<string, MappingRowOptions>(copy.Mapping.Rows, StringComparer.Ordinal);
        copy.Mapping.Lookups = new SortedDictionary<string, IDictionary<string, string>>(copy.Mapping.Lookups, StringComparer.Ordinal);
        copy.SiteTimeZones = new SortedDictionary<string, string>(copy.SiteTimeZones, StringComparer.Ordinal);
        return copy;
    }

    private static string FingerprintOf(ProvisioningOptions options) => new Fingerprinter()
        .Add(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(options, ProvisioningOptionsJsonContext.Default.ProvisioningOptions)))
        .Add(Transliterator.TableVersion)
        .Add(CompositionTable.UnicodeVersion)
        .ToHex();

    private static void CheckWhen(ProvisioningOptions options, string path, List<RulesError> errors)
    {
        bool needsDays = options.When == ProvisionWhen.BeforeStartDate;
        if (needsDays != options.DaysBeforeStartDate is not null)
        {
            errors.Add(new RulesError(
                $"{path}:DaysBeforeStartDate",
                needsDays ? "When is BeforeStartDate, but the number of days is missing." : "The number of days counts only when When is BeforeStartDate.",
                needsDays ? "Give the number of days, for example 7." : "Remove it, or set When to BeforeStartDate."));
        }

        if (options.DaysBeforeStartDate is < 0 or > 3650)
        {
            errors.Add(new RulesError($"{path}:DaysBeforeStartDate", "The number of days must be between 0 and 3650.", "Correct it."));
        }
    }

    private static ScopeRule CompileScope(WhoOptions who, string path, List<RulesError> errors)
    {
        int stated = (who.AllEmployees == true ? 1 : 0) + (who.EmployeeIds.Count > 0 ? 1 : 0) + (who.Condition is null ? 0 : 1);
        if (stated != 1)
        {
            errors.Add(new RulesError(
                path,
                stated == 0 ? "Nobody is stated." : "More than one of AllEmployees, EmployeeIds and Condition is stated.",
                "State exactly one: AllEmployees: true, a list of EmployeeIds, or a Condition."));
        }

        HashSet<EmployeeId>? ids = null;
        if (who.EmployeeIds.Count > 0)
        {
            ids = [];
            foreach (string text in who.EmployeeIds)
            {
                if (EmployeeId.TryParse(text, out EmployeeId id))
                {
                    ids.Add(id);
                }
                else
                {
                    errors.Add(new RulesError($"{path}:EmployeeIds", "An employee id is empty.", "Remove it."));
                }
            }
        }

        Condition? condition = who.Condition is null ? null : ConditionCompiler.Compile(who.Condition, $"{path}:Condition", errors);
        return new ScopeRule(ids, condition, who.EmailDomains);
    }

    private static LimitRules CompileLimits(LimitOptions options, string path, List<RulesError> errors)
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

        Add(LimitKind.Suspend, options.Suspend);
        Add(LimitKind.Clear, options.Clear);
        Add(LimitKind.Create, options.Create);
        Add(LimitKind.Update, options.Update);
        Add(LimitKind.Activate, options.Activate);
        if (options.Floor < 0)
        {
            errors.Add(new RulesError($"{path}:Floor", "The floor is a number of people from 0 on.", "Correct it."));
        }

        return new LimitRules { Limits = limits, Floor = options.Floor, OnTrip = options.OnTrip, MinimumListing = Read("MinimumListing", options.MinimumListing) };
    }
}
