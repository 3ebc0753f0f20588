using System.Net;
using System.Text;
using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;
using RichardSzalay.MockHttp;

namespace BobJumpCloud.Sdk.Tests.Bob;

/// <summary>A client whose Bob is a script, with a clock of its own. Remembers what was sent.</summary>
internal sealed class BobTestBench : IDisposable
{
    public const string Token = "example-token";
    public const string Base = "https://api.hibob.com/v1/";

    public BobTestBench()
    {
        Credential = new BobCredential("SERVICE-1042", Token);
        Client = new BobClient(Http.ToHttpClient(), Credential, new BobClientOptions { TimeProvider = Clock });
    }

    public MockHttpMessageHandler Http { get; } = new();

    public ImpatientClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public BobCredential Credential { get; }

    public BobClient Client { get; }

    public List<(HttpRequestMessage Message, string Body)> Sent { get; } = [];

    /// <summary>Answers every request, the first with the first answer and so on; the last answer repeats.</summary>
    public BobTestBench Answer(params Func<HttpResponseMessage>[] answers)
    {
        Http.When("*").Respond(async request =>
        {
            Sent.Add((request, request.Content is null ? "" : await request.Content.ReadAsStringAsync()));
            return answers[Math.Min(Sent.Count, answers.Length) - 1]();
        });
        return this;
    }

    public BobTestBench AnswerJson(string body) => Answer(() => Reply(HttpStatusCode.OK, body));

    public static HttpResponseMessage Reply(HttpStatusCode status, string body = "", string mediaType = "application/json", params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        foreach ((string name, string value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    public Task<List<Employee>> SearchAsync(params BobField[] fields) => SearchAsync(new PeopleSearch { Fields = fields, ShowInactive = true });

    public async Task<List<Employee>> SearchAsync(PeopleSearch search)
    {
        var people = new List<Employee>();
        await foreach (Employee employee in Client.People.SearchAsync(search))
        {
            people.Add(employee);
        }

        return people;
    }

    public void Dispose()
    {
        Client.Dispose();
        Http.Dispose();
    }
}
