using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>A simulator of the JumpCloud API (V1 and V2) over real HTTP on a loopback port. Everything can be changed while it runs.</summary>
public sealed class JumpCloudSimulator : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly JumpCloudOrganization organization;
    private readonly JumpCloudGate access;
    private readonly RouteTable routes;
    private SimulatorHost host = null!;

    private JumpCloudSimulator(SimulationOptions options)
    {
        organization = new(options.JumpCloudOrganizationId, options.TimeProvider);
        access = new(organization) { ApiKey = options.JumpCloudApiKey };
        routes = JumpCloudRoutes.Of(organization);
    }

    /// <summary>Where the V1 API lives: <c>http://127.0.0.1:PORT/api/</c>; V2 is under <c>v2/</c> of it.</summary>
    public Uri BaseAddress => new(host.Origin, "/api/");

    /// <summary>The API key that the simulator accepts; set another one to revoke it.</summary>
    public string ApiKey
    {
        get => access.ApiKey;
        set => access.ApiKey = value;
    }

    /// <summary>The id of the organization.</summary>
    public string OrganizationId => organization.Id;

    /// <summary>The role of the administrator to whom the key belongs. <c>Read Only</c> gets 403 on every write. Default <c>Administrator</c>.</summary>
    public string Role
    {
        get => organization.Role;
        set => organization.Role = value;
    }

    /// <summary>Whether the administrator serves several tenants, so that <c>x-org-id</c> must be sent.</summary>
    public bool IsMultiTenant
    {
        get => access.IsMultiTenant;
        set => access.IsMultiTenant = value;
    }

    /// <summary>The status that answers a username, e-mail or employee identifier that is taken. Sources say 409 (default) and 400.</summary>
    public int DuplicateStatus
    {
        get => organization.DuplicateStatus;
        set => organization.DuplicateStatus = value;
    }

    /// <summary>Whether an unknown user id is answered by 200 with an empty body, as older clients saw, instead of 404.</summary>
    public bool UnknownUserIsEmpty
    {
        get => organization.UnknownUserIsEmpty;
        set => organization.UnknownUserIsEmpty = value;
    }

    /// <summary>The state of users that are created without one: <c>ACTIVATED</c> (default) or <c>STAGED</c>.</summary>
    public string DefaultState
    {
        get => Locked(() => organization.Settings["newSystemUserStateDefaults"]?["manualEntry"].AsText() ?? "");
        set => Locked(() => organization.Settings["newSystemUserStateDefaults"] = new JsonObject { ["manualEntry"] = value, ["csvImport"] = value, ["applicationImport"] = value });
    }

    /// <summary>What goes wrong.</summary>
    public SimulatedFaults Faults => host.Faults;

    /// <summary>Every request so far, in order.</summary>
    public IReadOnlyList<SimulatedRequest> Requests => host.Log;

    /// <summary>Requests that broke a documented rule of the API without being refused for it: unknown property names, lists paged without an order, and the like. Empty for a good client.</summary>
    public IReadOnlyList<string> Violations => Locked(() => organization.Violations.ToArray());

    /// <summary>The mails that would have been sent, in order.</summary>
    public IReadOnlyList<SimulatedMail> Mails => Locked(() => organization.Mails.ToArray());

    /// <summary>Copies of all users with all their properties, in order of id.</summary>
    public IReadOnlyList<JsonObject> Users => Locked(() => organization.Users.ById.Select(user => user.ToJson()).ToArray());

    /// <summary>Adds a user as an administrator would have made it, unchecked.</summary>
    /// <param name="properties">What differs from a blank, activated user, by the API's property names; <c>_id</c> too if it matters.</param>
    /// <returns>The user's id.</returns>
    public string AddUser(JsonObject properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        lock (gate)
        {
            var user = organization.Users.Create(properties["_id"].AsText() ?? organization.Users.NewId(), organization.Now);
            user["activated"] = properties["state"].AsText() != "STAGED";
            Write(user, properties);
            return user.Id;
        }
    }

    /// <summary>Changes properties of a user by hand, as in the admin portal, unchecked.</summary>
    /// <param name="idUsernameOrEmail">The user.</param>
    /// <param name="properties">The properties to change; <c>suspended</c> follows <c>state</c>.</param>
    public void SetUser(string idUsernameOrEmail, JsonObject properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        lock (gate)
        {
            Write(Find(idUsernameOrEmail) ?? throw new ArgumentException($"No user has the id, username or e-mail {idUsernameOrEmail}.", nameof(idUsernameOrEmail)), properties);
        }
    }

    /// <summary>A copy of one user with all properties.</summary>
    /// <param name="idUsernameOrEmail">The user.</param>
    /// <returns>The user, or null.</returns>
    public JsonObject? FindUser(string idUsernameOrEmail) => Locked(() => Find(idUsernameOrEmail)?.ToJson());

    /// <summary>Deletes a user by hand.</summary>
    /// <param name="idUsernameOrEmail">The user.</param>
    /// <returns>Whether there was one.</returns>
    public bool RemoveUser(string idUsernameOrEmail) => Locked(() => Find(idUsernameOrEmail) is { } user && organization.Users.Remove(user.Id));

    /// <summary>Binds a user to a resource: its username cannot change any more.</summary>
    /// <param name="id">The user's id.</param>
    public void BindUser(string id) => Locked(() => organization.BoundUsers.Add(id));

    /// <summary>Makes an e-mail address taken in another organization: no user here can have it.</summary>
    /// <param name="email">The address.</param>
    public void TakeEmailElsewhere(string email) => Locked(() => organization.EmailsTakenElsewhere.Add(email));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    internal static async Task<JumpCloudSimulator> StartAsync(SimulationOptions options, CancellationToken cancellationToken)
    {
        var simulator = new JumpCloudSimulator(options);
        simulator.host = await SimulatorHost.StartAsync(simulator.Answer, simulator.gate, cancellationToken).ConfigureAwait(false);
        return simulator;
    }

    private SimulatorAnswer Answer(SimulatorCall call)
    {
        organization.CatchUp();
        if (access.Refusal(call) is { } refusal)
        {
            return refusal;
        }

        if (routes.Find(call.Method, call.Path) is not { } endpoint)
        {
            organization.Violate($"no {call.Method} {call.Path}");
            return SimulatorAnswer.Message(404, "Not Found");
        }

        try
        {
            return endpoint(call);
        }
        catch (JumpCloudRefusal refused)
        {
            return refused.Answer;
        }
    }

    private UserRecord? Find(string key) =>
        organization.Users.Find(key) ?? organization.Users.Holding("username", key).Concat(organization.Users.Holding("email", key)).FirstOrDefault();

    private void Write(UserRecord user, JsonObject properties)
    {
        foreach (var (name, _) in properties)
        {
            if (!organization.Users.Knows(name))
            {
                throw new ArgumentException($"A JumpCloud user has no property {name}.", nameof(properties));
            }
        }

        organization.Users.Write(user, properties.Where(pair => pair.Key is not ("_id" or "id")));
        user.SetState(user.State);
    }

    private void Locked(Action change)
    {
        lock (gate)
        {
            organization.CatchUp();
            change();
        }
    }

    private T Locked<T>(Func<T> read)
    {
        lock (gate)
        {
            organization.CatchUp();
            return read();
        }
    }
}
