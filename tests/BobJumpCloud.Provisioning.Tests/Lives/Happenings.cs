namespace BobJumpCloud.Provisioning.Tests.Lives;

/// <summary>What HR does in Bob, and what IT does in JumpCloud.</summary>
internal static class Happenings
{
    /// <summary>Somebody who started on 3 March.</summary>
    public static Life AtWork() => Life.From("03-01").On("03-02", Hire("03-03").And(Work()));

    public static void OnProfile(ProvisioningOptions options) => options.When = ProvisionWhen.OnProfileCreation;

    /// <summary>HR enters somebody who starts later.</summary>
    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> Hire(string start, string id = "1") => world => world with
    {
        Employees =
        [
            .. world.Employees,
            Sample.Person(id).With(BobFields.Internal.Status, "Inactive").With(BobFields.Internal.LifecycleStatus, "hired").With(BobFields.Work.StartDate, Date(start)),
        ],
    };

    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> Bob(string access, string lifecycle) => Edit(p => p
        .With(BobFields.Internal.Status, access).With(BobFields.Internal.LifecycleStatus, lifecycle));

    /// <summary>Bob itself shows the person at work.</summary>
    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> Work() => Bob("Active", "employed");

    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> Start(string day) => Edit(p => p.With(BobFields.Work.StartDate, Date(day)));

    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> End(string? day) => Edit(p => p.With(BobFields.Internal.TerminationDate, day is null ? FieldValue.Empty : Date(day)));

    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> LastDay(string day) => Edit(p => p.With(BobFields.Employee.LastDayOfWork, Date(day)));

    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> Edit(Func<Employee, Employee> edit) => world => world with { Employees = [.. world.Employees.Select(edit)] };

    /// <summary>Bob reports that access was revoked at once.</summary>
    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> Revoke() => world => world with { Links = [.. world.Links.Select(l => l with { RevokedAt = world.Calendar.Instant })] };

    /// <summary>The person is missing from the listing; a direct read proves it, or does not.</summary>
    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> Vanish(bool isProven) => world => world with
    {
        Employees = [], Absences = [.. world.Links.Select(l => new Absence(l.EmployeeId, isProven ? AbsenceKind.ProvenGone : AbsenceKind.NotVisible))],
    };

    /// <summary>IT sets the state by hand.</summary>
    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> It(UserState state) => world => world with { Users = [.. world.Users.Select(u => Copy(u, state))] };

    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> ItDeletesTheUser() => world => world with { Users = [] };

    /// <summary>Several things on one day.</summary>
    public static Func<ProvisioningSnapshot, ProvisioningSnapshot> And(this Func<ProvisioningSnapshot, ProvisioningSnapshot> first, Func<ProvisioningSnapshot, ProvisioningSnapshot> second) =>
        world => second(first(world));

    private static string Date(string day) => "2026-" + day;

    private static DirectoryUser Copy(DirectoryUser user, UserState state) => new(user.Id, user.Layout, [.. user.Layout.Attributes.Select(a => user[a])])
    {
        Username = user.Username, SystemUsername = user.SystemUsername, Email = user.Email, State = state, HasFinishedActivation = user.HasFinishedActivation,
    };
}
