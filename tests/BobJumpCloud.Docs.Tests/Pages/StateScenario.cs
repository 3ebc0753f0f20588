using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>The circumstances that docs/states.md names, as facts: a person, a link, rules.</summary>
internal sealed record StateScenario(Employee Person, Link Link)
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly Dictionary<string, Func<StateScenario, StateScenario>> Known = new(StringComparer.Ordinal)
    {
        ["always"] = s => s,
        ["otherwise"] = s => s,
        ["last Active, and access is Inactive"] = s => s.Last(Phase.Active).Bob("Inactive", "employed"),
        ["last Active, and the lifecycle is hired"] = s => s.Last(Phase.Active).Bob("Active", "hired"),
        ["last Inactive, and access is Inactive"] = s => s.Last(Phase.Inactive).Bob("Inactive", "employed"),
        ["last Inactive, and the lifecycle is hired"] = s => s.Last(Phase.Inactive).Bob("Active", "hired"),
        ["the same, but DeactivateLeavers is off"] = s => s.Last(Phase.Active).Bob("Inactive", "hired") with { DeactivateLeavers = false },
        ["last Active, and Bob shows the person at work"] = s => s.Last(Phase.Active).Bob("Active", "employed"),
        ["last Inactive, and Bob shows the person at work"] = s => s.Last(Phase.Inactive).Bob("Active", "employed"),
        ["never worked here"] = s => s.Last(Phase.PreStart),
        ["we staged it until the start"] = s => s.Last(Phase.PreStart) with { Link = s.Link with { StagedByUs = true } },
        ["ours, UntilStart"] = s => s.Last(Phase.PreStart).Ours(StateReason.UntilStart),
        ["ours, UntilStart, and Reactivation is Never"] = s => s.Last(Phase.PreStart).Ours(StateReason.UntilStart) with { Reactivation = Reactivation.Never },
        ["ours, UntilStart after having worked here, and Reactivation is Never"] = s => s.Last(Phase.PreStart).Ours(StateReason.UntilStart) with { Reactivation = Reactivation.Never, Link = s.Last(Phase.PreStart).Ours(StateReason.UntilStart).Link with { HasWorked = true } },
        ["ours, Leaver"] = s => s.Last(Phase.Inactive).Ours(StateReason.Leaver),
        ["ours, Leave"] = s => s.Last(Phase.Inactive).Ours(StateReason.Leave),
        ["ours, OutOfScope"] = s => s.Last(Phase.Active).Ours(StateReason.OutOfScope),
        ["ours, Leaver, and Reactivation is Never"] = s => s.Last(Phase.Inactive).Ours(StateReason.Leaver) with { Reactivation = Reactivation.Never },
        ["ours, Leaver, and staged before"] = s => s.Last(Phase.Inactive).Ours(StateReason.Leaver, wasStaged: true),
        ["ours, Initial"] = s => s.Last(Phase.PreStart).Ours(StateReason.Initial),
        ["not ours"] = s => s.Last(Phase.Active),
        ["not ours, and the person has just become Active"] = s => s.Last(Phase.Inactive),
        ["not ours, and Reactivation is Always"] = s => s.Last(Phase.Active) with { Reactivation = Reactivation.Always },
        ["on leave without access"] = s => s.Bob("Inactive", "leave"),
        ["others activated it after our suspension"] = s => s.Last(Phase.Inactive).Ours(StateReason.Leaver),
        ["others activated it for the second time"] = s => s.Last(Phase.Inactive).Ours(StateReason.Leaver, again: true),
        ["DeactivateLeavers is off"] = s => s with { DeactivateLeavers = false },
        ["the end date is stale"] = s => s.Bob("Active", "employed") with { Person = s.Person.With(BobFields.Internal.Status, "Active").With(BobFields.Internal.TerminationDate, Today.AddDays(-3)) },
    };

    public static IEnumerable<string> Circumstances => Known.Keys;

    public Reactivation Reactivation { get; init; } = Reactivation.WhenSuspendedByUs;

    public bool DeactivateLeavers { get; init; } = true;

    public bool IsDeleted { get; init; }

    public static StateScenario Of(Phase phase, string circumstance)
    {
        Known.Should().ContainKey(circumstance, "a test must know how to bring it about");
        var link = new Link { EmployeeId = EmployeeId.Parse("42"), UserId = DirectoryUserId.Parse("u1"), LastPhase = Phase.Active };
        return Known[circumstance](new StateScenario(PersonIn(phase), link) { IsDeleted = phase == Phase.Deleted });
    }

    /// <summary>The creation of a person who has no user yet.</summary>
    public static Decision Create(InitialState initial, Phase phase, UserState organizationDefault) =>
        Engine(o => (o.When, o.InitialState) = (ProvisionWhen.OnProfileCreation, initial)).Decide(PersonIn(phase), null, Today, null, organizationDefault);

    public Decision Decide(UserState state)
    {
        // Only the link's own memory of a suspension says that a suspended user is ours; a state that others changed shows by itself.
        Link link = Link with { LastState = Link.Suspension is null ? state : UserState.Suspended };
        var user = new DirectoryUser("u1") { Username = "ann.lee", Email = "ann.lee@acme.test", State = state, HasFinishedActivation = true };
        ProvisioningEngine engine = Engine(o => (o.Reactivation, o.DeactivateLeavers) = (Reactivation, DeactivateLeavers));
        return IsDeleted
            ? engine.Plan(new ProvisioningSnapshot
            {
                Connection = "default",
                Calendar = PlanningCalendar.On(Today),
                Employees = [],
                Users = [user],
                Links = [link],
                Absences = [new Absence(link.EmployeeId, AbsenceKind.ProvenGone)],
            }).Decisions.Single()
            : engine.Decide(Person, user, Today, link);
    }

    private static ProvisioningEngine Engine(Action<ProvisioningOptions> configure) => new(ProvisioningRules.Create(builder =>
    {
        builder.AllEmployees();
        configure(builder.Options);
    }));

    private static Employee PersonIn(Phase phase)
    {
        var person = new Employee("42") { [BobFields.Root.Email] = "ann.lee@acme.test", [BobFields.Work.StartDate] = new DateOnly(2020, 1, 1) };
        return phase switch
        {
            Phase.PreStart => With(person, "Inactive", "hired").With(BobFields.Work.StartDate, Today.AddDays(7)),
            Phase.Active => With(person, "Active", "employed"),
            Phase.Inactive => With(person, "Inactive", "terminated"),
            _ => With(person, "On the moon", "employed"),
        };
    }

    private static Employee With(Employee person, string access, string lifecycle) =>
        person.With(BobFields.Internal.Status, access).With(BobFields.Internal.LifecycleStatus, lifecycle);

    private StateScenario Bob(string access, string lifecycle) => this with { Person = With(Person, access, lifecycle) };

    private StateScenario Last(Phase phase) => this with { Link = Link with { LastPhase = phase } };

    private StateScenario Ours(StateReason reason, bool wasStaged = false, bool again = false) =>
        this with { Link = Link with { Suspension = reason, WasStaged = wasStaged, SuspendedAgain = again } };
}
