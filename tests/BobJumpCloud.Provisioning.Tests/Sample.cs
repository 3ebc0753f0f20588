using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Provisioning.Tests;

/// <summary>Ann Lee, her user, and a company around her: everything agrees until a test changes it.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly DateOnly LongAgo = new(2020, 1, 1);

    public static ProvisioningRules RulesWith(Action<ProvisioningOptions>? configure = null) => ProvisioningRules.Create(builder =>
    {
        builder.AllEmployees();
        configure?.Invoke(builder.Options);
    });

    public static ProvisioningEngine Engine(Action<ProvisioningOptions>? configure = null) => new(RulesWith(configure));

    public static Employee Person(string id = "1", string email = "ann.lee@acme.test") => new(id)
    {
        [BobFields.Root.Email] = email,
        [BobFields.Root.FirstName] = "Ann",
        [BobFields.Root.Surname] = "Lee",
        [BobFields.Internal.Status] = "Active",
        [BobFields.Internal.LifecycleStatus] = "employed",
        [BobFields.Work.StartDate] = LongAgo,
    };

    public static Employee PersonIn(Phase phase, string id = "1", string email = "ann.lee@acme.test") => phase switch
    {
        Phase.PreStart => Person(id, email).With(BobFields.Internal.Status, "Inactive").With(BobFields.Internal.LifecycleStatus, "hired").With(BobFields.Work.StartDate, Today.AddDays(7)),
        Phase.Active => Person(id, email),
        Phase.Inactive => Person(id, email).With(BobFields.Internal.Status, "Inactive").With(BobFields.Internal.LifecycleStatus, "terminated"),
        _ => Person(id, email).With(BobFields.Internal.Status, "Sabbatical?"),
    };

    public static DirectoryUser User(string id = "u1", string username = "ann.lee", string email = "ann.lee@acme.test", UserState state = UserState.Activated) => new(id)
    {
        Username = username,
        Email = email,
        State = state,
        HasFinishedActivation = true,
        [JumpCloudAttributes.FirstName] = "Ann",
        [JumpCloudAttributes.LastName] = "Lee",
    };

    public static Link Link(string employee = "1", string user = "u1") => new()
    {
        EmployeeId = EmployeeId.Parse(employee),
        UserId = DirectoryUserId.Parse(user),
        LastPhase = Phase.Active,
        LastState = UserState.Activated,
        HasWorked = true,
    };

    public static ProvisioningSnapshot Company(IReadOnlyList<Employee> employees, IReadOnlyList<DirectoryUser> users, params Link[] links) => new()
    {
        Connection = "default",
        OrganizationId = "o1",
        Calendar = PlanningCalendar.On(Today),
        Employees = employees,
        Users = users,
        Links = links,
    };

    public static Decision Of(this ProvisioningPlan plan, string employee) => plan.Decisions.Single(d => d.EmployeeId.Value == employee);

    public static string Summary(this Decision decision) => $"{decision.Kind}/{decision.Reason}";

    public static Outcome Applied(this Decision decision) => decision.Writes
        ? new Outcome { Kind = OutcomeKind.Applied, UserId = decision.UserId ?? DirectoryUserId.Parse($"new-{decision.EmployeeId}"), Changed = [.. decision.Changes.Select(c => c.Target.Target)] }
        : Outcome.OfUnwritten(decision);
}
