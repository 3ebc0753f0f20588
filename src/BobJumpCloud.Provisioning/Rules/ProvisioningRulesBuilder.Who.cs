namespace BobJumpCloud.Provisioning;

public sealed partial class ProvisioningRulesBuilder
{
    /// <summary>Provisions everybody. Replaces ids and condition.</summary>
    public ProvisioningRulesBuilder AllEmployees() => Who(true, [], null);

    /// <summary>Provisions these people, by their ids in Bob. Replaces everybody and the condition.</summary>
    public ProvisioningRulesBuilder EmployeeIds(params string[] ids) => Who(null, [.. ids], null);

    /// <summary>Provisions whoever meets a condition. Replaces everybody and the ids.</summary>
    public ProvisioningRulesBuilder Condition(ConditionOptions condition) => Who(null, [], condition);

    /// <summary>Narrows the scope to e-mail addresses of these domains. Replaces.</summary>
    public ProvisioningRulesBuilder EmailDomains(params string[] domains) => Set(o => o.Who.EmailDomains = [.. domains]);

    /// <summary>
    /// Narrows the scope by a rule in C#: whoever it says no to is out of scope. Adds; every such rule must say yes. Like the rest of the scope it
    /// never stands between a leaver and the suspension.
    /// </summary>
    /// <param name="name">The rule's name. It stands for the rule in the fingerprint: change it when the rule changes.</param>
    /// <param name="predicate">The rule. A person for whom it throws is held.</param>
    /// <param name="reads">The fields that it reads: Bob is asked for them, and a person of whom one is absent is held.</param>
    public ProvisioningRulesBuilder OnlyWhen(string name, Func<Employee, bool> predicate, params BobField[] reads)
    {
        Require(name, predicate);
        return Set(o => HostRules.Add(o.HostRules.Predicates, new ScopePredicate(name, predicate, reads)));
    }

    /// <summary>
    /// Holds decisions that would write, by a rule in C#. Adds; one that says yes holds the decision (<see cref="ReasonCode.Veto"/>). It can hold,
    /// never force.
    /// </summary>
    /// <param name="name">The rule's name. It stands for the rule in the fingerprint: change it when the rule changes.</param>
    /// <param name="holds">The rule; true holds. When it throws, everything but a suspension is held.</param>
    /// <param name="includingSuspensions">Whether it may hold suspensions too. Default: it may not, so that no rule keeps a leaver's access open by accident.</param>
    /// <param name="reads">The fields that it reads: Bob is asked for them.</param>
    public ProvisioningRulesBuilder Veto(string name, Func<ProposedWrite, bool> holds, bool includingSuspensions = false, params BobField[] reads)
    {
        Require(name, holds);
        return Set(o => HostRules.Add(o.HostRules.Vetoes, new Veto(name, holds, includingSuspensions, reads)));
    }

    /// <summary>Protected: never writes to these users, named by e-mail, username or JumpCloud id. Adds.</summary>
    public ProvisioningRulesBuilder Protect(params string[] users) => Set(o => o.Protected = [.. o.Protected, .. users]);

    /// <summary>Whether users that are linked to an administrator are protected as well. Replaces.</summary>
    public ProvisioningRulesBuilder ProtectAdministrators(bool protect) => Set(o => o.ProtectAdministrators = protect);

    private static void Require(string name, Delegate rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rule);
    }

    private ProvisioningRulesBuilder Who(bool? all, IList<string> ids, ConditionOptions? condition) =>
        Set(o => (o.Who.AllEmployees, o.Who.EmployeeIds, o.Who.Condition) = (all, ids, condition));
}
