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
        HostRules host = options.HostRules;
        host.Check(path, errors);
        ScopeRule scope = CompileScope(own.Who, host.Predicates, $"{path}:Who", errors);
        var context = new FormulaContext(
            LookupCompiler.Compile(own.Mapping.Lookups, $"{path}:Mapping:Lookups", errors),
            UsernameCompiler.CompileLocale(own.Username, $"{path}:Username", errors));
        AttributeMapping mapping = MappingCompiler.Compile(own.Mapping, host.Rows, context, $"{path}:Mapping", errors);
        JumpCloudAttribute? linkAttribute = MatchCompiler.Compile(own, mapping, path, errors);
        UsernameRule? username = UsernameCompiler.Compile(own.Username, host.Username, context, $"{path}:Username", errors);
        LimitRules limits = LimitCompiler.Compile(own.Limits, $"{path}:Limits", errors);
        return errors.Count > 0
            ? null
            : new ProvisioningRules(own, mapping, scope, username!, new ProtectedUsers(own.Protected, own.ProtectAdministrators), limits, [.. host.Vetoes], linkAttribute, FingerprintOf(own, host));
    }

    private static ProvisioningOptions Copy(ProvisioningOptions options)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(options, ProvisioningOptionsJsonContext.Default.ProvisioningOptions);
        ProvisioningOptions copy = JsonSerializer.Deserialize(json, ProvisioningOptionsJsonContext.Default.ProvisioningOptions)!;
        copy.Mapping.Rows = new SortedDictionary<string, MappingRowOptions>(copy.Mapping.Rows, StringComparer.Ordinal);
        copy.Mapping.Lookups = new SortedDictionary<string, IDictionary<string, string>>(
            copy.Mapping.Lookups.ToDictionary(t => t.Key, IDictionary<string, string> (t) => new SortedDictionary<string, string>(t.Value, StringComparer.Ordinal)), StringComparer.Ordinal);
        copy.SiteTimeZones = new SortedDictionary<string, string>(copy.SiteTimeZones, StringComparer.Ordinal);
        return copy;
    }

    private static string FingerprintOf(ProvisioningOptions options, HostRules host)
    {
        Fingerprinter fingerprinter = new Fingerprinter()
            .Add(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(options, ProvisioningOptionsJsonContext.Default.ProvisioningOptions)))
            .Add(Transliterator.TableVersion)
            .Add(CompositionTable.UnicodeVersion);
        foreach (string signature in host.Signatures())
        {
            fingerprinter.Add(signature);
        }

        return fingerprinter.ToHex();
    }

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

    private static ScopeRule CompileScope(WhoOptions who, IEnumerable<ScopePredicate> predicates, string path, List<RulesError> errors)
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
        return new ScopeRule(ids, condition, predicates, who.EmailDomains);
    }
}
