using System.Globalization;
using CsCheck;

namespace BobJumpCloud.Provisioning.Tests.Properties;

/// <summary>The safety limits hold, whoever runs what in which order.</summary>
public sealed class LimitProperties
{
    private static readonly LimitKind[] Kinds = Enum.GetValues<LimitKind>();

    private static IEnumerable<Decision> Writing(ProvisioningPlan plan) => plan.Decisions.Where(d => d.Writes);

    private static ProvisioningEngine EngineWith(int[] limits, bool stops) => Sample.Engine(o =>
    {
        string Count(LimitKind kind) => limits[(int)kind].ToString(CultureInfo.InvariantCulture);
        (o.When, o.Limits.OnTrip) = (ProvisionWhen.OnProfileCreation, stops ? OnTrip.StopAll : OnTrip.HoldKind);
        (o.Limits.Create, o.Limits.Update, o.Limits.Activate, o.Limits.Suspend, o.Limits.Clear) =
            (Count(LimitKind.Create), Count(LimitKind.Update), Count(LimitKind.Activate), Count(LimitKind.Suspend), Count(LimitKind.Clear));
        o.Mapping.Rows["title"] = new MappingRowOptions { Target = "jobTitle", Field = "work.title", WhenEmpty = WhenEmpty.Clear };
    });

    [Fact]
    public void One_plan_keeps_within_them() =>
        Gen.Select(Companies.Snapshot, Gen.Int[0, 3].Array[5], Gen.Int[0, 3], Gen.Bool).Sample((company, limits, applied, stops) =>
        {
            AppliedChange[] before = [.. Enumerable.Repeat(new AppliedChange(EmployeeId.Parse("x"), DirectoryUserId.Parse("x"), LimitKind.Suspend, company.Calendar.Instant), applied)];

            ProvisioningPlan plan = EngineWith(limits, stops).Plan(company with { Applied = before });

            foreach (LimitKind kind in Kinds)
            {
                int done = Writing(plan).Count(d => d.LimitKinds.Contains(kind));
                (done == 0 || done + (kind == LimitKind.Suspend ? applied : 0) <= limits[(int)kind]).Should().BeTrue($"{done} {kind} of {limits[(int)kind]}");
            }

            plan.Limits.Select(l => l.Kind).Should().Equal(Kinds);
            (stops && plan.Limits.Any(l => l.Tripped)).Should().Imply(plan.HasNothingToDo);
        }, iter: Cases.Count);

    [Fact]
    public void Runs_for_some_people_in_any_order_and_stopped_anywhere_keep_within_them_together() =>
        Gen.Select(Companies.Snapshot, Gen.Int[0, 3].Array[5], Gen.Bool, Gen.Select(Gen.Int[0, 11].Array[1, 4], Gen.Int[0, 11]).Array[1, 6]).Sample((company, limits, stops, runs) =>
        {
            ProvisioningEngine engine = EngineWith(limits, stops);
            ProvisioningSnapshot now = company;
            foreach ((int[] people, int reached) in runs)
            {
                ProvisioningSnapshot some = now with { Employees = [.. people.Distinct().Where(i => i < company.Employees.Count).Select(i => company.Employees[i])], Absences = [] };
                ProvisioningPlan plan = engine.Plan(some);
                now = reached < plan.Decisions.Count ? some.AfterFirst(plan, reached) : some.After(plan);
            }

            foreach (LimitKind kind in Kinds)
            {
                now.Applied.Count(a => a.Kind == kind).Should().BeLessThanOrEqualTo(limits[(int)kind], "that is the limit of {0}", kind);
            }
        }, iter: Cases.Count);

    [Fact]
    public void What_is_approved_is_applied_and_the_approval_is_that_of_the_plan() =>
        Gen.Select(Companies.Snapshot, Gen.Int[0, 1].Array[5], Gen.Bool).Sample((company, limits, stops) =>
        {
            ProvisioningEngine engine = EngineWith(limits, stops);
            ProvisioningPlan plan = engine.Plan(company);
            LimitVerdict[] tripped = [.. plan.Limits.Where(l => l.Tripped)];

            tripped.Select(l => Approval.Of(plan, l.Kind).Hash).Should().Equal(tripped.Select(l => l.Approval));
            ProvisioningPlan approved = engine.Plan(company with { ApprovedNow = [.. tripped.Select(l => l.Approval!)] });
            approved.Limits.Any(l => l.Tripped).Should().BeFalse();
            approved.Decisions.Any(d => d.Reason == ReasonCode.LimitReached || d.Has(FindingCode.LimitReached)).Should().BeFalse();
            engine.Plan(company with { Approvals = [.. tripped.Select(l => Approval.Of(plan, l.Kind))] }).Decisions.Should().Equal(approved.Decisions);
        }, iter: Cases.Count);

    [Fact]
    public void A_run_that_was_approved_and_stopped_can_finish() =>
        Gen.Select(Companies.Snapshot, Gen.Int[0, 1].Array[5], Gen.Int[0, 11]).Sample((company, limits, reached) =>
        {
            ProvisioningEngine engine = EngineWith(limits, stops: false);
            ProvisioningSnapshot approved = company with { ApprovedNow = [.. engine.Plan(company).Limits.Select(l => l.Approval).OfType<string>()] };
            ProvisioningPlan plan = engine.Plan(approved);
            if (reached >= plan.Decisions.Count || !plan.CanStopAt(approved, reached))
            {
                return;
            }

            ProvisioningPlan rest = engine.Plan(approved.AfterFirst(plan, reached));

            rest.Limits.Where(l => l.Tripped).Select(l => l.Kind).Should().BeEmpty();
        }, iter: Cases.Count);
}
