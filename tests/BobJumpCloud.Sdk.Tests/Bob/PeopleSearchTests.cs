using System.Text.Json;
using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sdk.Tests.Bob;

public sealed class PeopleSearchTests
{
    [Fact]
    public async Task A_search_asks_for_root_id_and_the_human_copy_and_has_no_filter()
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(BobAnswers.Employees());

        (await bench.SearchAsync(BobFields.Root.Email, BobFields.Work.Title, BobFields.Root.Email)).Should().BeEmpty();

        (HttpRequestMessage message, string body) = bench.Sent.Single();
        message.Method.Should().Be(HttpMethod.Post);
        message.RequestUri!.AbsoluteUri.Should().Be(BobTestBench.Base + "people/search");
        message.Content!.Headers.ContentType!.ToString().Should().Be("application/json");
        body.Should().Be("""{"fields":["root.id","root.email","work.title"],"humanReadable":"APPEND","showInactive":true}""");
    }

    [Fact]
    public async Task Every_request_carries_the_current_credential()
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(BobAnswers.Employees());

        await bench.SearchAsync(BobFields.Root.Email);
        bench.Credential.Update("SERVICE-1043", "newer");
        await bench.SearchAsync(BobFields.Root.Email);

        bench.Sent[0].Message.Headers.Authorization!.ToString().Should().Be("Basic U0VSVklDRS0xMDQyOmV4YW1wbGUtdG9rZW4=");
        bench.Sent[1].Message.Headers.Authorization!.ToString().Should().Be("Basic U0VSVklDRS0xMDQzOm5ld2Vy");
        bench.Credential.ToString().Should().Be("SERVICE-1043:***");
    }

    [Fact]
    public async Task Ids_and_emails_become_one_filter()
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(BobAnswers.Employees());

        await bench.SearchAsync(new PeopleSearch { Fields = [], Ids = [EmployeeId.Parse("1"), EmployeeId.Parse("2")] });
        await bench.SearchAsync(new PeopleSearch { Fields = [], Emails = ["a@example.com"] });

        FilterOf(bench.Sent[0].Body).Should().Be("""[{"fieldPath":"root.id","operator":"equals","values":["1","2"]}]""");
        FilterOf(bench.Sent[1].Body).Should().Be("""[{"fieldPath":"root.email","operator":"equals","values":["a@example.com"]}]""");
        JsonDocument.Parse(bench.Sent[0].Body).RootElement.GetProperty("showInactive").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task An_empty_filter_asks_for_nobody_and_sends_nothing()
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(BobAnswers.Employees(BobAnswers.Priya));

        (await bench.SearchAsync(new PeopleSearch { Fields = [], Ids = [] })).Should().BeEmpty();
        (await bench.SearchAsync(new PeopleSearch { Fields = [], Emails = [] })).Should().BeEmpty();

        bench.Sent.Should().BeEmpty();
    }

    [Fact]
    public void Two_filters_or_too_many_fields_are_refused_before_anything_is_sent()
    {
        using BobTestBench bench = new();
        BobField[] tooMany = [.. Enumerable.Range(0, 400).Select(i => BobFields.Custom($"work.custom.field_{i}"))];

        FluentActions.Invoking(() => bench.Client.People.SearchAsync(new PeopleSearch { Fields = [], Ids = [], Emails = [] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => bench.Client.People.SearchAsync(new PeopleSearch { Fields = tooMany })).Should().Throw<ArgumentException>().WithMessage("*400*401*");
        FluentActions.Invoking(() => bench.Client.People.SearchAsync(new PeopleSearch { Fields = [.. tooMany[1..], BobFields.Root.Id] })).Should().NotThrow();
    }

    [Fact]
    public async Task A_replacement_overrides_what_it_needs()
    {
        var bob = new FakeBob();

        (await bob.People.GetAsync(EmployeeId.Parse("7"), []))!.Id.Value.Should().Be("7");
        FluentActions.Invoking(() => bob.Fields).Should().Throw<InvalidOperationException>().WithMessage("*Fields*");
    }

    private static string FilterOf(string body) => JsonDocument.Parse(body).RootElement.GetProperty("filters").GetRawText();

    private sealed class FakeBob : BobClient
    {
        public override PeopleClient People { get; } = new FakePeople();
    }

    private sealed class FakePeople : PeopleClient
    {
        public override Task<Employee?> GetAsync(EmployeeId id, IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default) =>
            Task.FromResult<Employee?>(new Employee(id.Value));
    }
}
