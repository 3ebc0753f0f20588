namespace BobJumpCloud.Testing;

/// <summary><c>GET /api/systemusers</c>.</summary>
internal sealed class ListUsersEndpoint(JumpCloudOrganization organization)
{
    public SimulatorAnswer List(SimulatorCall call)
    {
        var query = new UserQuery(organization) { Fields = call.Parameter("fields"), Sort = call.Parameter("sort") };
        var eventuallyConsistent = call.Header("x-eventually-consistent") == "true";
        foreach (var (name, value) in call.Query)
        {
            if (name.StartsWith("filter[or]", StringComparison.Ordinal))
            {
                query.Add(query.Any, value, eventuallyConsistent);
            }
            else if (name == "filter" || name.StartsWith("filter[", StringComparison.Ordinal))
            {
                query.Add(query.All, value, eventuallyConsistent);
            }
            else if (name.StartsWith("search[fields]", StringComparison.Ordinal))
            {
                query.TermFields.Add(value);
            }
            else if (name.StartsWith("search[searchTerm]", StringComparison.Ordinal))
            {
                query.Terms.Add(value);
            }
        }

        return query.Answer(Page.Of(call));
    }
}
