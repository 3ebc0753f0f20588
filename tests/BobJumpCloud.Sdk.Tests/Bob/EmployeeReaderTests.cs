using System.Text;
using System.Text.Json;
using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;
using Microsoft.Extensions.Time.Testing;
using Polly.Timeout;

namespace BobJumpCloud.Sdk.Tests.Bob;

public sealed class EmployeeReaderTests
{
    private static readonly BobField Hobbies = BobFields.Custom("about.hobbies", BobFieldKind.MultiList);
    private static readonly BobField IsManager = BobFields.Custom("work.isManager", BobFieldKind.Boolean);

    [Fact]
    public async Task Values_come_in_the_form_of_their_kind()
    {
        Employee priya = (await ReadAsync(BobAnswers.Employees(BobAnswers.Priya), BobAnswers.Fields)).Single();

        priya.Id.Value.Should().Be("3401112223334445556");
        priya.Get(BobFields.Root.Email).Should().Be("priya.nandakumar@example.com");
        priya.Get(BobFields.Work.StartDate).Should().Be(new DateOnly(2023, 4, 3));
        priya.Get(BobFields.Work.ReportsTo)!.Value.Value.Should().Be("3401112223334440001");
        priya.Get(BobFields.Work.EmployeeIdInCompany).Should().Be("41");
        priya[BobFields.Work.Title].Should().Be(FieldValue.Listed("261454635", "Platform Engineer"));
        priya[BobFields.Custom("work.siteId")].Should().Be(FieldValue.Listed("2510068", "London"));
        priya[BobFields.Custom(BobAnswers.CustomId)].Should().Be(FieldValue.Listed("271000001", "CC-204 Platform"));
        priya[BobFields.Payroll.EmploymentType].Should().Be(FieldValue.Listed("Permanent", "Permanent staff"));
        priya[BobFields.Custom("root.companyId")].Text.Should().Be("636192");
    }

    [Fact]
    public async Task Null_is_empty_and_a_missing_key_is_absent()
    {
        List<Employee> people = await ReadAsync(BobAnswers.Employees(BobAnswers.Priya, BobAnswers.Tomek), BobAnswers.Fields);

        people[0][BobFields.Work.WorkMobile].Presence.Should().Be(FieldPresence.Empty);
        people[0][BobFields.Internal.TerminationDate].Presence.Should().Be(FieldPresence.Empty);
        people[0][BobFields.Custom("home.privateEmail")].Presence.Should().Be(FieldPresence.Absent);
        people[1][BobFields.Work.ReportsTo].Presence.Should().Be(FieldPresence.Empty);
        people[1][BobFields.Payroll.EmploymentType].Presence.Should().Be(FieldPresence.Empty);
        people[1][BobFields.Custom(BobAnswers.CustomId)].Presence.Should().Be(FieldPresence.Empty);
        people[1][BobFields.Internal.Status].Presence.Should().Be(FieldPresence.Absent);
        people[1][BobFields.Work.Title].Should().Be(FieldValue.Listed("Account Manager", "Account Manager"));
    }

    [Fact]
    public async Task Only_the_fields_asked_for_are_kept()
    {
        Employee priya = (await ReadAsync(BobAnswers.Employees(BobAnswers.Priya), BobFields.Root.Email)).Single();

        priya.Layout.Fields.Should().Equal(BobFields.Root.Email);
        priya[BobFields.Work.Title].Presence.Should().Be(FieldPresence.Absent);
    }

    [Theory]
    [InlineData("""  "/work/title":{"value":"9"},"work":{"title":"8"},"humanReadable":{"work":{"title":"Nine"}}  """, "9", "Nine")]
    [InlineData("""  "humanReadable":{"work":{"title":"Nine"}},"work":{"title":"8"},"/work/title":{"value":"9"}  """, "9", "Nine")]
    [InlineData("""  "work":{"title":"8"}  """, "8", "8")]
    [InlineData("""  "/work/title":{"added":[{}],"value":"9"}  """, "9", "9")]
    [InlineData("""  "/work/title":{"value":9},"work":null,"humanReadable":null  """, "9", "9")]
    [InlineData("""  "/wor\u006b/title":{"v\u0061lue":"K\u00f6ln"}  """, "Köln", "Köln")]
    public async Task The_flat_key_wins_in_any_order_and_the_nested_path_stands_in(string members, string id, string text)
    {
        Employee person = (await ReadAsync(BobAnswers.Employees(BobAnswers.Person(members)), BobFields.Work.Title)).Single();

        person[BobFields.Work.Title].Should().Be(FieldValue.Listed(id, text));
    }

    [Theory]
    [InlineData("""{"value":{"x":[1,{}]}}""")]
    [InlineData("""{"value":[["a"]]}""")]
    [InlineData("""{"value":true}""")]
    [InlineData("\"bare\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"value":"\ud800"}""")]
    public async Task A_value_of_an_odd_type_costs_the_field_only(string value)
    {
        string odd = BobAnswers.Person($"\"/root/firstName\":{value},\"firstName\":\"x\",\"/root/surname\":{{\"value\":\"Lee\"}}");

        List<Employee> people = await ReadAsync(BobAnswers.Employees(odd, BobAnswers.Tomek), BobFields.Root.FirstName, BobFields.Root.Surname);

        people.Should().HaveCount(2);
        people[0][BobFields.Root.FirstName].Presence.Should().Be(FieldPresence.Absent);
        people[0].Get(BobFields.Root.Surname).Should().Be("Lee");
    }

    [Fact]
    public async Task Odd_types_of_every_kind_are_absent()
    {
        BobField[] fields = [BobFields.Work.Title, BobFields.Work.StartDate, BobFields.Work.ReportsTo, Hobbies, IsManager, BobFields.Work.EmployeeIdInCompany];
        string person = BobAnswers.Person("""
            "work":{"title":["a"],"startDate":20230403,"reportsTo":{"displayName":"x"},"isManager":"yes","employeeIdInCompany":false},"about":{"hobbies":[{"id":1}]}
            """);

        Employee read = (await ReadAsync(BobAnswers.Employees(person), fields)).Single();

        fields.Should().OnlyContain(f => read[f].Presence == FieldPresence.Absent);
    }

    [Fact]
    public async Task Several_items_are_joined_and_booleans_are_words()
    {
        string person = BobAnswers.Person("""
            "/about/hobbies":{"value":["yoga","261314348"]},"/work/isManager":{"value":true},"humanReadable":{"about":{"hobbies":"Yoga,Chess club"},"work":{"isManager":"Yes"}}
            """);

        Employee read = (await ReadAsync(BobAnswers.Employees(person, BobAnswers.Person("\"about\":{\"hobbies\":[]}")), Hobbies, IsManager))[0];

        read[Hobbies].Should().Be(FieldValue.Listed("yoga,261314348", "Yoga, Chess club"));
        read[IsManager].Text.Should().Be("true");
    }

    [Fact]
    public async Task An_object_and_a_part_of_it_can_both_be_asked_for()
    {
        var email = BobFields.Custom("work.reportsTo.email");
        string person = BobAnswers.Person("""  "work":{"reportsTo":{"email":"i@example.com","id":"77"}}  """);

        Employee read = (await ReadAsync(BobAnswers.Employees(person), BobFields.Work.ReportsTo, email)).Single();

        read.Get(BobFields.Work.ReportsTo)!.Value.Value.Should().Be("77");
        read[email].Text.Should().Be("i@example.com");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Pieces_of_any_size_give_the_same_people(int pieceSize)
    {
        string[] people = [.. Enumerable.Range(0, 60).Select(i => i % 2 == 0 ? BobAnswers.Priya : BobAnswers.Tomek)];
        string answer = $"\uFEFF{{\"before\":[1,{{}}],\"employees\":[{string.Join(',', people)}],\"after\":{{\"x\":null}}}}  \n";
        byte[] bytes = Encoding.UTF8.GetBytes(pieceSize < 7 ? BobAnswers.Employees(people[..4]) : answer);

        List<Employee> inPieces = await ReadAsync(new PiecewiseStream(bytes, pieceSize), BobAnswers.Fields);
        List<Employee> atOnce = await ReadAsync(new MemoryStream(bytes), BobAnswers.Fields);

        inPieces.Should().Equal(atOnce).And.HaveCount(pieceSize < 7 ? 4 : 60);
    }

    [Fact]
    public async Task No_prefix_of_an_answer_passes_for_the_whole()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(BobAnswers.Employees(BobAnswers.Person("\"work\":{\"title\":\"é\"}"), BobAnswers.Person("\"x\":1")));

        for (int length = 0; length < bytes.Length; length++)
        {
            await FluentActions.Awaiting(() => ReadAsync(new MemoryStream(bytes, 0, length), BobFields.Work.Title)).Should().ThrowAsync<JsonException>();
        }

        (await ReadAsync(new MemoryStream(bytes), BobFields.Work.Title)).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"employees":null}""")]
    [InlineData("""{"employees":{}}""")]
    [InlineData("""{"employees":[1]}""")]
    [InlineData("""{"employees":[]}]""")]
    [InlineData("<html></html>")]
    [InlineData("""{"employees":[{"email":"ann@example.com"}]}""")]
    [InlineData("""{"employees":[{"id":null,"email":"ann@example.com"}]}""")]
    public async Task What_is_no_list_of_people_with_ids_is_an_error(string answer)
    {
        (await FluentActions.Awaiting(() => ReadAsync(answer, BobFields.Root.Email)).Should().ThrowAsync<JsonException>())
            .Which.ToString().Should().NotContain("ann@example.com");
    }

    [Fact]
    public async Task The_id_may_stand_in_the_human_copy_alone()
    {
        string person = """{"work":{},"humanReadable":{"id":"3401112223334445556"}}""";

        (await ReadAsync(BobAnswers.Employees(person))).Single().Id.Value.Should().Be("3401112223334445556");
    }

    [Fact]
    public async Task A_person_larger_than_the_buffer_is_read()
    {
        string text = new('x', 300_000);

        Employee read = (await ReadAsync(BobAnswers.Employees(BobAnswers.Person($"\"firstName\":\"{text}\"")), BobFields.Root.FirstName)).Single();

        read.Get(BobFields.Root.FirstName).Should().Be(text);
    }

    [Fact]
    public async Task An_answer_that_stalls_ends_with_a_time_out()
    {
        var clock = new FakeTimeProvider();
        using var reader = new EmployeeReader(new StalledStream(), new FieldLayout([]), TimeSpan.FromSeconds(100), clock);

        Task<Employee?> reading = reader.ReadAsync(CancellationToken.None).AsTask();
        clock.Advance(TimeSpan.FromSeconds(101));

        await FluentActions.Awaiting(() => reading).Should().ThrowAsync<TimeoutRejectedException>();
    }

    [Fact]
    public async Task A_person_costs_at_most_two_kilobytes()
    {
        const int Count = 2000;
        byte[] bytes = Encoding.UTF8.GetBytes(BobAnswers.Employees([.. Enumerable.Range(0, Count).Select(DistinctPerson)]));
        await CountAsync(bytes);

        // The stream is in memory, so that everything happens on this thread.
        long before = GC.GetAllocatedBytesForCurrentThread();
        await CountAsync(bytes);

        ((GC.GetAllocatedBytesForCurrentThread() - before) / Count).Should().BeLessThan(2048);
    }

    private static string DistinctPerson(int number) => BobAnswers.Priya
        .Replace("3401112223334445556", $"34011122233344{number:D5}", StringComparison.Ordinal)
        .Replace("priya.", $"priya{number}.", StringComparison.Ordinal)
        .Replace("03", $"{number % 28 + 1:D2}", StringComparison.Ordinal);

    private static async Task CountAsync(byte[] bytes)
    {
        using var reader = new EmployeeReader(new MemoryStream(bytes), new FieldLayout(BobAnswers.Fields), Timeout.InfiniteTimeSpan, TimeProvider.System);
        while (await reader.ReadAsync(CancellationToken.None) is not null)
        {
        }
    }

    private static Task<List<Employee>> ReadAsync(string answer, params BobField[] fields) => ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(answer)), fields);

    private static async Task<List<Employee>> ReadAsync(Stream stream, params BobField[] fields)
    {
        using var reader = new EmployeeReader(stream, new FieldLayout(fields), TimeSpan.FromMinutes(1), TimeProvider.System);
        var people = new List<Employee>();
        while (await reader.ReadAsync(CancellationToken.None) is { } person)
        {
            people.Add(person);
        }

        return people;
    }

    private sealed class PiecewiseStream(byte[] bytes, int pieceSize) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(pieceSize, buffer.Length)], cancellationToken);
    }

    private sealed class StalledStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return 0;
        }
    }
}
