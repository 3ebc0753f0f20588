using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BobJumpCloud.JumpCloud;

/// <summary>What the subclients share: requests go in, decoded answers come out.</summary>
internal sealed class JumpCloudChannel(ApiPipeline pipeline, JumpCloudProtocol protocol)
{
    /// <summary>Sends a request whose answer does not matter beyond its status.</summary>
    public async Task SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await pipeline.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a request whose answer must be there.</summary>
    public async Task<T> ReadAsync<T>(ApiRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        await ReadOrNullAsync(request, type, cancellationToken).ConfigureAwait(false)
        ?? throw Undecodable(request, "The answer is empty.");

    /// <summary>Sends a request whose answer may be empty.</summary>
    public async Task<T?> ReadOrNullAsync<T>(ApiRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        byte[] body = await pipeline.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        if (body.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException e)
        {
            throw pipeline.Broken(request, e);
        }
    }

    /// <summary>The exception for an answer that is JSON but not what it should be.</summary>
    public ApiException Undecodable(ApiRequest request, string why) => pipeline.Broken(request, new JsonException(why));

    /// <summary>The exception for something that only we notice.</summary>
    public ApiException Failure(ApiRequest request, string cause, string remedy, bool isTransient, System.Net.HttpStatusCode? status = null) =>
        protocol.ToException(new ApiFailure
        {
            Service = protocol.Service,
            Method = request.Method.Method,
            PathTemplate = JumpCloudProtocol.Path(request),
            Status = status,
            Cause = cause,
            Remedy = remedy,
            IsTransient = isTransient,
        });
}
