using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>What both ways of listing users have in common: filters, search terms, order, a page, chosen fields.</summary>
internal sealed class UserQuery(JumpCloudOrganization organization)
{
    public List<UserFilter> All { get; } = [];

    public List<UserFilter> Any { get; } = [];

    public List<string> Terms { get; } = [];

    public List<string> TermFields { get; } = [];

    public string? Fields { get; set; }

    public string? Sort { get; set; }

    public void Add(List<UserFilter> filters, string text, bool eventuallyConsistent)
    {
        if (UserFilter.Parse(text, eventuallyConsistent) is { } filter)
        {
            filters.Add(filter);
        }
        else
        {
            organization.Violate($"filter without a known $operator: {text.Split(':')[0]}");
        }
    }

    public SimulatorAnswer Answer(Page page)
    {
        var fields = Words(Fields, "fields");
        var sort = Words(Sort, "sort");
        if (page.Skip > 0 && sort?.Any(key => key.TrimStart('-') is "_id" or "id" or "username" or "email") != true)
        {
            organization.Violate("paging without a unique sort may miss or repeat users");
        }

        var found = Ordered(Found(), sort ?? []);
        var only = fields?.ToHashSet(StringComparer.Ordinal);
        only?.UnionWith(["_id", "id"]);
        return SimulatorAnswer.Json(200, JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("totalCount", found.Count);
            writer.WriteStartArray("results");
            for (var i = page.Skip; i < found.Count && i - page.Skip < page.Limit; i++)
            {
                found[i].Write(writer, only);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }));
    }

    private IReadOnlyList<UserRecord> Found()
    {
        if (All.Count == 0 && Any.Count == 0 && Terms.Count == 0)
        {
            return organization.Users.ById;
        }

        var indexed = All.FirstOrDefault(filter => filter.IsEquality && filter.Value.Length > 0 && UserTable.IsIndexed(filter.Field));
        var candidates = indexed is null ? organization.Users.ById : organization.Users.Holding(indexed.Field, indexed.Value);
        return [.. candidates.Where(user => All.TrueForAll(filter => filter.Matches(user)) && (Any.Count == 0 || Any.Exists(filter => filter.Matches(user))) && MatchesTerms(user))];
    }

    private bool MatchesTerms(UserRecord user)
    {
        var fields = TermFields.Count == 0 ? ["username", "email", "firstname", "lastname", "displayname"] : TermFields;
        return Terms.Count == 0 || Terms.Exists(term => fields.Exists(field => user.At(field)?.ToString().Contains(term, StringComparison.OrdinalIgnoreCase) == true));
    }

    private static IReadOnlyList<UserRecord> Ordered(IReadOnlyList<UserRecord> users, string[] sort)
    {
        if (sort is [] or ["_id"] or ["id"])
        {
            return users;
        }

        IOrderedEnumerable<UserRecord>? ordered = null;
        foreach (var key in sort)
        {
            var name = key.TrimStart('-');
            string Value(UserRecord user) => user.At(name)?.ToString() ?? "";
            ordered = (ordered, key.StartsWith('-')) switch
            {
                (null, false) => users.OrderBy(Value, StringComparer.Ordinal),
                (null, true) => users.OrderByDescending(Value, StringComparer.Ordinal),
                (_, false) => ordered.ThenBy(Value, StringComparer.Ordinal),
                (_, true) => ordered.ThenByDescending(Value, StringComparer.Ordinal),
            };
        }

        return [.. ordered!];
    }

    private string[]? Words(string? text, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (text.Contains(',', StringComparison.Ordinal))
        {
            organization.Violate($"{what} separated by commas is ignored");
            return null;
        }

        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
