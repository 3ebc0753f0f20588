namespace BobJumpCloud.Provisioning.Tests.Properties;

/// <summary>What JumpCloud and the links look like once a plan has been applied.</summary>
internal static class World
{
    public static ProvisioningSnapshot After(ProvisioningSnapshot company, ProvisioningPlan plan)
    {
        var users = company.Users.ToDictionary(u => u.Id);
        var links = company.Links.ToDictionary(l => l.EmployeeId);
        foreach (Decision decision in plan.Decisions)
        {
            Outcome outcome = decision.Applied();
            if (decision.Writes)
            {
                DirectoryUserId id = outcome.UserId!.Value;
                DirectoryUser before = users.GetValueOrDefault(id) ?? new DirectoryUser(id.Value) { Username = decision.Username.Value! };
                users[id] = Written(before, decision);
            }

            if (Link.After(links.GetValueOrDefault(decision.EmployeeId), decision, outcome) is { } link)
            {
                links[decision.EmployeeId] = Link.FromJson(link.ToJson());
            }
        }

        return company with { Users = [.. users.Values], Links = [.. links.Values] };
    }

    private static DirectoryUser Written(DirectoryUser user, Decision decision)
    {
        Dictionary<JumpCloudAttribute, string?> values = user.Layout.Attributes.ToDictionary(a => a, a => user[a]);
        foreach (AttributeChange change in decision.Changes)
        {
            values[change.Target] = change.To;
        }

        string email = values.Remove(JumpCloudAttributes.Email, out string? changed) ? changed! : user.Email;
        return new DirectoryUser(user.Id, new AttributeLayout(values.Keys), [.. values.Values])
        {
            Username = user.Username, SystemUsername = user.SystemUsername, Email = email, State = decision.State.To ?? user.State,
            HasFinishedActivation = user.HasFinishedActivation, IsAdministrator = user.IsAdministrator, RestrictedFields = user.RestrictedFields,
        };
    }
}
