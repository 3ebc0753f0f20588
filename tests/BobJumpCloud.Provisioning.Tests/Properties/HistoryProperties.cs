using CsCheck;

namespace BobJumpCloud.Provisioning.Tests.Properties;

/// <summary>Companies through time: HR edits, IT intervenes, days pass, and every morning a sync runs.</summary>
public sealed class HistoryProperties
{
    private static readonly ReasonCode[] WhatMayStandBetween =
    [
        ReasonCode.ProtectedLeaver, ReasonCode.LimitReached, ReasonCode.AmbiguousMatch, ReasonCode.RelinkProposed, ReasonCode.NamesDiffer, ReasonCode.ReactivatedByOthers, ReasonCode.NotVisible,
    ];

    private static readonly Gen<(int Days, Employee Edited, int User, UserState State)> Morning = Gen.Select(
        Gen.Int[0, 5], Companies.Employee, Gen.Int[0, 20], Gen.Int[0, 2].Select(i => new[] { UserState.Activated, UserState.Suspended, UserState.Staged }[i]));

    private static ProvisioningSnapshot Begin(ProvisioningSnapshot world, (int Days, Employee Edited, int User, UserState State) morning) => world.AddDays(morning.Days) with
    {
        Employees = [.. world.Employees.Where(e => e.Id != morning.Edited.Id), morning.Edited],
        Absences = [.. world.Absences.Where(a => a.EmployeeId != morning.Edited.Id)],
        Users = [.. world.Users.Select((u, i) => i == morning.User ? InState(u, morning.State) : u)],
    };

    private static DirectoryUser InState(DirectoryUser user, UserState state) => new(user.Id, user.Layout, [.. user.Layout.Attributes.Select(a => user[a])])
    {
        Username = user.Username, SystemUsername = user.SystemUsername, Email = user.Email, State = state,
        HasFinishedActivation = user.HasFinishedActivation, IsAdministrator = user.IsAdministrator, RestrictedFields = user.RestrictedFields,
    };

    /// <summary>Calls the check with the world before each sync, the plan, and the world after it.</summary>
    private static void Through(Action<ProvisioningRules, ProvisioningSnapshot, ProvisioningPlan, ProvisioningSnapshot> check) =>
        Gen.Select(Companies.All, Morning.Array[1, 4]).Sample((start, mornings) =>
        {
            var engine = new ProvisioningEngine(start.Rules);
            ProvisioningSnapshot world = start.Company;
            foreach (var morning in mornings)
            {
                ProvisioningSnapshot before = Begin(world, morning);
                ProvisioningPlan plan = engine.Plan(before);
                world = before.After(plan);
                check(start.Rules, before, plan, world);
            }
        }, iter: Cases.Count);

    [Fact]
    public void Each_sync_leaves_nothing_to_do() =>
        Through((rules, _, plan, after) => new ProvisioningEngine(rules).Plan(after).Decisions.Where(d => d.Writes).Select(d => $"{d} after {plan.Decisions.First(p => p.EmployeeId == d.EmployeeId)}").Should().BeEmpty());

    [Fact]
    public void Nobody_is_deleted_renamed_or_doubled() =>
        Through((_, before, _, after) =>
        {
            after.Users.Take(before.Users.Count).Select(u => (u.Id, u.Username)).Should().Equal(before.Users.Select(u => (u.Id, u.Username)));
            (after.Links.DistinctBy(l => l.EmployeeId).Count(), after.Links.DistinctBy(l => l.UserId).Count()).Should().Be((after.Links.Count, after.Links.Count));
            (after.Users.Count - before.Users.Count).Should().Be(after.Links.Count(l => before.Users.All(u => u.Id != l.UserId)) - before.Links.Count(l => before.Users.All(u => u.Id != l.UserId)), "each new user is somebody's");
        });

    [Fact]
    public void A_leaver_with_a_user_in_use_is_suspended_unless_one_of_the_named_things_stands_between() =>
        Through((rules, before, plan, _) =>
        {
            Dictionary<DirectoryUserId, UserState> states = before.Users.ToDictionary(u => u.Id, u => u.State);
            plan.Decisions
                .Where(d => rules.Options.DeactivateLeavers && d.Phase is Phase.Inactive or Phase.Deleted && d.UserId is { } id && states.GetValueOrDefault(id) is UserState.Activated or UserState.Staged)
                .Where(d => d.Kind != DecisionKind.Suspend && !(d.Kind == DecisionKind.Hold && WhatMayStandBetween.Contains(d.Reason)))
                .Select(d => d.ToString()).Should().BeEmpty();
        });

    [Fact]
    public void Nobody_is_activated_before_the_local_start_day_and_nothing_goes_back_to_staged() =>
        Through((rules, before, plan, _) =>
        {
            Dictionary<EmployeeId, Employee> people = before.Employees.DistinctBy(e => e.Id).ToDictionary(e => e.Id);
            bool mayBeEarly = rules.Options.InitialState is InitialState.Active or InitialState.AlwaysActivated;
            foreach (Decision decision in plan.Decisions.Where(d => d.State.To is not null))
            {
                Employee person = people.GetValueOrDefault(decision.EmployeeId) ?? new Employee("x");
                bool isEarly = decision.State.To == UserState.Activated && person.Get(BobFields.Work.StartDate) > before.Calendar.DateOf(person);
                isEarly.Should().Imply(mayBeEarly && decision.Kind == DecisionKind.Create);
                (decision.State.To == UserState.Staged).Should().Imply(decision.Kind == DecisionKind.Create);
            }
        });
}
