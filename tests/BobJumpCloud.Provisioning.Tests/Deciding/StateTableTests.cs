using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Deciding;

public sealed class StateTableTests
{
    private static Decision Decide(Employee person, UserState state, Link? link, Action<ProvisioningOptions>? options = null) =>
        Engine(options).Decide(person, User(state: state), Today, link);

    private static string Codes(Decision decision) => string.Join(' ', decision.Findings.Select(f => f.Code));

    [Theory]
    // last phase, access, lifecycle, DeactivateLeavers → decision, finding
    [InlineData(null, "Inactive", "hired", true, "NoChange/UpToDate", "ActiveBeforeStart")]
    [InlineData(Phase.PreStart, "Inactive", "hired", true, "NoChange/UpToDate", "ActiveBeforeStart")]
    [InlineData(Phase.PreStart, "Active", "employed", true, "NoChange/UpToDate", "ActiveBeforeStart")]
    [InlineData(Phase.Active, "Inactive", "hired", true, "Suspend/StartPostponed", "")]
    [InlineData(Phase.Active, "Active", "hired", true, "Suspend/StartPostponed", "")]
    [InlineData(Phase.Active, "Inactive", "employed", true, "Suspend/StartPostponed", "")]
    [InlineData(Phase.Active, "Active", "employed", true, "Hold/StartDateInFuture", "")]
    [InlineData(Phase.Active, "Inactive", "hired", false, "NoChange/UpToDate", "ActiveBeforeStart")]
    [InlineData(Phase.Inactive, "Inactive", "hired", true, "Suspend/FutureRehire", "")]
    [InlineData(Phase.Inactive, "Active", "hired", true, "Suspend/FutureRehire", "")]
    [InlineData(Phase.Inactive, "Active", "employed", true, "NoChange/UpToDate", "ActiveBeforeStart")]
    [InlineData(Phase.Inactive, "Inactive", "hired", false, "NoChange/UpToDate", "ActiveBeforeStart")]
    public void PreStart_and_activated(Phase? last, string access, string lifecycle, bool deactivates, string expected, string finding)
    {
        Employee person = PersonIn(Phase.PreStart).With(BobFields.Internal.Status, access).With(BobFields.Internal.LifecycleStatus, lifecycle);

        Decision decision = Decide(person, UserState.Activated, Link() with { LastPhase = last }, o => o.DeactivateLeavers = deactivates);

        decision.Summary().Should().Be(expected);
        Codes(decision).Should().Be(finding);
        decision.StateReason.Should().Be(decision.Kind == DecisionKind.Suspend ? StateReason.UntilStart : null);
        decision.Intended.Should().Be(decision.Kind == DecisionKind.Hold ? DecisionKind.Suspend : null);
    }

    [Fact]
    public void PreStart_and_activated_without_a_link_is_kept() =>
        Codes(Decide(PersonIn(Phase.PreStart), UserState.Activated, null)).Should().Be("ActiveBeforeStart");

    [Theory]
    [InlineData(UserState.Staged, null)]
    [InlineData(UserState.Staged, StateReason.UntilStart)]
    [InlineData(UserState.Suspended, null)]
    [InlineData(UserState.Suspended, StateReason.UntilStart)]
    [InlineData(UserState.Suspended, StateReason.Leaver)]
    [InlineData(UserState.Unknown, null)]
    public void PreStart_and_not_activated_is_kept(UserState state, StateReason? suspension) =>
        Decide(PersonIn(Phase.PreStart), state, Link() with { LastState = state, Suspension = suspension }).Summary().Should().Be("NoChange/UpToDate");

    [Fact]
    public void Active_and_activated_is_kept() =>
        Decide(Person(), UserState.Activated, Link()).Should().BeEquivalentTo(new { Kind = DecisionKind.NoChange, Findings = Array.Empty<Finding>() });

    [Theory]
    [InlineData(true, InitialState.StagedUntilStartDate, "Activate/StartDateReached", "ActivationEmailNotSent")]
    [InlineData(true, InitialState.Active, "Activate/StartDateReached", "ActivationEmailNotSent")]
    [InlineData(false, InitialState.StagedUntilStartDate, "NoChange/UpToDate", "StagedAwaitingAdministrator")]
    [InlineData(false, InitialState.Staged, "NoChange/UpToDate", "StagedAwaitingAdministrator")]
    public void Active_and_staged_is_activated_when_we_staged_it_until_the_start(bool byUs, InitialState now, string expected, string finding)
    {
        Decision decision = Decide(Person(), UserState.Staged, Link() with { StagedByUs = byUs, LastPhase = Phase.PreStart, LastState = UserState.Staged }, o => o.InitialState = now);

        decision.Summary().Should().Be(expected);
        Codes(decision).Should().Be(finding);
    }

    [Theory]
    // our reason, last phase, staged before → WhenSuspendedByUs, Never, Always
    [InlineData(StateReason.UntilStart, Phase.PreStart, false, "Activate/StartDateReached", "Activate/StartDateReached", "Activate/StartDateReached")]
    [InlineData(StateReason.Leaver, Phase.Inactive, false, "Activate/Returned", "NoChange/UpToDate", "Activate/Returned")]
    [InlineData(StateReason.Leave, Phase.Inactive, false, "Activate/Returned", "NoChange/UpToDate", "Activate/Returned")]
    [InlineData(StateReason.OutOfScope, Phase.Active, false, "Activate/Returned", "NoChange/UpToDate", "Activate/Returned")]
    [InlineData(StateReason.Initial, Phase.PreStart, false, "NoChange/UpToDate", "NoChange/UpToDate", "NoChange/UpToDate")]
    [InlineData(StateReason.Leaver, Phase.Inactive, true, "Hold/WasStaged", "NoChange/UpToDate", "Hold/WasStaged")]
    [InlineData(null, Phase.PreStart, false, "Hold/SuspendedByOthers", "Hold/SuspendedByOthers", "Activate/ReactivationAlways")]
    [InlineData(null, Phase.Inactive, false, "Hold/SuspendedByOthers", "Hold/SuspendedByOthers", "Activate/ReactivationAlways")]
    [InlineData(null, Phase.Active, false, "NoChange/UpToDate", "NoChange/UpToDate", "Activate/ReactivationAlways")]
    [InlineData(null, null, false, "NoChange/UpToDate", "NoChange/UpToDate", "Activate/ReactivationAlways")]
    public void Active_and_suspended(StateReason? ours, Phase? last, bool wasStaged, string whenByUs, string never, string always)
    {
        Link link = Link() with { Suspension = ours, LastPhase = last, LastState = UserState.Suspended, WasStaged = wasStaged, HasWorked = last != Phase.PreStart };
        Decision On(Reactivation reactivation) => Decide(Person(), UserState.Suspended, link, o => o.Reactivation = reactivation);

        On(Reactivation.WhenSuspendedByUs).Summary().Should().Be(whenByUs);
        On(Reactivation.Never).Summary().Should().Be(never);
        On(Reactivation.Always).Summary().Should().Be(always);
        On(Reactivation.WhenSuspendedByUs).Has(FindingCode.SuspendedByOthers).Should().Be(ours is null);
        On(Reactivation.WhenSuspendedByUs).Intended.Should().Be(whenByUs.StartsWith("Hold", StringComparison.Ordinal) ? DecisionKind.Activate : null);
    }

    [Fact]
    public void A_matched_user_that_others_suspended_is_kept_with_a_finding() =>
        Decide(Person(), UserState.Suspended, null).Should().Match<Decision>(d => d.Kind == DecisionKind.NoChange && d.Has(FindingCode.SuspendedByOthers));

    [Fact]
    public void A_user_that_we_saw_active_after_our_suspension_and_now_suspended_was_suspended_by_others()
    {
        Link link = Link() with { Suspension = StateReason.Leaver, LastPhase = Phase.Inactive, LastState = UserState.Activated };

        Decide(Person(), UserState.Suspended, link).Summary().Should().Be("Hold/SuspendedByOthers");
    }

    [Theory]
    [InlineData(UserState.Activated, true, "Suspend/Leaver")]
    [InlineData(UserState.Staged, true, "Suspend/Leaver")]
    [InlineData(UserState.Suspended, true, "NoChange/UpToDate")]
    [InlineData(UserState.Unknown, true, "NoChange/UpToDate")]
    [InlineData(UserState.Activated, false, "NoChange/UpToDate")]
    [InlineData(UserState.Staged, false, "NoChange/UpToDate")]
    public void A_leaver(UserState state, bool deactivates, string expected)
    {
        foreach (Link? link in new[] { Link(), null })
        {
            Decision decision = Decide(PersonIn(Phase.Inactive), state, link, o => o.DeactivateLeavers = deactivates);

            decision.Summary().Should().Be(expected);
            decision.StateReason.Should().Be(decision.Kind == DecisionKind.Suspend ? StateReason.Leaver : null);
        }
    }

    [Theory]
    // our suspension, now on, already suspended again → decision
    [InlineData(StateReason.Leaver, "terminated", false, "Suspend/Leaver", true)]
    [InlineData(StateReason.Leaver, "terminated", true, "Hold/ReactivatedByOthers", true)]
    [InlineData(StateReason.Leave, "leave", false, "Suspend/AccessInactive", true)]
    [InlineData(StateReason.Leave, "leave", true, "Hold/ReactivatedByOthers", true)]
    [InlineData(StateReason.Leave, "terminated", true, "Suspend/Leaver", false)]
    [InlineData(StateReason.UntilStart, "terminated", false, "Suspend/Leaver", false)]
    [InlineData(StateReason.OutOfScope, "terminated", false, "Suspend/Leaver", false)]
    [InlineData(null, "terminated", false, "Suspend/Leaver", false)]
    public void A_leaver_whom_others_activated(StateReason? ours, string lifecycle, bool again, string expected, bool isFound)
    {
        Link link = Link() with { Suspension = ours, SuspendedAgain = again, LastPhase = Phase.Inactive, LastState = UserState.Suspended };

        Decision decision = Decide(PersonIn(Phase.Inactive).With(BobFields.Internal.LifecycleStatus, lifecycle), UserState.Activated, link);

        decision.Summary().Should().Be(expected);
        decision.Has(FindingCode.ReactivatedByOthers).Should().Be(isFound);
    }

    [Theory]
    [InlineData(UserState.Activated, "Suspend/Deleted")]
    [InlineData(UserState.Staged, "Suspend/Deleted")]
    [InlineData(UserState.Suspended, "NoChange/UpToDate")]
    public void A_deleted_person(UserState state, string expected)
    {
        ProvisioningSnapshot company = Company([], [User(state: state)], Link()) with { Absences = [new Absence(EmployeeId.Parse("1"), AbsenceKind.ProvenGone)] };

        Decision decision = Engine().Plan(company).Of("1");

        decision.Summary().Should().Be(expected);
        decision.Phase.Should().Be(Phase.Deleted);
        Engine(o => o.DeactivateLeavers = false).Plan(company).Of("1").Kind.Should().Be(DecisionKind.NoChange);
    }

    [Theory]
    [InlineData(UserState.Activated)]
    [InlineData(UserState.Staged)]
    [InlineData(UserState.Suspended)]
    public void An_unknown_phase_holds(UserState state)
    {
        Decide(PersonIn(Phase.Unknown), state, Link()).Summary().Should().Be("Hold/UnknownStatus");
        Decide(Person().With(BobFields.Internal.TerminationDate, Today.AddDays(-3)), state, Link()).Summary().Should().Be("Hold/EndDatePassed");
    }

    [Theory]
    // state, our reason, created by us, activation finished → e-mail with Send, finding without
    [InlineData(UserState.Staged, null, true, false, true)]
    [InlineData(UserState.Suspended, StateReason.UntilStart, true, false, true)]
    [InlineData(UserState.Suspended, StateReason.UntilStart, true, true, false)]
    [InlineData(UserState.Suspended, StateReason.UntilStart, false, false, false)]
    public void A_first_activation_is_mailed_when_the_rules_say_so(UserState state, StateReason? ours, bool created, bool finished, bool mails)
    {
        Link link = Link() with { Suspension = ours, StagedByUs = ours is null, CreatedByUs = created, LastPhase = Phase.PreStart, LastState = state };
        var user = new DirectoryUser("u1") { Username = "ann.lee", Email = "ann.lee@acme.test", State = state, HasFinishedActivation = finished };
        Decision On(ActivationEmail email) => Engine(o => o.ActivationEmail = email).Decide(Person(), user, Today, link);

        On(ActivationEmail.Send).SendsEmail.Should().Be(mails);
        On(ActivationEmail.Send).Has(FindingCode.ActivationEmailNotSent).Should().BeFalse();
        On(ActivationEmail.None).SendsEmail.Should().BeFalse();
        On(ActivationEmail.None).Has(FindingCode.ActivationEmailNotSent).Should().Be(mails);
    }
}
