using CsCheck;

namespace BobJumpCloud.Provisioning.Tests.Properties;

/// <summary>What holds for the world after a plan.</summary>
public sealed class ProjectionProperties
{
    private static IEnumerable<Decision> Writing(ProvisioningPlan plan) => plan.Decisions.Where(d => d.Writes);

    /// <summary>Decisions without the hash of the user: it also covers which attributes were read, and a user that does not exist yet was never read.</summary>
    private static IEnumerable<Decision> Told(ProvisioningPlan plan) => plan.Decisions.Select(d => d with { Base = null });

    [Fact]
    public void Planning_again_gives_nothing_to_do() =>
        Companies.All.Sample((company, rules) =>
        {
            var engine = new ProvisioningEngine(rules);
            ProvisioningPlan first = engine.Plan(company);
            ProvisioningSnapshot after = company.After(first);

            ProvisioningPlan second = engine.Plan(after);

            Writing(second).Select(d => $"{d} {string.Join(',', d.Changes)} after {first.Decisions.SingleOrDefault(f => f.EmployeeId == d.EmployeeId)}").Should().BeEmpty();
            engine.Plan(after.After(second)).Fingerprint.Should().Be(second.Fingerprint);
        }, iter: Cases.Count);

    [Fact]
    public void From_wherever_a_run_was_stopped_the_next_ones_reach_the_same_end() =>
        Gen.Select(Companies.All, Gen.Bool.Array[12]).Sample((world, picks) =>
        {
            var engine = new ProvisioningEngine(world.Rules);
            ProvisioningPlan plan = engine.Plan(world.Company);
            ProvisioningSnapshot stopped = world.Company.AfterSome(plan, plan.Decisions.Where((d, i) => picks[i % picks.Length] && !d.Waits(world.Company)));

            ProvisioningSnapshot finished = stopped.After(engine.Plan(stopped));
            ProvisioningSnapshot undisturbed = world.Company.After(plan);

            finished.Users.OrderBy(u => u.Id.Value, StringComparer.Ordinal).Should().Equal(undisturbed.Users.OrderBy(u => u.Id.Value, StringComparer.Ordinal));
            finished.Links.OrderBy(l => l.EmployeeId).Should().Equal(undisturbed.Links.OrderBy(l => l.EmployeeId));
            Told(engine.Plan(finished)).Should().Equal(Told(engine.Plan(undisturbed)));
        }, iter: Cases.Count);

    [Fact]
    public void What_the_mapping_does_not_own_survives() =>
        Companies.All.Sample((company, rules) =>
        {
            ProvisioningPlan plan = new ProvisioningEngine(rules).Plan(company);
            Dictionary<DirectoryUserId, DirectoryUser> after = company.After(plan).Users.ToDictionary(u => u.Id);
            HashSet<JumpCloudAttribute> owned = [.. rules.Mapping.Rows.Select(r => r.Target), .. rules.LinkAttribute is { } link ? [link] : Array.Empty<JumpCloudAttribute>()];
            Dictionary<DirectoryUserId, Decision> writing = Writing(plan).Where(d => d.UserId is not null).ToDictionary(d => d.UserId!.Value);

            company.Users.Where(before => !Survives(before, after[before.Id], writing.GetValueOrDefault(before.Id), owned)).Should().BeEmpty();
        }, iter: Cases.Count);

    private static bool Survives(DirectoryUser before, DirectoryUser now, Decision? decision, HashSet<JumpCloudAttribute> owned) => decision is null
        ? now.Equals(before)
        : (now.Username, now.SystemUsername, now.IsAdministrator, now.HasFinishedActivation) == (before.Username, before.SystemUsername, before.IsAdministrator, before.HasFinishedActivation)
            && before.Layout.Attributes.Append(JumpCloudAttributes.Email).All(a => now[a] == before[a] || (owned.Contains(a) && decision.Changes.Any(c => c.Target == a)));

    [Fact]
    public void Names_are_sticky_whoever_comes_and_goes() =>
        Gen.Select(Companies.All, Companies.Snapshot, Gen.Int[0, 10]).Sample((world, others, stay) =>
        {
            var engine = new ProvisioningEngine(world.Rules);
            ProvisioningSnapshot after = world.Company.After(engine.Plan(world.Company));
            Employee[] people = [.. world.Company.Employees.Take(stay), .. others.Employees.Where(o => world.Company.Employees.All(e => e.Id != o.Id))];

            ProvisioningSnapshot later = (after with { Employees = people, Absences = [] }).After(engine.Plan(after with { Employees = people, Absences = [] }));

            later.Users.Take(after.Users.Count).Select(u => (u.Id, u.Username)).Should().Equal(after.Users.Select(u => (u.Id, u.Username)));
        }, iter: Cases.Count);

    [Fact]
    public void One_person_s_record_changes_only_that_person_s_decision_uniqueness_aside() =>
        Gen.Select(Companies.All, Companies.Employee, Gen.Int[0, 9]).Sample((world, record, index) =>
        {
            if (world.Company.Employees.DistinctBy(e => e.Id).Count() <= index)
            {
                return;
            }

            Employee person = world.Company.Employees[index];
            var changed = new Employee(person.Id, record.Layout, [.. record.Layout.Fields.Select(f => record[f])]);
            ProvisioningSnapshot other = world.Company with { Employees = [.. world.Company.Employees.Select(e => e.Id == person.Id ? changed : e)] };
            Dictionary<EmployeeId, Decision> before = new ProvisioningEngine(world.Rules).Plan(world.Company).Decisions.ToDictionary(d => d.EmployeeId);

            new ProvisioningEngine(world.Rules).Plan(other).Decisions
                .Where(d => d.EmployeeId != person.Id && d != before[d.EmployeeId] && d.UserId == before[d.EmployeeId].UserId && !IsAboutOthers(d) && !IsAboutOthers(before[d.EmployeeId]))
                .Select(d => $"{before[d.EmployeeId]} → {d}").Should().BeEmpty();
        }, iter: Cases.Count);

    /// <summary>One account, address, number or name can belong to one person only; who is matched to which user is decided for all together.</summary>
    private static bool IsAboutOthers(Decision decision) =>
        decision.Reason is ReasonCode.AmbiguousMatch or ReasonCode.RelinkProposed or ReasonCode.EmailTaken or ReasonCode.IdentifierTaken or ReasonCode.UsernameTaken
        || decision.Username.Holder is not null || decision.Has(FindingCode.EmailTaken) || decision.Has(FindingCode.IdentifierTaken);
}
