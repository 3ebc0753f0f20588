using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sdk.Tests.Bob;

public sealed class FieldsClientTests
{
    private const string Title = """
        {"id":"work.title","category":"work","categoryId":"work","categoryDisplayName":"Work","name":"Job title","jsonPath":"work.title","type":"list","typeData":{"listId":"title"},"historical":true}
        """;

    [Theory]
    [InlineData("[" + Title + "]")]
    [InlineData("""{"fields":[""" + Title + "]}")]
    public async Task Fields_are_read_from_an_array_or_a_wrapper(string answer)
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(answer);

        BobFieldDefinition title = (await bench.Client.Fields.ListAsync()).Single();

        title.Should().Be(new BobFieldDefinition
        {
            Id = "work.title", Name = "Job title", CategoryId = "work", CategoryDisplayName = "Work", JsonPath = "work.title", Type = "list", ListId = "title", Historical = true,
        });
        bench.Sent.Single().Message.RequestUri!.AbsoluteUri.Should().Be(BobTestBench.Base + "company/people/fields");
        bench.Sent.Single().Message.Method.Should().Be(HttpMethod.Get);
        bench.Sent.Single().Message.Content.Should().BeNull("Bob refuses a GET with a content type");
    }

    [Theory]
    [InlineData("list", BobFieldKind.List)]
    [InlineData("list_id", BobFieldKind.List)]
    [InlineData("hierarchy-list", BobFieldKind.List)]
    [InlineData("multi-list", BobFieldKind.MultiList)]
    [InlineData("date", BobFieldKind.Date)]
    [InlineData("short-date", BobFieldKind.Text)]
    [InlineData("number", BobFieldKind.Number)]
    [InlineData("boolean", BobFieldKind.Boolean)]
    [InlineData("employee", BobFieldKind.Employee)]
    [InlineData("employee-reference", BobFieldKind.Employee)]
    [InlineData("something new", BobFieldKind.Text)]
    [InlineData(null, BobFieldKind.Text)]
    public void A_type_gives_the_kind(string? type, BobFieldKind kind) =>
        new BobFieldDefinition { Id = "work.custom.field_1", Type = type }.ToField().Kind.Should().Be(kind);

    [Fact]
    public void A_well_known_field_keeps_its_own_kind() =>
        new BobFieldDefinition { Id = "work.startDate", Type = "text" }.ToField().Should().BeSameAs(BobFields.Work.StartDate);

    [Theory]
    [InlineData("{}")]
    [InlineData("3")]
    [InlineData("[{}]")]
    [InlineData("[")]
    public async Task What_is_no_list_of_fields_is_an_error(string answer)
    {
        using BobTestBench bench = new BobTestBench().AnswerJson(answer);

        await FluentActions.Awaiting(() => bench.Client.Fields.ListAsync()).Should().ThrowAsync<BobException>();
    }
}
