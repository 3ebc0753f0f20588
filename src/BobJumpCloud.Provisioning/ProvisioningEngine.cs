namespace BobJumpCloud.Provisioning;

/// <summary>
/// Decides what should happen to each person's user: a pure function of a snapshot and rules, without clock, network or chance. The same input in
/// any order gives the same plan, byte for byte.
/// </summary>
public sealed class ProvisioningEngine
{
    private readonly ProvisioningRules _rules;

    /// <summary>An engine for rules.</summary>
    public ProvisioningEngine(ProvisioningRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
    }

    /// <summary>The version that plans name.</summary>
    public static string Version { get; } = typeof(ProvisioningEngine).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Decides about everybody.</summary>
    public ProvisioningPlan Plan(ProvisioningSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new PlanAssembler(_rules, snapshot, Version).Assemble();
    }

    /// <summary>Decides about everybody, which costs as much as a plan, and explains what it decides about one person.</summary>
    /// <returns>Null when the snapshot knows no such person.</returns>
    public DecisionTrace? Explain(ProvisioningSnapshot snapshot, EmployeeId employee)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new PlanAssembler(_rules, snapshot, Version).Explain(employee);
    }

    /// <summary>
    /// What a sync a day would write from the snapshot's default date on, that day included: the engine plans each coming day on what the day before
    /// left, limits of 24 hours included. Approvals count on the day for which they are given.
    /// </summary>
    /// <param name="snapshot">Everything that is known today.</param>
    /// <param name="days">How many days, from 1 to <see cref="ProvisioningForecast.MaximumDays"/>; the last day of the calendar ends it earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer days, or more.</exception>
    public ProvisioningForecast Forecast(ProvisioningSnapshot snapshot, int days)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, ProvisioningForecast.MaximumDays);
        return new ForecastWalk(_rules, snapshot, Version).Walk(days);
    }

    /// <summary>Decides about one person alone: no other people, no limits. Made for tests of rules.</summary>
    /// <param name="employee">The person.</param>
    /// <param name="user">The person's user; null when there is none. With a link, null means that the linked user was deleted in JumpCloud.</param>
    /// <param name="today">The person's local date.</param>
    /// <param name="link">What we did to the user before; null when the user is not linked yet.</param>
    /// <param name="organizationDefault">The state that the organization gives to new users.</param>
    public Decision Decide(Employee employee, DirectoryUser? user, DateOnly today, Link? link = null, UserState organizationDefault = UserState.Activated) =>
        new DecisionSteps(_rules, organizationDefault).Draft(Alone(employee, user, today, link));

    /// <summary>Explains what <see cref="Decide"/> says; takes the same arguments.</summary>
    public DecisionTrace Explain(Employee employee, DirectoryUser? user, DateOnly today, Link? link = null, UserState organizationDefault = UserState.Activated)
    {
        PersonContext person = Alone(employee, user, today, link) with { Trace = new TraceRecorder() };
        return TraceAssembler.Of(_rules, person, new DecisionSteps(_rules, organizationDefault).Draft(person));
    }

    /// <summary>What must be asked of JumpCloud to decide about one person.</summary>
    public DirectoryQuery QueryFor(Employee employee, Link? link)
    {
        ArgumentNullException.ThrowIfNull(employee);
        MappedAttributes mapped = _rules.Mapping.Evaluate(employee);
        string? username = link is null ? _rules.Username.Derive(employee).Value : null;
        JumpCloudAttribute? linkAttribute = link is null ? _rules.LinkAttribute : null;
        return new DirectoryQuery
        {
            UserId = link?.UserId,
            Email = mapped[JumpCloudAttributes.Email] ?? employee[BobFields.Root.Email].Text,
            Username = username,
            UsernamePrefix = username is not null && _rules.AppendsNumbers ? NumberedUsername.CommonPrefix(username, _rules.Username.MaxLength) : null,
            EmployeeIdentifier = mapped[JumpCloudAttributes.EmployeeIdentifier],
            LinkAttribute = linkAttribute,
            EmployeeId = linkAttribute is null ? null : employee.Id,
        };
    }

    private static PersonContext Alone(Employee employee, DirectoryUser? user, DateOnly today, Link? link)
    {
        ArgumentNullException.ThrowIfNull(employee);
        return PersonContext.Of(employee, today, link) with { User = user, UserIsGone = link is not null && user is null };
    }
}
