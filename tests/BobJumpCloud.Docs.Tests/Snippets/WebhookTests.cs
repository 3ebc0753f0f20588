using System.Net;
using System.Security.Cryptography;
using System.Text;
using BobJumpCloud.Bob;
using BobJumpCloud.Sync;
using BobJumpCloud.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BobJumpCloud.Docs.Tests.Snippets;

public sealed class WebhookTests
{
    private static readonly byte[] Event = Encoding.UTF8.GetBytes("""{"companyId":636192,"type":"employee.updated","triggeredAt":"2026-11-24T08:00:00.000000","data":{"employeeId":"42"}}""");

    private static string Signature => Convert.ToBase64String(HMACSHA512.HashData(Encoding.UTF8.GetBytes(AcmeServices.WebhookSecret), Event));

    [Fact]
    public async Task The_endpoint_stores_what_Bob_signed_and_refuses_the_rest()
    {
        await using SimulatedServices services = await AcmeServices.StartAsync();
        await using WebApplication app = Build(services);
        app.UseRateLimiter();

        // snippet: webhook-endpoint
        app.MapBobWebhook("/webhooks/bob/{connection}").RequireRateLimiting("webhooks");
        // end-snippet

        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        (await PostAsync(http, null)).Should().Be(HttpStatusCode.Unauthorized);
        (await PostAsync(http, Signature)).Should().Be(HttpStatusCode.OK);

        SyncRunner sync = app.Services.GetRequiredService<SyncRunner>();
        (await sync.DrainHintsAsync()).Should().Be(1);
        services.JumpCloud.FindUser("ann.lee").Should().NotBeNull();
    }

    [Fact]
    public async Task Any_other_host_verifies_and_stores_by_itself()
    {
        await using SimulatedServices services = await AcmeServices.StartAsync();
        await using WebApplication app = Build(services);
        SyncRunner sync = app.Services.GetRequiredService<SyncRunner>();
        byte[] body = Event;
        string signature = Signature;
        string[] secrets = [AcmeServices.WebhookSecret];
        CancellationToken cancellationToken = CancellationToken.None;

        // snippet: webhook-any-host
        WebhookVerification verification = BobWebhook.Verify(body, signature, secrets);
        if (verification.IsValid)
        {
            await sync.EnqueueAsync(BobWebhook.Parse(body), cancellationToken);    // durable; answer 200 after it
        }
        // end-snippet

        verification.IsValid.Should().BeTrue();
        (await sync.DrainHintsAsync(cancellationToken)).Should().Be(1);
        services.JumpCloud.FindUser("ann.lee").Should().NotBeNull();
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/bob/default") { Content = new ByteArrayContent(Event) };
        if (signature is not null)
        {
            request.Headers.Add(BobWebhook.SignatureHeader, signature);
        }

        using HttpResponseMessage response = await http.SendAsync(request);
        return response.StatusCode;
    }

    private static WebApplication Build(SimulatedServices services)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(AcmeServices.Configuration(services));
        builder.Services.AddRateLimiter(o => o.AddFixedWindowLimiter("webhooks", w => (w.PermitLimit, w.Window) = (100, TimeSpan.FromSeconds(1))));
        builder.Services.AddBobJumpCloud(builder.Configuration.GetSection("BobJumpCloud")).UseInMemoryStore();
        return builder.Build();
    }
}
