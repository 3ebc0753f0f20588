using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Snapshot;

public sealed class LinkTests
{
    /// <summary>One person and her user through time, every decision applied.</summary>
    private UserState? _state;
    private Link? _link;

    private Decision Step(Employee person, Action<ProvisioningOptions>? options = null)
    {
        DirectoryUser? user = _state is { } state ? User("new-1", state: state) : null;
        Decision decision = Engine(o =>
        {
            o.When = ProvisionWhen.OnProfileCreation;
            options?.Invoke(o);
        }).Decide(person, user, Today, _link);
        _link = Provisioning.Link.After(_link, decision, decision.Applied());
        _state = decision.State.To ?? _state;
        return decision;
    }

    [Fact]
    public void A_whole_working_life()
    {
        Step(PersonIn(Phase.PreStart)).Summary().Should().Be("Create/NewEmployee");
        _link!.Written.Count.Should().Be(3);
        (_link with { Written = WrittenAttributes.None }).Should().Be(new Link
        {
            EmployeeId = EmployeeId.Parse("1"), UserId = DirectoryUserId.Parse("new-1"), CreatedByUs = true, LastPhase = Phase.PreStart, LastState = UserState.Suspended, Suspension = StateReason.UntilStart,
        });
        Step(PersonIn(Phase.Active)).Summary().Should().Be("Activate/StartDateReached");
        _link!.Suspension.Should().BeNull();
        Step(PersonIn(Phase.Active)).Kind.Should().Be(DecisionKind.NoChange);
        Employee onLeave = Person().With(BobFields.Internal.Status, "Inactive").With(BobFields.Internal.LifecycleStatus, "leave");
        Step(onLeave).Summary().Should().Be("Suspend/AccessInactive");
        _link.Suspension.Should().Be(StateReason.Leave);
        Step(PersonIn(Phase.Active)).Summary().Should().Be("Activate/Returned");
        Step(PersonIn(Phase.Inactive)).Summary().Should().Be("Suspend/Leaver");
        _link.Suspension.Should().Be(StateReason.Leaver);
        Step(PersonIn(Phase.PreStart)).Kind.Should().Be(DecisionKind.NoChange);
        Step(PersonIn(Phase.Active)).Summary().Should().Be("Activate/Returned");
        (_link with { Written = WrittenAttributes.None }).Should().Be(new Link { EmployeeId = _link.EmployeeId, UserId = _link.UserId, CreatedByUs = true, LastPhase = Phase.Active, LastState = UserState.Activated, HasWorked = true });
    }

    [Fact]
    public void A_start_that_is_postponed_and_reached()
    {
        Step(PersonIn(Phase.Active));
        Step(PersonIn(Phase.PreStart)).Summary().Should().Be("Suspend/StartPostponed");
        Step(PersonIn(Phase.PreStart)).Kind.Should().Be(DecisionKind.NoChange);
        Step(PersonIn(Phase.Active)).Summary().Should().Be("Activate/StartDateReached");
    }

    [Fact]
    public void Staged_until_the_start()
    {
        static void Staged(ProvisioningOptions o) => o.InitialState = InitialState.StagedUntilStartDate;
        Step(PersonIn(Phase.PreStart), Staged);
        _link!.StagedByUs.Should().BeTrue();
        Step(PersonIn(Phase.PreStart), Staged).Kind.Should().Be(DecisionKind.NoChange);
        _link.StagedByUs.Should().BeTrue();
        Step(PersonIn(Phase.Active), Staged).Summary().Should().Be("Activate/StartDateReached");
        _link.StagedByUs.Should().BeFalse();
    }

    [Fact]
    public void A_staged_user_that_leaves_and_returns_is_held()
    {
        Step(PersonIn(Phase.Active), o => o.InitialState = InitialState.Staged);
        Step(PersonIn(Phase.Inactive)).Kind.Should().Be(DecisionKind.Suspend);
        _link!.WasStaged.Should().BeTrue();
        Step(PersonIn(Phase.Active)).Summary().Should().Be("Hold/WasStaged");
        Step(PersonIn(Phase.Active)).Summary().Should().Be("Hold/WasStaged");
        _state = UserState.Activated;
        Step(PersonIn(Phase.Active)).Summary().Should().Be("NoChange/UpToDate");
        _link.WasStaged.Should().BeFalse();
    }

    [Fact]
    public void An_initial_suspension_is_left_to_the_administrator()
    {
        Step(PersonIn(Phase.PreStart), o => o.InitialState = InitialState.Inactive);
        Step(PersonIn(Phase.Active)).Kind.Should().Be(DecisionKind.NoChange);
        _state = UserState.Activated;
        Step(PersonIn(Phase.Active)).Kind.Should().Be(DecisionKind.NoChange);
        _link!.Suspension.Should().BeNull();
        Step(PersonIn(Phase.Inactive)).Kind.Should().Be(DecisionKind.Suspend);
        Step(PersonIn(Phase.Active)).Kind.Should().Be(DecisionKind.Activate);
    }

    [Fact]
    public void IT_suspends_a_working_person_and_we_never_undo_it()
    {
        Step(PersonIn(Phase.Active));
        _state = UserState.Suspended;
        Step(PersonIn(Phase.Active)).Has(FindingCode.SuspendedByOthers).Should().BeTrue();
        Step(PersonIn(Phase.Inactive)).Kind.Should().Be(DecisionKind.NoChange);
        Step(PersonIn(Phase.Active)).Summary().Should().Be("Hold/SuspendedByOthers");
        _link!.LastPhase.Should().Be(Phase.Inactive, "a hold does not move it");
        Step(PersonIn(Phase.Active)).Summary().Should().Be("Hold/SuspendedByOthers");
    }

    [Fact]
    public void IT_activates_a_leaver_again_and_again()
    {
        Step(PersonIn(Phase.Active));
        Step(PersonIn(Phase.Inactive));
        _state = UserState.Activated;
        Step(PersonIn(Phase.Inactive)).Should().Match<Decision>(d => d.Kind == DecisionKind.Suspend && d.Has(FindingCode.ReactivatedByOthers));
        Step(PersonIn(Phase.Inactive)).Kind.Should().Be(DecisionKind.NoChange);
        _state = UserState.Activated;
        Step(PersonIn(Phase.Inactive)).Summary().Should().Be("Hold/ReactivatedByOthers");
        Step(PersonIn(Phase.Inactive)).Summary().Should().Be("Hold/ReactivatedByOthers");
    }

    [Fact]
    public void A_run_without_a_readable_status_forgets_nothing()
    {
        Step(PersonIn(Phase.Active));
        Step(PersonIn(Phase.Inactive));
        _state = UserState.Activated;
        Step(PersonIn(Phase.Inactive));
        _state = UserState.Activated;
        Step(PersonIn(Phase.Unknown)).Kind.Should().Be(DecisionKind.Hold);
        Step(PersonIn(Phase.Inactive)).Summary().Should().Be("Hold/ReactivatedByOthers");
    }

    [Fact]
    public void IT_activates_and_then_suspends_a_leaver_who_returns()
    {
        Step(PersonIn(Phase.Active));
        Step(PersonIn(Phase.Inactive));
        _state = UserState.Activated;
        Step(PersonIn(Phase.Unknown));
        _state = UserState.Suspended;
        Step(PersonIn(Phase.Inactive)).Kind.Should().Be(DecisionKind.NoChange);
        Step(PersonIn(Phase.Active)).Summary().Should().Be("Hold/SuspendedByOthers");
    }

    [Theory]
    [InlineData(OutcomeKind.Failed)]
    [InlineData(OutcomeKind.Stale)]
    [InlineData(OutcomeKind.Queued)]
    public void What_was_not_done_moves_nothing_but_the_state_that_was_seen(OutcomeKind kind)
    {
        Decision decision = Engine().Decide(PersonIn(Phase.Inactive), User(), Today, Link());

        Link().After(decision, new Outcome { Kind = kind }).Should().Be(Link());
        Provisioning.Link.After(null, decision, new Outcome { Kind = kind }).Should().BeNull();
    }

    [Fact]
    public void An_adopted_user_is_linked_and_not_created_by_us()
    {
        Decision decision = Engine().Decide(Person(), User(), Today);

        Link link = Provisioning.Link.After(null, decision, decision.Applied())!;

        link.Should().Be(Link());
    }

    [Fact]
    public void A_skip_or_a_hold_links_nobody()
    {
        foreach (Decision decision in new[] { Engine().Decide(PersonIn(Phase.Unknown), User(), Today), Engine(o => o.Who.EmailDomains = ["other.test"]).Decide(Person(), User(), Today) })
        {
            Provisioning.Link.After(null, decision, decision.Applied()).Should().BeNull();
        }
    }

    [Fact]
    public void Its_JSON_reads_back_equal()
    {
        Link link = Link() with
        {
            CreatedByUs = true, Suspension = StateReason.OutOfScope, StagedByUs = true, WasStaged = true, SuspendedAgain = true, LastState = UserState.Staged,
            RevokedAt = new DateTimeOffset(2026, 11, 3, 4, 5, 6, 789, TimeSpan.Zero),
        };

        Provisioning.Link.FromJson(link.ToJson()).Should().Be(link);
        Provisioning.Link.FromJson(Link().ToJson()).Should().Be(Link());
        link.ToString().Should().Be("Link 1 ↔ u1");
    }
}
