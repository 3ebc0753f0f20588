namespace BobJumpCloud.JumpCloud;

/// <summary>The administrators of an organization; of them only the one behind the key.</summary>
public class AdministratorsClient
{
    private readonly JumpCloudChannel _channel = null!;

    internal AdministratorsClient(JumpCloudChannel channel) => _channel = channel;

    /// <summary>For derived classes in tests.</summary>
    protected AdministratorsClient()
    {
    }

    /// <summary>
    /// Reads the administrator to whom the key belongs. The route (<c>GET /users/getSelf</c>, https://docs.jumpcloud.com/api/1.0/index.yaml) is listed
    /// without a schema, so any property may be missing.
    /// </summary>
    /// <exception cref="JumpCloudException">JumpCloud does not accept the key, failed or did not answer.</exception>
    public virtual Task<JumpCloudAdministrator> GetSelfAsync(CancellationToken cancellationToken = default) =>
        _channel.ReadAsync(new ApiRequest(HttpMethod.Get, "users/getSelf", "users/getSelf"), JumpCloudJson.Default.JumpCloudAdministrator, cancellationToken);
}
