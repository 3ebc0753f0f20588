using System.Net;
using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sdk.Tests.Bob;

public sealed class SinglePersonTests
{
    private static readonly EmployeeId Id = EmployeeId.Parse("3401112223334445556");

    [Theory]
    [InlineData(BobAnswers.Priya)]
    [InlineData("""{"employees":[""" + BobAnswers.Priya + "]}")]
    [InlineData("""{"more":{"a":[]},"employees":[""" + BobAnswers.Priya + """],"also":1}""")]
    public async Task A_person_is_read_bare_or_wrapped(string answer)
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(answer);

        Employee? person = await bench.Client.People.GetAsync(Id, BobAnswers.Fields);

        person!.Id.Should().Be(Id);
        person[BobFields.Work.Title].Text.Should().Be("Platform Engineer");
        bench.Sent.Single().Message.RequestUri!.AbsoluteUri.Should().Be(BobTestBench.Base + "people/3401112223334445556");
        bench.Sent.Single().Body.Should().StartWith("""{"fields":["root.id","root.email",""").And.EndWith("""],"humanReadable":"APPEND"}""");
    }

    [Fact]
    public async Task An_address_is_escaped()
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(BobAnswers.Priya);

        await bench.Client.People.GetByEmailAsync(" o'neil+x/y@example.com ", []);

        bench.Sent.Single().Message.RequestUri!.AbsoluteUri.Should().Be(BobTestBench.Base + "people/o%27neil%2Bx%2Fy%40example.com");
    }

    [Fact]
    public async Task Nobody_by_that_id_is_null()
    {
        using BobTestBench bench = new BobTestBench().Answer(() => BobTestBench.Reply(HttpStatusCode.NotFound));

        (await bench.Client.People.GetAsync(Id, [])).Should().BeNull();
        (await bench.Client.People.GetByEmailAsync("nobody@example.com", [])).Should().BeNull();
    }

    [Fact]
    public async Task A_web_page_with_404_says_nothing_about_a_person()
    {
        using BobTestBench bench = new BobTestBench().Answer(() => BobTestBench.Reply(HttpStatusCode.NotFound, "<html/>", "text/html"));

        (await FluentActions.Awaiting(() => bench.Client.People.GetAsync(Id, [])).Should().ThrowAsync<BobException>())
            .Which.Remedy.Should().Contain("base address");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"employees":[]}""")]
    [InlineData("""{"employees":[{"id":"1"},{"id":"2"}]}""")]
    [InlineData("""{"id":"1" """)]
    [InlineData("""{"id":"1"} x""")]
    public async Task What_is_not_exactly_one_person_is_an_error(string answer)
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(answer);

        (await FluentActions.Awaiting(() => bench.Client.People.GetAsync(Id, [])).Should().ThrowAsync<BobException>())
            .Which.PathTemplate.Should().Be("/people/{identifier}");
    }

    [Fact]
    public async Task No_id_and_no_address_are_refused()
    {
        using BobTestBench bench = new();

        await FluentActions.Awaiting(() => bench.Client.People.GetAsync(default, [])).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => bench.Client.People.GetByEmailAsync("search", [])).Should().ThrowAsync<ArgumentException>();
    }
}
