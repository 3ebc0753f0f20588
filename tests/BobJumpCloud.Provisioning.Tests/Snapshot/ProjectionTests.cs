using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Snapshot;

public sealed class ProjectionTests
{
    private static readonly DateTimeOffset Noon = PlanningCalendar.On(Today).Instant;

    private static EmployeeId Id(string text) => EmployeeId.Parse(text);

    [Fact]
    public void A_created_user_has_an_invented_id_a_link_and_the_attributes_of_the_plan()
    {
        ProvisioningSnapshot company = Company([Person().With(BobFields.Work.Title, "CEO")], []);

        ProvisioningSnapshot after = company.After(Engine().Plan(company));

        after.Users.Should().Equal(new DirectoryUser("planned-1")
        {
            Username = "ann.lee", Email = "ann.lee@acme.test", State = UserState.Activated,
            [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.JobTitle] = "CEO",
        });
        after.Links.Select(l => l with { Written = WrittenAttributes.None }).Should().Equal(Link(user: "planned-1") with { CreatedByUs = true });
        after.Applied.Should().Equal(new AppliedChange(Id("1"), DirectoryUserId.Parse("planned-1"), LimitKind.Create, Noon));
        company.Users.Should().BeEmpty("a snapshot never changes");
    }

    [Fact]
    public void An_invented_id_is_nobody_else_s()
    {
        ProvisioningSnapshot company = Company(
            [Person("1", "one@acme.test"), Person("1-2", "two@acme.test"), Person("3", "three@acme.test")],
            [User("planned-1", "other", "other@acme.test")],
            Link("9", "planned-3"));

        company.After(Engine().Plan(company)).Links.Select(l => $"{l.EmployeeId} {l.UserId}").Should().Equal("9 planned-3", "1 planned-1-2", "1-2 planned-1-2-2", "3 planned-3-2");
    }

    [Fact]
    public void A_creation_that_states_no_state_gets_the_organization_s_default()
    {
        ProvisioningSnapshot company = Company([Person()], []) with { DefaultUserState = UserState.Staged };

        ProvisioningSnapshot after = company.After(Engine().Plan(company));

        after.Users.Single().Should().Match<DirectoryUser>(u => u.State == UserState.Staged && !u.HasFinishedActivation);
        after.Links.Single().Should().Match<Link>(l => !l.StagedByUs && l.LastState == UserState.Staged);
    }

    [Fact]
    public void A_suspension_moves_state_and_attributes_and_keeps_everything_else()
    {
        var user = new DirectoryUser("u1")
        {
            Username = "alee", SystemUsername = "al", Email = "old@acme.test", HasFinishedActivation = true, IsAdministrator = true, RestrictedFields = ["company"],
            [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.Custom("badge")] = "7", [JumpCloudAttributes.LastName] = "Lee",
        };
        ProvisioningSnapshot company = Company([PersonIn(Phase.Inactive).With(BobFields.Work.Department, "IT")], [user], Link()) with { Absences = [new Absence(Id("9"), AbsenceKind.NotVisible)] };

        ProvisioningSnapshot after = company.After(Engine(o => o.ProtectAdministrators = false).Plan(company));

        after.Users.Should().Equal(new DirectoryUser("u1")
        {
            Username = "alee", SystemUsername = "al", Email = "ann.lee@acme.test", State = UserState.Suspended, HasFinishedActivation = true, IsAdministrator = true, RestrictedFields = ["company"],
            [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.Custom("badge")] = "7", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.Department] = "IT",
        });
        after.Links.Single().Suspension.Should().Be(StateReason.Leaver);
        (after with { Users = company.Users, Links = company.Links, Applied = company.Applied, Approvals = company.Approvals, ApprovedNow = company.ApprovedNow }).Should().Be(company);
    }

    [Fact]
    public void What_clears_counts_as_both()
    {
        ProvisioningSnapshot company = Company(
            [PersonIn(Phase.Inactive).With(BobFields.Work.Title, FieldValue.Empty)],
            [new DirectoryUser("u1") { Username = "alee", Email = "ann.lee@acme.test", [JumpCloudAttributes.JobTitle] = "CEO" }],
            Link());
        ProvisioningEngine engine = Engine(o => o.Mapping.Rows["t"] = new MappingRowOptions { Target = "jobTitle", Field = "work.title", WhenEmpty = WhenEmpty.Clear });

        ProvisioningSnapshot after = company.After(engine.Plan(company));

        after.Applied.Select(a => a.Kind).Should().Equal(LimitKind.Suspend, LimitKind.Clear);
        after.Users.Single()[JumpCloudAttributes.JobTitle].Should().BeNull();
    }

    [Fact]
    public void Only_decisions_with_an_outcome_were_reached()
    {
        ProvisioningSnapshot company = Company(
            [PersonIn(Phase.Inactive), PersonIn(Phase.Inactive, "2", "b@acme.test"), PersonIn(Phase.Inactive, "3", "c@acme.test").With(BobFields.Work.Department, "IT")],
            [User(), User("u2", "b", "b@acme.test"), User("u3", "c", "c@acme.test")],
            Link(), Link("2", "u2"), Link("3", "u3"));

        ProvisioningSnapshot after = company.After(Engine().Plan(company), new Dictionary<EmployeeId, Outcome>
        {
            [Id("2")] = new() { Kind = OutcomeKind.Failed, HttpStatus = 400 },
            [Id("3")] = new() { Kind = OutcomeKind.Applied, State = UserState.Suspended, Changed = ["state"] },
        });

        after.Users.Should().Equal(User(), User("u2", "b", "b@acme.test"), User("u3", "c", "c@acme.test", UserState.Suspended));
        after.Links.Take(2).Should().Equal(Link(), Link("2", "u2"));
        after.Links[2].Suspension.Should().Be(StateReason.Leaver);
        after.Applied.Should().ContainSingle().Which.EmployeeId.Should().Be(Id("3"));
    }

    [Fact]
    public void Another_day_moves_the_instant_and_every_date()
    {
        ProvisioningSnapshot company = Company([], []) with
        {
            Calendar = new PlanningCalendar { Instant = Noon, Dates = new PlanningDates { Default = Today, Sites = new Dictionary<string, DateOnly> { ["Apia"] = Today.AddDays(1) } } },
        };

        company.AddDays(30).Calendar.Should().Be(new PlanningCalendar
        {
            Instant = Noon.AddDays(30),
            Dates = new PlanningDates { Default = Today.AddDays(30), Sites = new Dictionary<string, DateOnly> { ["Apia"] = Today.AddDays(31) } },
        });
        company.AddDays(30).AddDays(-30).Should().Be(company);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void The_window_of_the_limits_rolls_off_with_the_day(int days, bool tripped)
    {
        Employee[] people = [.. Enumerable.Range(1, 10).Select(i => i <= 4 ? PersonIn(Phase.Inactive, $"{i}", $"{i}@acme.test") : Person($"{i}", $"{i}@acme.test"))];
        ProvisioningSnapshot company = Company(people, [.. Enumerable.Range(1, 10).Select(i => User($"u{i}", $"user{i}", $"{i}@acme.test"))], [.. Enumerable.Range(1, 10).Select(i => Link($"{i}", $"u{i}"))]);
        ProvisioningSnapshot after = company.After(Engine().Plan(company)).AddDays(days);
        ProvisioningSnapshot more = after with { Employees = [.. people.Skip(2).Select(p => PersonIn(Phase.Inactive, p.Id.Value, $"{p.Id}@acme.test"))] };

        LimitVerdict verdict = Engine(o => o.Limits.Suspend = "6").Plan(more).Limits[0];

        verdict.Tripped.Should().Be(tripped);
        verdict.Wanted.Should().Be(tripped ? 10 : 6);
    }
}
