using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Snapshot;

public sealed class ReservationProjectionTests
{
    [Fact]
    public void A_snapshot_after_a_plan_keeps_the_names_that_a_sync_would_reserve()
    {
        ProvisioningEngine engine = Engine(o => o.Username.OnCollision = OnCollision.AppendNumber);
        ProvisioningSnapshot before = Company([Person()], [User("u9", "ann.lee", "other@acme.test")]) with { Reservations = [new UsernameReservation(EmployeeId.Parse("7"), "bea2")] };

        ProvisioningSnapshot after = before.After(engine.Plan(before));

        after.Reservations.Should().BeEquivalentTo([new UsernameReservation(EmployeeId.Parse("7"), "bea2"), new UsernameReservation(EmployeeId.Parse("1"), "ann.lee2")]);
    }
}
