using System.Globalization;
using System.Text;
using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

public sealed class ForecastTests
{
    private static Employee Starting(string id, int inDays) => Person(id, $"p{id}@acme.test")
        .With(BobFields.Internal.Status, "Inactive").With(BobFields.Internal.LifecycleStatus, "hired").With(BobFields.Work.StartDate, Today.AddDays(inDays));

    private static Employee Leaving(string id, int inDays) => Person(id, $"p{id}@acme.test").With(BobFields.Internal.TerminationDate, Today.AddDays(inDays));

    private static ProvisioningSnapshot Linked(params Employee[] people) => Company(
        people,
        [.. people.Select(p => User("u" + p.Id, "user" + p.Id, $"p{p.Id}@acme.test"))],
        [.. people.Select(p => Link(p.Id.Value, "u" + p.Id))]);

    private static string Text(ProvisioningForecast forecast) => string.Join("; ", forecast.Entries.Select(e => $"{e.Date.DayNumber - Today.DayNumber} {e.EmployeeId} {e.Kind} {e.Reason}"));

    [Fact]
    public void Starts_and_ends_happen_on_their_days()
    {
        ProvisioningSnapshot linked = Linked(Leaving("7", 5), Leaving("2", 3));
        ProvisioningSnapshot company = linked with { Employees = [Starting("10", 3), .. linked.Employees] };

        Text(Engine(o => (o.When, o.DaysBeforeStartDate) = (ProvisionWhen.BeforeStartDate, 2)).Forecast(company, 6)).Should().Be(
            "1 10 Create NewEmployee; 3 10 Activate StartDateReached; 3 2 Suspend Leaver; 5 7 Suspend Leaver");
    }

    [Fact]
    public void The_first_day_is_included_and_the_day_after_the_last_is_not()
    {
        ProvisioningForecast forecast = Engine().Forecast(Linked(Leaving("1", 0), Leaving("2", 1), Leaving("3", 2)), 2);

        Text(forecast).Should().Be("0 1 Suspend Leaver; 1 2 Suspend Leaver");
        (forecast.From, forecast.Days).Should().Be((Today, 2));
    }

    [Fact]
    public void A_limit_holds_what_is_too_much_until_its_window_has_moved_on()
    {
        ProvisioningSnapshot company = Linked(Leaving("1", 1), Leaving("2", 1), Leaving("3", 9)) with
        {
            Applied = [new AppliedChange(EmployeeId.Parse("x"), DirectoryUserId.Parse("x"), LimitKind.Suspend, PlanningCalendar.On(Today).Instant.AddHours(1))],
        };

        Text(Engine(o => o.Limits.Suspend = "2").Forecast(company, 30)).Should().Be("2 1 Suspend Leaver; 2 2 Suspend Leaver; 9 3 Suspend Leaver");
    }

    [Fact]
    public void What_a_limit_holds_for_good_is_no_entry()
    {
        static Employee Gone(string id) => PersonIn(Phase.Inactive, id, $"p{id}@acme.test");

        Engine(o => o.Limits.Suspend = "2").Forecast(Linked(Gone("1"), Gone("2"), Leaving("3", 9), Gone("4")), 30).Entries.Should().BeEmpty();
    }

    [Fact]
    public void A_site_that_is_a_day_ahead_starts_earlier()
    {
        ProvisioningSnapshot company = Company([Starting("1", 3).With(BobFields.Work.Site, "Apia"), Starting("2", 3).With(BobFields.Work.Site, "Pago Pago"), Starting("3", 3)], []) with
        {
            Calendar = new PlanningCalendar
            {
                Instant = PlanningCalendar.On(Today).Instant,
                Dates = new PlanningDates { Default = Today, Sites = new Dictionary<string, DateOnly> { ["Apia"] = Today.AddDays(1), ["Pago Pago"] = Today.AddDays(-1) } },
            },
        };

        Text(Engine().Forecast(company, 10)).Should().Be("2 1 Create NewEmployee; 3 3 Create NewEmployee; 4 2 Create NewEmployee");
    }

    [Fact]
    public void It_ends_with_the_calendar()
    {
        ProvisioningSnapshot company = Company([Person().With(BobFields.Work.StartDate, DateOnly.MaxValue)], []) with { Calendar = PlanningCalendar.On(DateOnly.MaxValue.AddDays(-2)) };

        Engine().Forecast(company, 100).Entries.Single().Date.Should().Be(DateOnly.MaxValue);
        Engine().Forecast(company, 2).Entries.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(ProvisioningForecast.MaximumDays + 1)]
    public void Fewer_days_than_one_and_more_than_ten_years_are_refused(int days) =>
        FluentActions.Invoking(() => Engine().Forecast(Company([], []), days)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Its_JSON_is_that_of_the_contract_and_it_prints_ids_and_codes_only()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        ProvisioningForecast forecast = Engine().Forecast(Linked(Leaving("1", 1)), 30);

        Encoding.UTF8.GetString(forecast.ToJson()).Should().Be("""{"from":"2026-11-24","days":30,"entries":[{"date":"2026-11-25","employeeId":"1","kind":"Suspend","reason":"Leaver"}]}""");
        forecast.ToString().Should().Be("Forecast from 2026-11-24 for 30 days: 1 entries");
        forecast.Entries[0].ToString().Should().Be("2026-11-25 1: Suspend (Leaver)");
    }
}
