using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using NJsonSchema;

namespace BobJumpCloud.Provisioning.Tests.Properties;

/// <summary>What holds for every company and all rules.</summary>
public sealed class PlanProperties
{
    private static ProvisioningPlan Plan((ProvisioningSnapshot Company, ProvisioningRules Rules) world) => new ProvisioningEngine(world.Rules).Plan(world.Company);

    private static string Text(ProvisioningPlan plan) => Encoding.UTF8.GetString(plan.ToJson());

    private static IEnumerable<Decision> Writing(ProvisioningPlan plan) => plan.Decisions.Where(d => d.Writes);

    [Fact]
    public void Any_order_of_the_input_gives_the_same_bytes() =>
        Gen.Select(Companies.All, Gen.Int).Sample((world, seed) =>
        {
            var random = new Random(seed);
            T[] Shuffled<T>(IReadOnlyList<T> items)
            {
                T[] copy = [.. items];
                random.Shuffle(copy);
                return copy;
            }

            ProvisioningSnapshot c = world.Company;
            ProvisioningSnapshot shuffled = c with { Employees = Shuffled(c.Employees), Users = Shuffled(c.Users), Links = Shuffled(c.Links), Absences = Shuffled(c.Absences), Reservations = Shuffled(c.Reservations) };
            Text(Plan((shuffled, world.Rules))).Should().Be(Text(Plan(world)));
        }, iter: Cases.Count);

    [Fact]
    public void Any_culture_gives_the_same_bytes() =>
        Companies.All.Sample(world =>
        {
            CultureInfo before = CultureInfo.CurrentCulture;
            string expected = Text(Plan(world));
            try
            {
                foreach (string culture in new[] { "tr-TR", "th-TH" })
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    Text(Plan(world)).Should().Be(expected, "the culture {0} decides nothing", culture);
                }
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }, iter: Cases.Count);

    [Fact]
    public void A_plan_reads_back_and_its_lists_are_sorted() =>
        Companies.All.Sample(world =>
        {
            ProvisioningPlan plan = Plan(world);

            Text(ProvisioningPlan.FromJson(plan.ToJson())).Should().Be(Text(plan));
            ProvisioningPlan.FromJson(plan.ToJson()).Decisions.Should().Equal(plan.Decisions);
            plan.Decisions.Select(d => d.EmployeeId.Value).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
            plan.Decisions.All(d => d.Changes.Select(c => c.Target.Target).SequenceEqual(d.Changes.Select(c => c.Target.Target).Order(StringComparer.Ordinal))).Should().BeTrue();
            plan.Totals.Writes.Should().Be(Writing(plan).Count());
        }, iter: Cases.Count);

    [Fact]
    public void No_user_is_renamed_and_no_user_is_written_twice() =>
        Companies.All.Sample(world =>
        {
            ProvisioningPlan plan = Plan(world);

            Dictionary<DirectoryUserId, DirectoryUser> users = world.Company.Users.ToDictionary(u => u.Id);
            Writing(plan).Where(d =>
            {
                DirectoryUser? user = d.UserId is { } id ? users.GetValueOrDefault(id) : null;
                return (d.Kind == DecisionKind.Create) != (user is null) || (user is not null && d.Username.Value != user.Username) || d.Changes.Any(c => c.Target.Target is "username" or "state");
            }).Should().BeEmpty();
            Writing(plan).Where(d => d.UserId is not null).Select(d => d.UserId).Should().OnlyHaveUniqueItems();
        }, iter: Cases.Count);

    [Fact]
    public void A_new_username_is_valid_and_nobody_else_s() =>
        Companies.All.Sample(world =>
        {
            string[] names = [.. Writing(Plan(world)).Where(d => d.Kind == DecisionKind.Create).Select(d => d.Username.Value!)];
            IEnumerable<string> taken = world.Company.Users.SelectMany(u => new[] { u.Username, u.SystemUsername }).OfType<string>().Append("Wang");

            names.Where(n => !Regex.IsMatch(n, "^[A-Za-z][A-Za-z0-9._-]*$", RegexOptions.CultureInvariant)).Should().BeEmpty();
            names.Select(n => n.ToUpperInvariant()).Should().OnlyHaveUniqueItems().And.NotIntersectWith(taken.Select(n => n.ToUpperInvariant()));
        }, iter: Cases.Count);

    [Fact]
    public void A_reserved_username_goes_to_nobody_else() =>
        Companies.All.Sample(world =>
        {
            Decision[] creations = [.. Writing(Plan(world)).Where(d => d.Kind == DecisionKind.Create)];

            creations.Where(d => world.Company.Reservations.Any(r => r.Username.Equals(d.Username.Value, StringComparison.OrdinalIgnoreCase))
                && world.Company.Reservations.All(r => r.EmployeeId != d.EmployeeId || !r.Username.Equals(d.Username.Value, StringComparison.OrdinalIgnoreCase))).Should().BeEmpty();
        }, iter: Cases.Count);

    [Fact]
    public void A_number_stays_when_other_people_come_and_go() =>
        Gen.Select(Companies.All, Companies.Employee.Array[0, 5]).Sample((world, others) =>
        {
            foreach (Decision decision in Plan(world).Decisions.Where(d => UsernameReservation.Of(d) is not null))
            {
                ProvisioningSnapshot changed = world.Company with
                {
                    Employees = [.. world.Company.Employees.Where(e => e.Id == decision.EmployeeId), .. others.Where(o => o.Id != decision.EmployeeId)],
                    Reservations = [UsernameReservation.Of(decision)!],
                };

                Decision later = Plan((changed, world.Rules)).Of(decision.EmployeeId.Value);
                (later.Kind == DecisionKind.Create).Should().Imply(later.Username.Value == decision.Username.Value);
            }
        }, iter: Cases.Count);

    [Fact]
    public void After_a_plan_addresses_and_identifiers_are_still_unique() =>
        Companies.All.Sample(world =>
        {
            static IEnumerable<string> Doubles(IEnumerable<string?> values) =>
                values.OfType<string>().GroupBy(v => v.Trim().Normalize(), StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()).Select(g => g.Key);
            ProvisioningSnapshot after = world.Company.After(Plan(world));

            Doubles(after.Users.Select(u => u.Email)).Except(Doubles(world.Company.Users.Select(u => u.Email)), StringComparer.OrdinalIgnoreCase).Should().BeEmpty();
            Doubles(after.Users.Select(u => u[JumpCloudAttributes.EmployeeIdentifier]))
                .Except(Doubles(world.Company.Users.Select(u => u[JumpCloudAttributes.EmployeeIdentifier])), StringComparer.OrdinalIgnoreCase).Should().BeEmpty();
        }, iter: Cases.Count);

    [Fact]
    public void A_field_that_nobody_has_is_never_written() =>
        Gen.Select(Companies.All, Gen.Int[0, 100]).Sample((world, pick) =>
        {
            MappingRow row = world.Rules.Mapping.Rows[pick % world.Rules.Mapping.Rows.Count];
            ProvisioningSnapshot without = world.Company with { Employees = [.. world.Company.Employees.Select(e => e.With(row.Fields[0], FieldValue.Absent))] };

            Writing(Plan((without, world.Rules))).SelectMany(d => d.Changes).Any(c => c.Target == row.Target).Should().BeFalse();
        }, iter: Cases.Count);

    [Fact]
    public void Without_a_status_no_state_changes() =>
        Companies.All.Sample(world =>
        {
            ProvisioningSnapshot without = world.Company with
            {
                Employees = [.. world.Company.Employees.Select(e => e.With(BobFields.Internal.Status, FieldValue.Absent))], Absences = [],
                Links = [.. world.Company.Links.Select(l => l with { RevokedAt = null })],
            };

            Writing(Plan((without, world.Rules))).Should().BeEmpty();
        }, iter: Cases.Count);

    [Fact]
    public void Who_is_missing_from_the_listing_without_an_entry_has_no_decision() =>
        Gen.Select(Companies.All, Gen.Int[0, 10]).Sample((world, keep) =>
        {
            ProvisioningSnapshot shorter = world.Company with { Employees = [.. world.Company.Employees.Take(keep)], Absences = [] };

            ProvisioningPlan plan = Plan((shorter, world.Rules));
            plan.Decisions.Select(d => d.EmployeeId).Should().Equal(shorter.Employees.Select(e => e.Id).Distinct().Order());

            DirectoryUserId[] others = [.. shorter.Links.Where(l => shorter.Employees.All(e => e.Id != l.EmployeeId)).Select(l => l.UserId)];
            Writing(plan).Any(d => d.UserId is { } user && others.Contains(user)).Should().BeFalse("their users are left alone");
        }, iter: Cases.Count);

    [Fact]
    public void Protected_users_are_never_written() =>
        Companies.All.Sample(world =>
        {
            DirectoryUserId[] isProtected = [.. world.Company.Users.Where(world.Rules.ProtectedUsers.Contains).Select(u => u.Id)];

            Writing(Plan(world)).Any(d => d.UserId is { } user && isProtected.Contains(user)).Should().BeFalse();
        }, iter: Cases.Count);

    [Fact]
    public void Nothing_goes_back_to_staged_and_nobody_is_activated_before_the_start() =>
        Companies.All.Sample(world =>
        {
            Writing(Plan(world)).Where(d => d.Kind != DecisionKind.Create).Where(d =>
                d.State.To == UserState.Staged || (d.Kind == DecisionKind.Activate) != (d.State.To == UserState.Activated) || (d.Kind == DecisionKind.Activate && d.Phase != Phase.Active)).Should().BeEmpty();
        }, iter: Cases.Count);

    [Fact]
    public async Task The_JSON_fits_the_published_schema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "plan-1.schema.json")));

        (await JsonSchema.FromJsonAsync("""{"required":["schema"],"properties":{"schema":{"enum":["plan/2"]}}}""")).Validate("""{"schema":"plan/1"}""").Should().NotBeEmpty("a schema can refuse a plan");
        Companies.All.Sample(world => schema.Validate(Text(Plan(world))).Select(e => e.ToString()).Should().BeEmpty(), iter: Cases.Count);
    }

    [Fact]
    public void Between_two_due_dates_a_decision_is_constant() =>
        Gen.Select(Companies.Employee, Companies.Rules, Gen.Int[0, 3]).Sample((person, rules, known) =>
        {
            var engine = new ProvisioningEngine(rules);
            DirectoryUser? user = known == 0 ? null : Sample.User(state: known == 1 ? UserState.Activated : UserState.Suspended);
            Link? link = known < 2 ? null : Sample.Link() with { Suspension = StateReason.UntilStart, LastState = UserState.Suspended };
            Decision today = engine.Decide(person, user, Sample.Today, link);

            for (int day = 1; day < 20 && !(Sample.Today.AddDays(day) >= today.NextDueOn); day++)
            {
                engine.Decide(person, user, Sample.Today.AddDays(day), link).Should().Be(today);
            }
        }, iter: Cases.Count);
}
