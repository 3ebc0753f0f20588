using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Deciding;

public sealed class PhaseTests
{
    private static Decision Decide(Employee person, Link? link = null) => Engine().Decide(person, User(), Today, link ?? Link());

    private static Employee With(string? status, string? lifecycle, int? start = -1000, int? termination = null, int? lastDay = null)
    {
        FieldValue On(int? days) => days is { } d ? Today.AddDays(d) : FieldValue.Empty;
        return Person()
            .With(BobFields.Internal.Status, status)
            .With(BobFields.Internal.LifecycleStatus, lifecycle)
            .With(BobFields.Work.StartDate, On(start))
            .With(BobFields.Internal.TerminationDate, On(termination))
            .With(BobFields.Employee.LastDayOfWork, On(lastDay));
    }

    [Theory]
    // status, lifecycle, start, termination, last day (days from today) → phase, next due (days from today)
    [InlineData("Active", "employed", -1000, null, null, Phase.Active, null)]
    [InlineData("active", "Employed", -1000, null, null, Phase.Active, null)]
    [InlineData(" ACTIVE ", null, -1000, null, null, Phase.Active, null)]
    [InlineData(null, "employed", -1000, null, null, Phase.Unknown, null)]
    [InlineData("Pending", "employed", -1000, null, null, Phase.Unknown, null)]
    [InlineData("Pending", "terminated", -1000, -9, null, Phase.Unknown, null)]
    [InlineData("Active", "terminated", 7, null, null, Phase.Inactive, null)]
    [InlineData("Inactive", "Terminated", -1000, 7, null, Phase.Inactive, null)]
    [InlineData("Inactive", "hired", 1, null, null, Phase.PreStart, 1)]
    [InlineData("Active", "employed", 1, null, null, Phase.PreStart, 1)]
    [InlineData("Inactive", "hired", null, null, null, Phase.PreStart, null)]
    [InlineData("Active", "hired", null, null, null, Phase.PreStart, null)]
    [InlineData("Inactive", "employed", null, null, null, Phase.Inactive, null)]
    [InlineData("Inactive", "hired", 0, null, null, Phase.Active, null)]
    [InlineData("Inactive", "hired", -5, null, null, Phase.Active, null)]
    [InlineData("Active", "employed", -1000, 1, null, Phase.Active, 1)]
    [InlineData("Active", "employed", -1000, 0, null, Phase.Inactive, 3)]
    [InlineData("Active", "employed", -1000, -2, null, Phase.Inactive, 1)]
    [InlineData("Active", "employed", -1000, -3, null, Phase.Unknown, null)]
    [InlineData("Active", "employed", -1000, null, 0, Phase.Active, 1)]
    [InlineData("Active", "employed", -1000, null, -1, Phase.Inactive, 3)]
    [InlineData("Active", "employed", -1000, null, -3, Phase.Inactive, 1)]
    [InlineData("Active", "employed", -1000, null, -4, Phase.Unknown, null)]
    [InlineData("Inactive", "employed", -1000, -30, null, Phase.Inactive, null)]
    [InlineData("Active", "garden leave", -1000, 30, 0, Phase.Active, 1)]
    [InlineData("Active", "gardenLeave", -1000, 30, -1, Phase.Inactive, null)]
    [InlineData("Inactive", "garden_leave", -1000, 30, -10, Phase.Inactive, null)]
    [InlineData("Active", "garden leave", -1000, -30, null, Phase.Inactive, null)]
    [InlineData("Active", "employed", -5, -30, -31, Phase.Active, null)]
    [InlineData("Active", "employed", -5, -5, null, Phase.Active, null)]
    [InlineData("Active", "employed", -5, -30, 10, Phase.Active, 11)]
    [InlineData("Inactive", "hired", 7, -30, null, Phase.PreStart, 7)]
    [InlineData("Active", "leave", -1000, null, null, Phase.Active, null)]
    [InlineData("Inactive", "leave", -1000, null, null, Phase.Inactive, null)]
    [InlineData("Inactive", "employed", -1000, null, null, Phase.Inactive, null)]
    [InlineData("Inactive", "employed", -1000, 20, null, Phase.Inactive, 20)]
    public void The_first_rule_that_applies_gives_the_phase(string? status, string? lifecycle, int? start, int? termination, int? lastDay, Phase phase, int? next)
    {
        Decision decision = Decide(With(status, lifecycle, start, termination, lastDay));

        decision.Phase.Should().Be(phase);
        decision.NextDueOn.Should().Be(next is { } days ? Today.AddDays(days) : null);
    }

    [Fact]
    public void A_status_that_is_not_in_the_answer_is_unknown() =>
        Decide(Person().With(BobFields.Internal.Status, FieldValue.Absent)).Summary().Should().Be("Hold/UnknownStatus");

    [Fact]
    public void Statuses_are_read_by_machine_id_not_by_the_name_in_the_reader_s_language() =>
        Decide(Person().With(BobFields.Internal.Status, FieldValue.Listed("Active", "Aktiv")).With(BobFields.Internal.LifecycleStatus, FieldValue.Listed("employed", "Beschäftigt"))).Phase.Should().Be(Phase.Active);

    [Theory]
    // status, start → phase, reason
    [InlineData("Active", -1000, Phase.Inactive, "Suspend/AccessRevoked")]
    [InlineData("Pending", -1000, Phase.Inactive, "Suspend/AccessRevoked")]
    [InlineData("Inactive", -1000, Phase.Inactive, "Suspend/AccessInactive")]
    [InlineData("Active", -1, Phase.Active, "NoChange/UpToDate")]
    public void A_revocation_counts_until_Bob_shows_Inactive_or_a_later_start(string status, int start, Phase phase, string expected)
    {
        Link link = Link() with { RevokedAt = new DateTimeOffset(Today.AddDays(-2), new TimeOnly(9, 0), TimeSpan.Zero) };

        Decision decision = Decide(With(status, "employed", start), link);

        decision.Phase.Should().Be(phase);
        decision.Summary().Should().Be(expected);
    }

    [Fact]
    public void A_revocation_is_forgotten_once_Bob_shows_Inactive()
    {
        Link link = Link() with { RevokedAt = new DateTimeOffset(Today.AddDays(-2), TimeOnly.MinValue, TimeSpan.Zero) };
        Decision revoked = Decide(With("Active", "employed"), link);
        Link still = link.After(revoked, revoked.Applied());
        still.RevokedAt.Should().NotBeNull();

        Decision inactive = Engine().Decide(With("Inactive", "employed"), User(state: UserState.Suspended), Today, still);
        Link forgotten = still.After(inactive, inactive.Applied());

        forgotten.RevokedAt.Should().BeNull();
        Engine().Decide(With("Active", "employed"), User(state: UserState.Suspended), Today, forgotten).Summary().Should().Be("Activate/Returned");
    }

    [Fact]
    public void Dates_at_the_end_of_the_calendar_are_no_error()
    {
        DateOnly never = DateOnly.MaxValue;

        Decide(Person().With(BobFields.Internal.TerminationDate, never)).Phase.Should().Be(Phase.Active);
        Decide(Person().With(BobFields.Employee.LastDayOfWork, never)).Phase.Should().Be(Phase.Active);
        Decide(Person().With(BobFields.Work.StartDate, never)).Phase.Should().Be(Phase.PreStart);
    }

    [Fact]
    public void The_local_date_is_that_of_the_site()
    {
        Employee person = PersonIn(Phase.PreStart).With(BobFields.Work.StartDate, Today.AddDays(1)).With(BobFields.Work.Site, "Sydney");
        ProvisioningSnapshot company = Company([person], []) with
        {
            Calendar = new PlanningCalendar
            {
                Instant = new DateTimeOffset(Today, new TimeOnly(20, 0), TimeSpan.Zero),
                Dates = new PlanningDates { Default = Today, Sites = new Dictionary<string, DateOnly> { ["Sydney"] = Today.AddDays(1) } },
            },
        };

        Engine().Plan(company).Of("1").Summary().Should().Be("Create/NewEmployee");
        Engine().Plan(company with { Employees = [person.With(BobFields.Work.Site, "Berlin")] }).Of("1").Summary().Should().Be("Skip/NotDueYet");
    }

    [Fact]
    public void The_phase_can_be_evaluated_alone()
    {
        EmploymentPhase.Of(Sample.Person(), Sample.Today).Should().Be(new EmploymentPhase(Phase.Active));
        EmploymentPhase.Of(Sample.Person(), Sample.LongAgo.AddDays(-1)).Phase.Should().Be(Phase.PreStart);
        EmploymentPhase.Of(Sample.Person(), Sample.Today, revokedAt: new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero)).Should().Be(new EmploymentPhase(Phase.Inactive, ReasonCode.AccessRevoked));
    }
}
