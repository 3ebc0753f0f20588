using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>All users of the simulated organization, with an index over what must be unique.</summary>
internal sealed class UserTable(string organizationId)
{
    /// <summary>The part that ids have in common, behind the counter: ids grow with time, as the real ones do.</summary>
    private const string ProcessPart = "4e1f93b2c07d58";

    private static readonly string[] Unique = ["username", "email", "employeeIdentifier", "systemUsername"];

    private readonly JsonObject template = UserTemplate.Create();
    private readonly Dictionary<string, UserRecord> users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, List<UserRecord>>> index = Unique.ToDictionary(name => name, _ => new Dictionary<string, List<UserRecord>>(StringComparer.OrdinalIgnoreCase));
    private UserRecord[]? byId;
    private uint lastId;

    public int Count => users.Count;

    /// <summary>Everybody in order of id.</summary>
    public IReadOnlyList<UserRecord> ById => byId ??= [.. users.Values.OrderBy(user => user.Id, StringComparer.Ordinal)];

    public JsonNode? Blank(string name) => template[name];

    public bool Knows(string name) => template.ContainsKey(name);

    public string NewId() => $"6a{++lastId:x8}{ProcessPart}";

    public UserRecord? Find(string id) => users.GetValueOrDefault(id);

    /// <summary>Who has a value that must be unique, ignoring case.</summary>
    public IReadOnlyList<UserRecord> Holding(string name, string value) => index[name].GetValueOrDefault(value) ?? [];

    public static bool IsIndexed(string name) => Array.IndexOf(Unique, name) >= 0;

    public UserRecord Create(string id, string created)
    {
        var number = 5000 + users.Count;
        var user = new UserRecord(template, id) { ["organization"] = organizationId, ["created"] = created, ["unix_uid"] = number, ["unix_guid"] = number };
        users.Add(id, user);
        byId = null;
        return user;
    }

    public bool Remove(string id)
    {
        if (users.Remove(id, out var user))
        {
            Unindex(user);
            byId = null;
            return true;
        }

        return false;
    }

    /// <summary>Writes values; lists of phones and addresses get fresh item ids.</summary>
    public void Write(UserRecord user, IEnumerable<KeyValuePair<string, JsonNode?>> values)
    {
        Unindex(user);
        foreach (var (name, value) in values)
        {
            user[name] = name is "phoneNumbers" or "addresses" && value is JsonArray items ? WithFreshIds(items) : value?.DeepClone();
        }

        foreach (var (name, entries) in index)
        {
            if (user[name].AsText() is { Length: > 0 } value)
            {
                if (!entries.TryGetValue(value, out var holders))
                {
                    entries[value] = holders = new(1);
                }

                holders.Add(user);
            }
        }
    }

    private JsonArray WithFreshIds(JsonArray items)
    {
        var fresh = new JsonArray();
        foreach (var item in items)
        {
            var copy = new JsonObject { ["id"] = NewId() };
            foreach (var (name, value) in item?.AsObject() ?? [])
            {
                if (name is not ("id" or "_id"))
                {
                    copy[name] = value?.DeepClone();
                }
            }

            fresh.Add((JsonNode)copy);
        }

        return fresh;
    }

    private void Unindex(UserRecord user)
    {
        foreach (var (name, entries) in index)
        {
            if (user[name].AsText() is { Length: > 0 } value && entries.TryGetValue(value, out var holders))
            {
                holders.Remove(user);
            }
        }
    }
}
