namespace BobJumpCloud.JumpCloud;

/// <summary>
/// The API key of a JumpCloud administrator, and the organization to act on. Read for every request, so that a new key works at once
/// (making a new key revokes the old one immediately: https://jumpcloud.com/support/upcoming-security-changes). Prints <c>***</c>.
/// </summary>
public sealed class JumpCloudCredential
{
    private volatile string _apiKey;

    /// <summary>A key, sent as <c>x-api-key</c>, and an organization id, sent as <c>x-org-id</c>.</summary>
    /// <param name="apiKey">The key; surrounding white space does not count. Its shape is not checked further: older keys look different.</param>
    /// <param name="organizationId">The organization; null (the default) leaves the choice to JumpCloud. Administrators of several organizations need it.</param>
    /// <exception cref="ArgumentException">The key is empty, or one of the two holds characters that no header can carry.</exception>
    public JumpCloudCredential(string apiKey, string? organizationId = null)
    {
        _apiKey = HeaderText(apiKey, nameof(apiKey));
        OrganizationId = string.IsNullOrWhiteSpace(organizationId) ? null : HeaderText(organizationId, nameof(organizationId));
    }

    /// <summary>The organization that requests act on; null when JumpCloud chooses.</summary>
    public string? OrganizationId { get; }

    internal string ApiKey => _apiKey;

    /// <summary>Replaces the key; requests that start later, repetitions included, use the new one.</summary>
    /// <exception cref="ArgumentException">The key is empty or holds characters that no header can carry.</exception>
    public void Update(string apiKey) => _apiKey = HeaderText(apiKey, nameof(apiKey));

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";

    // Checked here because the message of a refused header would quote the key.
    private static string HeaderText(string value, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        string trimmed = value.Trim();
        return trimmed.All(c => c is > ' ' and <= '~')
            ? trimmed
            : throw new ArgumentException("It must consist of visible ASCII characters without spaces.", parameter);
    }
}
