namespace BobJumpCloud.Bob;

/// <summary>
/// Bob's API. Safe for use from many threads; one object for the life of the program is right. Resilience is inside: repetition, pacing and
/// time-outs need no set-up. Members are virtual so that a test can replace them.
/// </summary>
/// <example><code>var bob = new BobClient(new BobCredential("SERVICE-1042", token));</code></example>
public class BobClient : IDisposable
{
    private readonly HttpClient? _ownHttp;
    private readonly BobConnection? _connection;
    private readonly PeopleClient? _people;
    private readonly FieldsClient? _fields;
    private readonly ListsClient? _lists;

    /// <summary>A client for Bob's production service with the default options and its own connections.</summary>
    /// <param name="credential">The service user.</param>
    public BobClient(BobCredential credential)
        : this(credential, new BobClientOptions())
    {
    }

    /// <summary>A client with its own connections, which <see cref="Dispose()"/> closes.</summary>
    /// <param name="credential">The service user.</param>
    /// <param name="options">Read once, now: later changes have no effect.</param>
    public BobClient(BobCredential credential, BobClientOptions options)
        : this(ClientHandler.CreateClient(), credential, options, ownsHttp: true)
    {
    }

    /// <summary>A client on connections that belong to the caller, who disposes them.</summary>
    /// <param name="httpClient">Best with an infinite time-out and without redirects: the options bound the time, and a redirect is an error.</param>
    /// <param name="credential">The service user.</param>
    /// <param name="options">Read once, now: later changes have no effect.</param>
    public BobClient(HttpClient httpClient, BobCredential credential, BobClientOptions options)
        : this(httpClient, credential, options, ownsHttp: false)
    {
    }

    /// <summary>For a replacement in a test, which overrides what it needs.</summary>
    protected BobClient()
    {
    }

    private BobClient(HttpClient httpClient, BobCredential credential, BobClientOptions options, bool ownsHttp)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(options);
        _ownHttp = ownsHttp ? httpClient : null;
        _connection = new BobConnection(httpClient, credential, options);
        _people = new PeopleClient(_connection);
        _fields = new FieldsClient(_connection);
        _lists = new ListsClient(_connection);
    }

    /// <summary>Reads people.</summary>
    public virtual PeopleClient People => _people ?? throw NotReplaced(nameof(People));

    /// <summary>Reads what fields the company has.</summary>
    public virtual FieldsClient Fields => _fields ?? throw NotReplaced(nameof(Fields));

    /// <summary>Reads the company's lists.</summary>
    public virtual ListsClient Lists => _lists ?? throw NotReplaced(nameof(Lists));

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
            _connection?.Dispose();
            _ownHttp?.Dispose();
        }
    }

    private static InvalidOperationException NotReplaced(string member) =>
        new($"This client has no connection: a replacement of BobClient must override {member}.");
}
