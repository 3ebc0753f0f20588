namespace BobJumpCloud.JumpCloud;

/// <summary>
/// JumpCloud's REST API, as far as the provisioning of people needs it. Immutable and safe for concurrent use; keep one for the life of the
/// program. Pace, time-outs and repetition are inside it: reads and repeatable writes are tried up to five times; a creation or a mail is
/// sent again only when JumpCloud certainly did nothing.
/// API: https://docs.jumpcloud.com/api/1.0/index.yaml, https://docs.jumpcloud.com/api/2.0/index.yaml.
/// </summary>
public class JumpCloudClient : IDisposable
{
    private readonly HttpClient? _ownHttp;
    private readonly ApiPipeline? _pipeline;

    /// <summary>A client for the US region with default options and connections of its own.</summary>
    public JumpCloudClient(JumpCloudCredential credential)
        : this(credential, new JumpCloudClientOptions())
    {
    }

    /// <summary>A client with connections of its own, which <see cref="Dispose()"/> closes.</summary>
    public JumpCloudClient(JumpCloudCredential credential, JumpCloudClientOptions options)
        : this(ClientHandler.CreateClient(), credential, options, ownsHttp: true)
    {
    }

    /// <summary>
    /// A client over an HttpClient of yours, which stays yours to dispose of. Turn its automatic redirects off (JumpCloud answers a missing key with
    /// a redirect to its log-in page) and set its <see cref="HttpClient.Timeout"/> to infinite: the options rule time here. Its base address is not used.
    /// </summary>
    public JumpCloudClient(HttpClient httpClient, JumpCloudCredential credential, JumpCloudClientOptions options)
        : this(httpClient, credential, options, ownsHttp: false)
    {
    }

    /// <summary>For derived classes in tests.</summary>
    protected JumpCloudClient()
    {
    }

    private JumpCloudClient(HttpClient httpClient, JumpCloudCredential credential, JumpCloudClientOptions options, bool ownsHttp)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(options);
        var protocol = new JumpCloudProtocol(credential, options.BaseAddress);
        _ownHttp = ownsHttp ? httpClient : null;
        _pipeline = new ApiPipeline(httpClient, protocol, options);
        var channel = new JumpCloudChannel(_pipeline, protocol);
        Users = new UsersClient(channel);
        UserStates = new UserStatesClient(channel);
        Organizations = new OrganizationsClient(channel);
        Administrators = new AdministratorsClient(channel);
    }

    /// <summary>Users: list, find, create, change, activate, suspend.</summary>
    public virtual UsersClient Users { get; } = null!;

    /// <summary>Changes of state that JumpCloud itself makes at a later time.</summary>
    public virtual UserStatesClient UserStates { get; } = null!;

    /// <summary>Organizations and the state in which they start new users.</summary>
    public virtual OrganizationsClient Organizations { get; } = null!;

    /// <summary>The administrator behind the key.</summary>
    public virtual AdministratorsClient Administrators { get; } = null!;

    /// <summary>Closes the connections that are the client's own; those that were given to it stay open.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Does what <see cref="Dispose()"/> says.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _pipeline?.Dispose();
            _ownHttp?.Dispose();
        }
    }
}
