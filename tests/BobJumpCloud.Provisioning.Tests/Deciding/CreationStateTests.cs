using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Deciding;

public sealed class CreationStateTests
{
    private const UserState OrganizationDefault = UserState.Staged;

    [Theory]
    [InlineData(InitialState.InactiveUntilStartDate, Phase.PreStart, UserState.Suspended, StateReason.UntilStart)]
    [InlineData(InitialState.InactiveUntilStartDate, Phase.Active, OrganizationDefault, null)]
    [InlineData(InitialState.Active, Phase.PreStart, OrganizationDefault, null)]
    [InlineData(InitialState.Active, Phase.Active, OrganizationDefault, null)]
    [InlineData(InitialState.AlwaysActivated, Phase.PreStart, UserState.Activated, StateReason.Initial)]
    [InlineData(InitialState.AlwaysActivated, Phase.Active, UserState.Activated, StateReason.Initial)]
    [InlineData(InitialState.Inactive, Phase.PreStart, UserState.Suspended, StateReason.Initial)]
    [InlineData(InitialState.Inactive, Phase.Active, UserState.Suspended, StateReason.Initial)]
    [InlineData(InitialState.Staged, Phase.PreStart, UserState.Staged, StateReason.Initial)]
    [InlineData(InitialState.Staged, Phase.Active, UserState.Staged, StateReason.Initial)]
    [InlineData(InitialState.StagedUntilStartDate, Phase.PreStart, UserState.Staged, StateReason.UntilStart)]
    [InlineData(InitialState.StagedUntilStartDate, Phase.Active, OrganizationDefault, null)]
    public void A_creation_gets_the_state_of_its_cell(InitialState initial, Phase phase, UserState state, StateReason? because)
    {
        ProvisioningEngine engine = Engine(o => (o.InitialState, o.When) = (initial, ProvisionWhen.OnProfileCreation));

        Decision decision = engine.Decide(PersonIn(phase), null, Today, organizationDefault: OrganizationDefault);

        decision.Summary().Should().Be("Create/NewEmployee");
        decision.State.Should().Be(new StateChange(null, state));
        decision.StateReason.Should().Be(because);
        decision.Has(FindingCode.StagedAwaitingAdministrator).Should().Be(state == UserState.Staged && because != StateReason.UntilStart);
        decision.SendsEmail.Should().BeFalse();
    }

    [Fact]
    public void The_organization_default_activated_is_no_finding() =>
        Engine().Decide(Person(), null, Today).Findings.Should().BeEmpty();

    [Theory]
    [InlineData(Phase.Inactive, "Skip/InactiveWithoutUser")]
    [InlineData(Phase.Unknown, "Hold/UnknownStatus")]
    public void Nobody_inactive_or_unknown_is_created(Phase phase, string expected) =>
        Engine(o => o.When = ProvisionWhen.OnProfileCreation).Decide(PersonIn(phase), null, Today).Summary().Should().Be(expected);
}
