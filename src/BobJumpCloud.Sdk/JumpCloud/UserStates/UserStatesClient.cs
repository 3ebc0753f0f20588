using System.Globalization;
using System.Runtime.CompilerServices;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// Scheduled changes of state (<c>v2/bulk/userstates</c>, https://docs.jumpcloud.com/api/2.0/index.yaml). A user can have several at once; list
/// and delete stale ones before scheduling another.
/// </summary>
public class UserStatesClient
{
    private const string Route = "v2/bulk/userstates";
    private const int PageSize = 100;
    private readonly JumpCloudChannel _channel = null!;

    internal UserStatesClient(JumpCloudChannel channel) => _channel = channel;

    /// <summary>For derived classes in tests.</summary>
    protected UserStatesClient()
    {
    }

    /// <summary>Has JumpCloud activate or suspend a user at a later time. Not repeated after a failure that may have done it.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="state"><see cref="JumpCloudUserState.Activated"/> or <see cref="JumpCloudUserState.Suspended"/>.</param>
    /// <param name="at">When; sent in UTC.</param>
    /// <param name="sendActivationEmail">Whether the user then gets JumpCloud's mail; only with an activation. Default: no mail.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The state is another one, or a mail is asked for with a suspension.</exception>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual async Task<ScheduledStateChange> ScheduleAsync(string userId, JumpCloudUserState state, DateTimeOffset at, bool sendActivationEmail = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userId);
        bool activates = state == JumpCloudUserState.Activated;
        if (!activates && state != JumpCloudUserState.Suspended)
        {
            throw new ArgumentException("Only ACTIVATED and SUSPENDED can be scheduled.", nameof(state));
        }

        if (sendActivationEmail && !activates)
        {
            throw new ArgumentException("Only an activation can send an e-mail.", nameof(sendActivationEmail));
        }

        var request = new ApiRequest(HttpMethod.Post, Route, Route, JsonBody.Of(w =>
        {
            w.WriteStartArray("user_ids");
            w.WriteStringValue(userId);
            w.WriteEndArray();
            w.WriteString("state", state.Value.ToUpperInvariant());
            w.WriteString("start_date", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            if (activates)
            {
                w.WriteBoolean("send_activation_emails", sendActivationEmail);
            }
        }), RepeatRule.OnlyIfNothingHappened);
        List<ScheduledStateChange> jobs = await ReadJobsAsync(request, cancellationToken).ConfigureAwait(false);
        return jobs.Find(j => j.UserId == userId) ?? throw _channel.Undecodable(request, "The answer has no job for the user.");
    }

    /// <summary>Lists what is scheduled.</summary>
    /// <param name="userId">Whose changes; null (the default) for everybody's.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual async IAsyncEnumerable<ScheduledStateChange> ListAsync(string? userId = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string user = userId is null ? "" : $"&userid={PathId.Escape(userId)}";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int skip = 0; ; skip += PageSize)
        {
            var request = new ApiRequest(HttpMethod.Get, Route, string.Create(CultureInfo.InvariantCulture, $"{Route}?limit={PageSize}&skip={skip}{user}"));
            List<ScheduledStateChange> jobs = await ReadJobsAsync(request, cancellationToken).ConfigureAwait(false);
            foreach (ScheduledStateChange job in jobs.Where(j => seen.Add(j.JobId!)))
            {
                yield return job;
            }

            if (jobs.Count < PageSize)
            {
                yield break;
            }
        }
    }

    /// <summary>Takes a scheduled change back. One that is done or gone already is no error.</summary>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual async Task DeleteAsync(string jobId, CancellationToken cancellationToken = default)
    {
        try
        {
            await _channel.SendAsync(new ApiRequest(HttpMethod.Delete, Route + "/{id}", $"{Route}/{PathId.Escape(jobId)}"), cancellationToken).ConfigureAwait(false);
        }
        catch (JumpCloudException e) when (e.IsNotFound)
        {
            // What should be gone is gone.
        }
    }

    private async Task<List<ScheduledStateChange>> ReadJobsAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        List<ScheduledStateChange?> jobs = await _channel.ReadAsync(request, JumpCloudJson.Default.ListScheduledStateChange, cancellationToken).ConfigureAwait(false);
        return jobs.Any(j => string.IsNullOrEmpty(j?.JobId) || string.IsNullOrEmpty(j.UserId))
            ? throw _channel.Undecodable(request, "A scheduled change has no job or no user.")
            : jobs.ConvertAll(j => j!);
    }
}
