namespace BobJumpCloud.Provisioning;

/// <summary>The steps by which a decision is made, in their order. The first nine look at one person, the others at the whole plan.</summary>
public enum DecisionStep
{
    /// <summary>Where the person is in employment.</summary>
    Phase,

    /// <summary>Which user is this person's.</summary>
    Match,

    /// <summary>Whether the user is protected, and whether the rules provision the person.</summary>
    Scope,

    /// <summary>Whether the creation is due.</summary>
    When,

    /// <summary>What the mapping wants to be written.</summary>
    Map,

    /// <summary>Which username a new user gets.</summary>
    Username,

    /// <summary>What happens to the state.</summary>
    State,

    /// <summary>What differs from JumpCloud.</summary>
    Diff,

    /// <summary>Whether a rule of the host holds the decision.</summary>
    Veto,

    /// <summary>Whether e-mail address and employeeIdentifier are free.</summary>
    UniqueValues,

    /// <summary>Whether the username is free.</summary>
    UsernameAllocation,

    /// <summary>Whose user becomes the manager.</summary>
    Manager,

    /// <summary>Whether a safety limit holds the decision.</summary>
    Limits,
}
