namespace BobJumpCloud.Provisioning;

/// <summary>Whether the rules provision a person.</summary>
internal static class ScopeStep
{
    public static ScopeVerdict Judge(ProvisioningRules rules, PersonContext person)
    {
        ScopeVerdict verdict = rules.Scope.Judge(person.Employee);
        person.Trace?.Add(DecisionStep.Scope, PhraseOf(verdict), person.Employee, rules.Scope.Fields, verdict == ScopeVerdict.Out ? ReasonCode.OutOfScope : null, "Who");
        return verdict;
    }

    private static string PhraseOf(ScopeVerdict verdict) => verdict switch
    {
        ScopeVerdict.In => "in scope",
        ScopeVerdict.Out => "out of scope",
        ScopeVerdict.NotReadable => "it cannot be told whether the person is in scope: a field is absent",
        _ => "in scope, without an e-mail address",
    };
}
