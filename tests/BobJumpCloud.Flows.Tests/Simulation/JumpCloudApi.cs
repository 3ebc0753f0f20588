using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Flows.Tests.Simulation;

/// <summary>A bare HTTP client of the simulated JumpCloud.</summary>
internal sealed class JumpCloudApi : IDisposable
{
    private readonly HttpClient http;

    public JumpCloudApi(JumpCloudSimulator simulator, string? key = "jca_example-key")
    {
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = simulator.BaseAddress };
        if (key is not null)
        {
            http.DefaultRequestHeaders.Add("x-api-key", key);
        }
    }

    public async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(string method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length > 0 && response.Content.Headers.ContentType?.MediaType == "application/json" ? JsonNode.Parse(text) : null);
    }

    public void Dispose() => http.Dispose();
}
