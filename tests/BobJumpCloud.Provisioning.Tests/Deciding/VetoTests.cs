using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Deciding;

/// <summary>What a host's veto does to a decision: it holds it, or nothing.</summary>
public sealed class VetoTests
{
    private static ProvisioningEngine Vetoing(Func<ProposedWrite, bool> holds, bool includingSuspensions = false) =>
        new(ProvisioningRules.Create(r => r.AllEmployees().Veto("acme-freeze", holds, includingSuspensions)));

    [Fact]
    public void A_vetoed_creation_is_held_and_shows_what_it_would_write()
    {
        DecisionTrace trace = Vetoing(w => w is { Kind: DecisionKind.Create, Reason: ReasonCode.NewEmployee, Phase: Phase.Active }).Explain(Person(), null, Today);

        trace.Decision.Summary().Should().Be("Hold/Veto");
        trace.Decision.Intended.Should().Be(DecisionKind.Create);
        trace.Decision.Changes.Should().HaveCount(3);
        trace.Steps[^1].Should().BeEquivalentTo(new { Step = DecisionStep.Veto, Rule = "acme-freeze", Reason = ReasonCode.Veto });
        Provisioning.Link.After(null, trace.Decision, trace.Decision.Applied()).Should().BeNull();
    }

    [Fact]
    public void It_sees_the_person_and_the_targets()
    {
        ProposedWrite? seen = null;
        Employee person = Person().With(BobFields.Work.Title, "CEO");

        Vetoing(w => (seen = w) is null).Decide(person, User(), Today, Link()).Summary().Should().Be("Update/AttributesChanged");

        seen!.Employee.Should().BeSameAs(person);
        seen.Targets.Should().Equal(JumpCloudAttributes.JobTitle);
    }

    [Theory]
    [InlineData(false, "Suspend/Leaver")]
    [InlineData(true, "Hold/Veto")]
    public void Only_a_veto_that_says_so_holds_a_suspension(bool includingSuspensions, string expected) =>
        Vetoing(_ => true, includingSuspensions).Decide(PersonIn(Phase.Inactive), User(), Today, Link()).Summary().Should().Be(expected);

    [Fact]
    public void What_writes_nothing_is_not_asked_about() =>
        Vetoing(_ => throw new InvalidOperationException()).Decide(Person(), User(), Today, Link()).Summary().Should().Be("NoChange/UpToDate");

    [Fact]
    public void A_manager_alone_is_an_update_that_can_be_vetoed()
    {
        ProvisioningEngine engine = new(ProvisioningRules.Create(r => r.AllEmployees().Map(JumpCloudAttributes.Manager, BobFields.Work.Manager).Veto("acme-freeze", w => w.Targets.Contains(JumpCloudAttributes.Manager))));

        engine.Plan(Company([Person().With(BobFields.Work.Manager, "2")], [User()], Link(), Link("2", "u2"))).Of("1").Summary().Should().Be("Hold/Veto");
    }
}
