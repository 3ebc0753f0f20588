using BobJumpCloud.Bob;
using BobJumpCloud.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BobJumpCloud.AspNetCore;

/// <summary>One delivery of Bob: verified, stored, answered.</summary>
internal static class BobWebhookEndpoint
{
    private const int LargestBody = 1024 * 1024;

    public static async Task HandleAsync(HttpContext context)
    {
        if (Find(context) is not { } connection)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (await ReadBodyAsync(context.Request, context.RequestAborted).ConfigureAwait(false) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        context.Response.StatusCode = await AcceptAsync(connection, body, context.Request.Headers[BobWebhook.SignatureHeader], context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task<int> AcceptAsync(Connection connection, byte[] body, string? signature, CancellationToken cancellationToken)
    {
        WebhookVerification verification = BobWebhook.Verify(body, signature, connection.WebhookSecrets);
        if (verification.IsPing)
        {
            return StatusCodes.Status200OK;
        }

        if (!verification.IsValid)
        {
            return StatusCodes.Status401Unauthorized;
        }

        try
        {
            await connection.Sync.EnqueueAsync(BobWebhook.Parse(body), cancellationToken).ConfigureAwait(false);
            return StatusCodes.Status200OK;
        }
        catch (FormatException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    private static Connection? Find(HttpContext context)
    {
        IReadOnlyList<Connection> connections = context.RequestServices.GetRequiredService<ConnectionRegistry>().Connections;
        return context.GetRouteValue("connection") is string name
            ? connections.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            : connections.Count == 1 ? connections[0] : null;
    }

    /// <summary>The raw body, or null when it is too large.</summary>
    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > LargestBody)
            {
                return null;
            }
        }

        return body.ToArray();
    }
}
