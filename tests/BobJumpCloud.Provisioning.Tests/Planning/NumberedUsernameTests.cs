using System.Globalization;
using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

/// <summary>OnCollision: AppendNumber, with reservations.</summary>
public sealed class NumberedUsernameTests
{
    private static Employee Smith(int id) => Person(id.ToString("00", CultureInfo.InvariantCulture), $"jsmith@d{id}.test");

    private static DirectoryUser Taking(string username, string id = "u1", string? system = null) => new(id) { Username = username, SystemUsername = system, Email = $"{id}@acme.test" };

    private static UsernameReservation Reserved(string username, int id) => new(EmployeeId.Parse(id.ToString("00", CultureInfo.InvariantCulture)), username);

    private static ProvisioningSnapshot Snapshot(IReadOnlyList<Employee> people, IReadOnlyList<DirectoryUser> users, params UsernameReservation[] reservations) =>
        Company(people, users) with { Reservations = reservations };

    private static ProvisioningPlan Plan(ProvisioningSnapshot company, int? maxLength = null, params string[] reserved) =>
        Engine(o => (o.Username.OnCollision, o.Username.MaxLength, o.Username.Reserved) = (OnCollision.AppendNumber, maxLength, reserved)).Plan(company);

    private static string[] Names(ProvisioningPlan plan) => [.. plan.Decisions.Select(d => d.Username.Value!)];

    [Fact]
    public void A_taken_name_gets_the_first_free_number_from_2()
    {
        ProvisioningPlan plan = Plan(Snapshot([Smith(1)], [Taking("JSmith"), Taking("x", "u2", "jsmith2"), Taking("jsmith4", "u4")]));

        plan.Of("01").Kind.Should().Be(DecisionKind.Create);
        plan.Of("01").Username.Should().Be(new UsernameDecision("jsmith3", null, "u1"));
    }

    [Fact]
    public void Numbers_are_given_in_the_order_of_employee_ids_whatever_the_order_of_the_input()
    {
        Employee[] people = [Smith(3), Smith(1), Smith(2)];

        ProvisioningPlan plan = Plan(Snapshot(people, []));

        Names(plan).Should().Equal("jsmith", "jsmith2", "jsmith3");
        plan.Of("02").Username.Holder.Should().Be("01");
        Plan(Snapshot([.. people.Reverse()], [])).ToJson().Should().Equal(plan.ToJson());
    }

    [Theory]
    [InlineData(6, "jsmit2")]
    [InlineData(7, "jsmith2")]
    [InlineData(2, "j2")]
    public void The_name_makes_room_for_the_number(int maxLength, string expected)
    {
        string stem = "jsmith"[..Math.Min(6, maxLength)];

        Decision decision = Plan(Snapshot([Smith(1)], [Taking(stem)]), maxLength).Of("01");

        decision.Username.Value.Should().Be(expected);
        decision.Has(FindingCode.UsernameCut).Should().Be(maxLength < 7);
    }

    [Fact]
    public void Without_room_for_a_number_the_person_is_held()
    {
        DirectoryUser[] users = [Taking("j"), .. Enumerable.Range(2, 8).Select(n => Taking($"j{n}", $"u{n}"))];

        Plan(Snapshot([Smith(1)], [Taking("j")]), 1).Of("01").Summary().Should().Be("Hold/UsernameTaken");
        Plan(Snapshot([Smith(1)], [.. users, Taking("js", "u0")]), 2).Of("01").Should()
            .Match<Decision>(d => d.Reason == ReasonCode.UsernameTaken && d.Username == new UsernameDecision("js", null, "u0"));
    }

    [Fact]
    public void Nine_is_followed_by_ten_and_the_name_is_cut_once_more()
    {
        DirectoryUser[] users = [Taking("jsmith", "u1"), .. Enumerable.Range(2, 8).Select(n => Taking($"jsmit{n}", $"u{n}"))];

        Plan(Snapshot([Smith(1)], users), 6).Of("01").Username.Value.Should().Be("jsmi10");
    }

    [Fact]
    public void A_reserved_name_is_numbered_and_a_reserved_number_is_passed_over() =>
        Plan(Snapshot([Smith(1)], []), null, "jsmith", "JSmith2").Of("01").Username.Should().Be(new UsernameDecision("jsmith3", null, "reserved"));

    [Fact]
    public void A_number_that_makes_a_name_too_long_for_some_devices_says_so() =>
        Plan(Snapshot([Person("01", "abcdefghijklmnopqrst@acme.test")], [Taking("abcdefghijklmnopqrst")])).Of("01").Has(FindingCode.UsernameLong).Should().BeTrue();

    [Fact]
    public void A_reservation_is_kept_for_its_person_and_taken_for_everybody_else()
    {
        ProvisioningPlan plan = Plan(Snapshot([Smith(1), Smith(2), Smith(3)], [Taking("jsmith")], Reserved("jsmith2", 3)));

        Names(plan).Should().Equal("jsmith3", "jsmith4", "jsmith2");
    }

    [Fact]
    public void A_reserved_number_is_used_again_although_the_name_is_free_now() =>
        Plan(Snapshot([Smith(1)], [], Reserved("jsmith2", 1))).Of("01").Username.Should().Be(new UsernameDecision("jsmith2"));

    [Theory]
    [InlineData("jsmith2", null, true)]
    [InlineData("JSMITH12", null, true)]
    [InlineData("jsmit2", 6, true)]
    [InlineData("jsmit2", null, false)]
    [InlineData("jsmith1", null, false)]
    [InlineData("jsmith02", null, false)]
    [InlineData("jones2", null, false)]
    [InlineData("jsmith", null, true)]
    public void A_reservation_counts_while_the_derived_name_still_fits(string reserved, int? maxLength, bool fits)
    {
        string expected = fits ? reserved : "jsmith2";

        string? name = Plan(Snapshot([Smith(1)], [Taking("jsmith", "u9")], Reserved(reserved, 1)), maxLength).Of("01").Username.Value;

        name.Should().Be(reserved == "jsmith" ? "jsmith2" : expected, "somebody has the plain name");
    }

    [Fact]
    public void A_reservation_that_a_user_has_taken_meanwhile_gives_way() =>
        Plan(Snapshot([Smith(1)], [Taking("jsmith"), Taking("jsmith2", "u2")], Reserved("jsmith2", 1))).Of("01").Username.Value.Should().Be("jsmith3");

    [Fact]
    public void Somebody_who_wants_a_reserved_name_itself_gets_another_and_sees_for_whom_it_is() =>
        Plan(Snapshot([Person("01", "jsmith2@acme.test")], [], Reserved("jsmith2", 7))).Of("01").Username.Should().Be(new UsernameDecision("jsmith22", null, "07"));

    [Fact]
    public void Of_two_reservations_of_one_name_the_lower_id_s_counts_in_any_order()
    {
        UsernameReservation[] both = [Reserved("jsmith2", 2), Reserved("JSmith2", 1)];
        foreach (UsernameReservation[] order in new[] { both, [.. both.Reverse()] })
        {
            Names(Plan(Snapshot([Smith(1), Smith(2)], [Taking("jsmith")], order))).Should().Equal("JSmith2", "jsmith3");
        }
    }

    [Fact]
    public void Other_people_never_change_a_reserved_name()
    {
        ProvisioningSnapshot few = Snapshot([Smith(5)], [Taking("jsmith")]);
        UsernameReservation reservation = UsernameReservation.Of(Plan(few).Of("05"))!;

        ProvisioningPlan later = Plan(few with { Employees = [Smith(5), Smith(1), Smith(2)], Reservations = [reservation] });

        reservation.Should().Be(Reserved("jsmith2", 5));
        later.Of("05").Username.Value.Should().Be("jsmith2");
    }

    [Fact]
    public void A_name_without_a_number_reserves_nothing() => UsernameReservation.Of(Plan(Snapshot([Smith(1)], [])).Of("01")).Should().BeNull();

    [Fact]
    public void A_person_who_is_held_for_the_name_reserves_nothing() =>
        UsernameReservation.Of(Engine().Plan(Snapshot([Smith(1)], [Taking("jsmith")])).Of("01")).Should().BeNull();

    [Fact]
    public void A_number_is_reserved_although_a_limit_holds_the_creation()
    {
        Decision decision = Engine(o => (o.Username.OnCollision, o.Limits.Create) = (OnCollision.AppendNumber, "0")).Plan(Snapshot([Smith(1)], [Taking("jsmith")])).Of("01");

        decision.Summary().Should().Be("Hold/LimitReached");
        UsernameReservation.Of(decision).Should().Be(Reserved("jsmith2", 1));
    }

    [Fact]
    public void Ten_thousand_people_of_one_name_have_ten_thousand_names()
    {
        Employee[] people = [.. Enumerable.Range(1, 10_000).Select(i => Person(i.ToString("00000", CultureInfo.InvariantCulture), $"jsmith@d{i}.test"))];

        string[] names = Names(Plan(Snapshot(people, [])));

        names.Should().OnlyHaveUniqueItems();
        names[^1].Should().Be("jsmith10000");
    }

    [Fact]
    public void A_query_asks_for_the_names_that_a_number_could_make()
    {
        DirectoryQuery Query(OnCollision onCollision, int? maxLength, Link? link = null) =>
            Engine(o => (o.Username.OnCollision, o.Username.MaxLength, o.LinkAttribute) = (onCollision, maxLength, "bobId")).QueryFor(Smith(1), link);

        Query(OnCollision.Hold, null).Should().Match<DirectoryQuery>(q => q.Username == "jsmith" && q.UsernamePrefix == null && q.LinkAttribute!.Name == "bobId" && q.EmployeeId!.Value.Value == "01");
        Query(OnCollision.AppendNumber, null).UsernamePrefix.Should().Be("jsmith");
        Query(OnCollision.AppendNumber, 8).UsernamePrefix.Should().Be("jsmi");
        Query(OnCollision.AppendNumber, 3).UsernamePrefix.Should().Be("j");
        Query(OnCollision.AppendNumber, null, Link("01")).Should().Match<DirectoryQuery>(q => q.Username == null && q.UsernamePrefix == null && q.LinkAttribute == null && q.EmployeeId == null);
    }
}
