using System.Text;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>A simulator of the Bob (HiBob) API over real HTTP on a loopback port. Everything can be changed while it runs.</summary>
public sealed class BobSimulator : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly BobTenant tenant = new();
    private readonly RateLimit rateLimit;
    private readonly Firewall firewall;
    private readonly RouteTable routes = new();
    private SimulatorHost host = null!;

    private BobSimulator(SimulationOptions options)
    {
        ServiceUserId = options.BobServiceUserId;
        Token = options.BobToken;
        rateLimit = new(options.TimeProvider) { PerMinute = options.BobRequestsPerMinute };
        firewall = new(options.TimeProvider);
        var lists = new NamedListsEndpoint(tenant);
        routes.Add("POST", "/v1/people/search", new PeopleSearchEndpoint(tenant).Search);
        routes.Add("POST", "/v1/people/*", new PersonEndpoint(tenant).Read);
        routes.Add("GET", "/v1/company/people/fields", new FieldsEndpoint(tenant).List);
        routes.Add("GET", "/v1/company/named-lists", lists.List);
        routes.Add("GET", "/v1/company/named-lists/*", lists.Get);
    }

    /// <summary>Where the API lives: <c>http://127.0.0.1:PORT/v1/</c>.</summary>
    public Uri BaseAddress => new(host.Origin, "/v1/");

    /// <summary>The service user that the simulator accepts.</summary>
    public string ServiceUserId { get; }

    /// <summary>The token that the simulator accepts; set another one to revoke it.</summary>
    public string Token { get; set; }

    /// <summary>What goes wrong.</summary>
    public SimulatedFaults Faults => host.Faults;

    /// <summary>Every request so far, in order.</summary>
    public IReadOnlyList<SimulatedRequest> Requests => host.Log;

    /// <summary>Calls allowed per endpoint and minute; null for no limit. Default 50, as in Bob.</summary>
    public int? RequestsPerMinute
    {
        get => rateLimit.PerMinute;
        set => rateLimit.PerMinute = value;
    }

    /// <summary>Whether the service user is in a permission group; without one everything is answered 403.</summary>
    public bool HasPermissionGroup { get; set; } = true;

    /// <summary>For whom the service user may see data; everybody when null. People outside are absent, as if they did not exist.</summary>
    public Func<SimulatedEmployee, bool>? Audience
    {
        get => Locked(() => tenant.Audience);
        set => Locked(() => tenant.Audience = value);
    }

    /// <summary>Copies of all employees, in the order in which they were added.</summary>
    public IReadOnlyList<SimulatedEmployee> Employees => Locked(() => tenant.People.Select(person => person.Copy()).ToArray());

    /// <summary>Adds employees; one with a known id replaces the old one.</summary>
    /// <param name="employees">The employees; the simulator keeps copies.</param>
    public void Add(params IEnumerable<SimulatedEmployee> employees)
    {
        ArgumentNullException.ThrowIfNull(employees);
        lock (gate)
        {
            foreach (var employee in employees)
            {
                foreach (var field in employee.Fields)
                {
                    Require(field);
                }

                tenant.Put(employee.Copy());
            }
        }
    }

    /// <summary>Sets one field of one employee, as HR would.</summary>
    /// <param name="idOrEmail">The employee id or work e-mail.</param>
    /// <param name="fieldId">The field id in dot form.</param>
    /// <param name="value">The machine value; null empties the field.</param>
    public void Set(string idOrEmail, string fieldId, JsonNode? value)
    {
        lock (gate)
        {
            Require(fieldId);
            var person = tenant.ByIdOrEmail(idOrEmail) ?? throw new ArgumentException($"Nobody has the id or e-mail {idOrEmail}.", nameof(idOrEmail));
            person[fieldId] = value;
        }
    }

    /// <summary>Deletes an employee's profile.</summary>
    /// <param name="id">The employee id.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string id) => Locked(() => tenant.Remove(id));

    /// <summary>A copy of one employee.</summary>
    /// <param name="idOrEmail">The employee id or work e-mail.</param>
    /// <returns>The employee, or null.</returns>
    public SimulatedEmployee? Find(string idOrEmail) => Locked(() => tenant.ByIdOrEmail(idOrEmail)?.Copy());

    /// <summary>Adds a field to the metadata, for example a custom one.</summary>
    /// <param name="fieldId">The id, for example <c>work.custom.field_1697012345678</c>.</param>
    /// <param name="categoryId">The permission category, for example <c>work</c>.</param>
    /// <param name="name">The label in the company's screens.</param>
    /// <param name="type">Bob's word for the type, for example <c>text</c>, <c>date</c>, <c>list</c>.</param>
    /// <param name="listId">The name of the list that holds its items, for list types.</param>
    public void AddField(string fieldId, string categoryId, string name, string type = "text", string? listId = null) =>
        Locked(() => tenant.Fields.Add(new(fieldId, categoryId, categoryId, name, type, listId, false)));

    /// <summary>Adds or renames an item of a list.</summary>
    /// <param name="listName">The list, for example <c>title</c>; a new name makes a new list.</param>
    /// <param name="id">The item's id: an integer for sites, a string elsewhere.</param>
    /// <param name="name">The item's name.</param>
    /// <param name="archived">Whether the item is no longer offered.</param>
    /// <param name="parentId">The item under which it stands, in hierarchy lists.</param>
    public void SetListItem(string listName, JsonValue id, string name, bool archived = false, string? parentId = null) =>
        Locked(() => tenant.Lists.Set(listName, id, name, archived, parentId));

    /// <summary>Takes away the right to read one field: it is silently left out.</summary>
    /// <param name="fieldId">The field id in dot form.</param>
    public void DenyField(string fieldId) => Locked(() => tenant.Fields.DenyField(fieldId));

    /// <summary>Takes away the right to read a category: its fields are silently left out.</summary>
    /// <param name="categoryId">The category, for example <c>lifecycle</c>.</param>
    public void DenyCategory(string categoryId) => Locked(() => tenant.Fields.DenyCategory(categoryId));

    /// <summary>Gives back all rights to read fields and people.</summary>
    public void AllowEverything()
    {
        lock (gate)
        {
            tenant.Fields.AllowAll();
            tenant.Audience = null;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    internal static async Task<BobSimulator> StartAsync(SimulationOptions options, CancellationToken cancellationToken)
    {
        var simulator = new BobSimulator(options);
        simulator.host = await SimulatorHost.StartAsync(simulator.Answer, simulator.gate, cancellationToken).ConfigureAwait(false);
        return simulator;
    }

    private SimulatorAnswer Answer(SimulatorCall call)
    {
        var authorization = call.Header("Authorization");
        if (firewall.Blocks(authorization))
        {
            return SimulatorAnswer.Html(403, "Forbidden");
        }

        if (routes.Find(call.Method, call.Path) is not { } endpoint)
        {
            return SimulatorAnswer.LoginPage();
        }

        if (authorization != "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ServiceUserId}:{Token}")))
        {
            firewall.CountRefusal(authorization);
            return BobError.Of(401, "tokenNotMatch", "The token does not match.");
        }

        if (!HasPermissionGroup)
        {
            firewall.CountRefusal(authorization);
            return BobError.Of(403, "forbidden", "The service user has no permission.");
        }

        if (call.Method == "GET" && call.Header("Content-Type") is { Length: > 0 } type && type.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            return SimulatorAnswer.Html(400, "Bad Request");
        }

        return rateLimit.Apply(QuotaOf(call), () => endpoint(call));
    }

    private static string QuotaOf(SimulatorCall call) =>
        call.Path.StartsWith("/v1/company", StringComparison.Ordinal) ? call.Path.Split('/')[3] : call.Path == "/v1/people/search" ? "search" : "person";

    private void Require(string fieldId)
    {
        if (tenant.Fields.Find(fieldId) is null)
        {
            throw new ArgumentException($"The simulated Bob has no field {fieldId}; add it with AddField.", nameof(fieldId));
        }
    }

    private void Locked(Action change)
    {
        lock (gate)
        {
            change();
        }
    }

    private T Locked<T>(Func<T> read)
    {
        lock (gate)
        {
            return read();
        }
    }
}
