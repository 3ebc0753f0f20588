using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// Organizations: the key's own, or all that an administrator of several may see. These routes take no <c>x-org-id</c>.
/// Source: https://docs.jumpcloud.com/api/1.0/index.yaml.
/// </summary>
public class OrganizationsClient
{
    private const int PageSize = 100;
    private readonly JumpCloudChannel _channel = null!;

    internal OrganizationsClient(JumpCloudChannel channel) => _channel = channel;

    /// <summary>For derived classes in tests.</summary>
    protected OrganizationsClient()
    {
    }

    /// <summary>Lists the organizations that the key can see, as a rule one. JumpCloud's own tools use this call to test a key.</summary>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual async IAsyncEnumerable<Organization> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        int skip = 0;
        while (true)
        {
            var request = new ApiRequest(HttpMethod.Get, "organizations", string.Create(CultureInfo.InvariantCulture, $"organizations?limit={PageSize}&skip={skip}&sort=_id"));
            OrganizationPage page = await _channel.ReadAsync(request, JumpCloudJson.Default.OrganizationPage, cancellationToken).ConfigureAwait(false);
            if (page.Results is not { } rows || rows.Any(r => string.IsNullOrEmpty(r?.Id)))
            {
                throw _channel.Undecodable(request, "An organization has no id, or there is no list of results.");
            }

            foreach (Organization? organization in rows)
            {
                yield return organization!;
            }

            skip += rows.Count;
            if (rows.Count == 0 || skip >= (page.TotalCount ?? 0))
            {
                yield break;
            }
        }
    }

    /// <summary>Reads an organization with its settings; null when there is none with this id.</summary>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual async Task<Organization?> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        var request = new ApiRequest(HttpMethod.Get, "organizations/{id}", $"organizations/{PathId.Escape(id)}");
        try
        {
            return await _channel.ReadOrNullAsync(request, JumpCloudJson.Default.Organization, cancellationToken).ConfigureAwait(false);
        }
        catch (JumpCloudException e) when (e.IsNotFound)
        {
            return null;
        }
    }

    /// <summary>
    /// Sets the state of new users for manual entry (which single creations by API count as) and CSV import. Reads the defaults, changes these two
    /// and writes them back; how users of integrations start stays as it is. Returns the organization as JumpCloud then has it.
    /// </summary>
    /// <param name="id">The organization.</param>
    /// <param name="state"><see cref="JumpCloudUserState.Activated"/> or <see cref="JumpCloudUserState.Staged"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The state is another one.</exception>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer, or there is no such organization.</exception>
    public virtual async Task<Organization> SetDefaultUserStateAsync(string id, JumpCloudUserState state, CancellationToken cancellationToken = default)
    {
        if (state != JumpCloudUserState.Activated && state != JumpCloudUserState.Staged)
        {
            throw new ArgumentException("New users start ACTIVATED or STAGED.", nameof(state));
        }

        var read = new ApiRequest(HttpMethod.Get, "organizations/{id}", $"organizations/{PathId.Escape(id)}");
        Organization organization = await _channel.ReadAsync(read, JumpCloudJson.Default.Organization, cancellationToken).ConfigureAwait(false);
        NewUserStateDefaults defaults = (organization.Settings?.NewSystemUserStateDefaults ?? new()) with { ManualEntry = state, CsvImport = state };
        var write = new ApiRequest(HttpMethod.Put, "organizations/{id}", read.RelativeAddress, JsonBody.Of(w =>
        {
            w.WriteStartObject("settings");
            w.WritePropertyName("newSystemUserStateDefaults");
            JsonSerializer.Serialize(w, defaults, JumpCloudJson.Default.NewUserStateDefaults);
            w.WriteEndObject();
        }));
        return await _channel.ReadAsync(write, JumpCloudJson.Default.Organization, cancellationToken).ConfigureAwait(false);
    }
}
