using System.Net;
using BobJumpCloud.Bob;

namespace BobJumpCloud.Sdk.Tests.Bob;

public sealed class ListsClientTests
{
    private const string Site = """
        {"name":"site","values":[],"items":[{"id":2510068,"value":"London","name":"London","archived":false,"children":[{"id":"9","name":"Soho","archived":true}]}]}
        """;

    [Theory]
    [InlineData("""{"site":""" + Site + "}")]
    [InlineData("[" + Site + "]")]
    public async Task All_lists_are_read_by_name_or_as_an_array(string answer)
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(answer);

        BobList site = (await bench.Client.Lists.ListAsync(includeArchived: true)).Single();

        site.Name.Should().Be("site");
        site.Find("2510068")!.Name.Should().Be("London");
        site.Find("9")!.Archived.Should().BeTrue();
        site.Find("London").Should().BeNull();
        bench.Sent.Single().Message.RequestUri!.AbsoluteUri.Should().Be(BobTestBench.Base + "company/named-lists?includeArchived=true");
    }

    [Fact]
    public async Task One_list_is_read_by_its_name_and_an_unknown_one_is_null()
    {
        using BobTestBench bench = new BobTestBench().Answer(() => BobTestBench.Reply(HttpStatusCode.OK, Site), () => BobTestBench.Reply(HttpStatusCode.NotFound));

        (await bench.Client.Lists.GetAsync("site"))!.Items.Should().HaveCount(1);
        (await bench.Client.Lists.GetAsync("none")).Should().BeNull();

        bench.Sent[0].Message.RequestUri!.AbsoluteUri.Should().Be(BobTestBench.Base + "company/named-lists/site");
    }

    [Theory]
    [InlineData("3")]
    [InlineData("""{"site":{"name":"site"}}""")]
    [InlineData("""[{"items":[]}]""")]
    [InlineData("""{"site":{"items":[{"name":"no id"}]}}""")]
    public async Task What_is_no_list_is_an_error(string answer)
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(answer);

        await FluentActions.Awaiting(() => bench.Client.Lists.ListAsync()).Should().ThrowAsync<BobException>();
    }
}
