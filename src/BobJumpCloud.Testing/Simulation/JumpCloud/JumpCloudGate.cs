namespace BobJumpCloud.Testing;

/// <summary>Who may call: the API key, the organization header, the administrator's role.</summary>
internal sealed class JumpCloudGate(JumpCloudOrganization organization)
{
    private const int ObjectIdLength = 24;

    public string ApiKey { get; set; } = "";

    public bool IsMultiTenant { get; set; }

    /// <summary>The answer to a call that may not pass; null for one that may.</summary>
    public SimulatorAnswer? Refusal(SimulatorCall call)
    {
        if (call.Header("x-api-key") is not { Length: > 0 } key)
        {
            return call.Path == "/login" ? SimulatorAnswer.LoginPage() : SimulatorAnswer.Empty(302).With("Location", "/login");
        }

        if (key != ApiKey)
        {
            return SimulatorAnswer.Text(401, """{"error":"Unauthorized","message":"Unauthorized: api key user not found"}""", SimulatorAnswer.JsonType);
        }

        return OfOrganization(call) ?? (organization.Role == "Read Only" && call.Entry.IsWrite ? SimulatorAnswer.Message(403, "Forbidden") : null);
    }

    private SimulatorAnswer? OfOrganization(SimulatorCall call)
    {
        const string organizations = "/api/organizations";
        if (call.Header("x-org-id") is not { Length: > 0 } id)
        {
            return IsMultiTenant && !call.Path.StartsWith(organizations, StringComparison.Ordinal)
                ? SimulatorAnswer.Text(401, """{"error":"Unauthorized","message":"Unauthorized: x-org-id is required"}""", SimulatorAnswer.JsonType) : null;
        }

        if (id.Length != ObjectIdLength || !id.All(char.IsAsciiHexDigit))
        {
            return SimulatorAnswer.Message(400, "Bad Request: x-org-id is malformed");
        }

        if (call.Path.StartsWith(organizations + "/", StringComparison.Ordinal) && call.Path.Split('/')[3] != id)
        {
            return SimulatorAnswer.Message(400, "Bad Request: x-org-id differs from the organization in the path");
        }

        return id == organization.Id ? null : SimulatorAnswer.Message(404, "Organization not found");
    }
}
