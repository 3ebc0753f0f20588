using System.Globalization;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>/api/v2/bulk/userstates</c>: state changes at a later time.</summary>
internal sealed class ScheduledStatesEndpoint(JumpCloudOrganization organization)
{
    public SimulatorAnswer Create(SimulatorCall call)
    {
        var body = call.Json();
        var state = body?["state"].AsText();
        if (body?["user_ids"] is not JsonArray { Count: > 0 } ids || state is not ("ACTIVATED" or "SUSPENDED") || body["start_date"].AsText() is not { } start)
        {
            throw JumpCloudRefusal.Invalid("user_ids, state (ACTIVATED or SUSPENDED) and start_date are required");
        }

        if (!DateTimeOffset.TryParse(start, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at))
        {
            throw JumpCloudRefusal.Invalid("start_date is no time in RFC 3339");
        }

        var address = body["activation_email_override"].AsText();
        var send = body["send_activation_emails"].AsBoolean() == true;
        if ((state == "SUSPENDED" && (send || address is not null)) || (address is not null && ids.Count > 1))
        {
            throw JumpCloudRefusal.Invalid("mail options are for activations, an address for one user only");
        }

        var users = ids.Select(id => organization.Require(id.AsText() ?? "")).ToList();
        var jobs = users.ConvertAll(user => new ScheduledState(organization.Users.NewId(), user.Id, state, at, send ? address ?? "" : null));
        organization.Scheduled.AddRange(jobs);
        return SimulatorAnswer.Json(201, Array(jobs));
    }

    public SimulatorAnswer List(SimulatorCall call)
    {
        var user = call.Parameter("userid");
        return Page.Of(call).Answer([.. organization.Scheduled.Where(job => user is null || job.UserId == user).OrderBy(job => job.JobId, StringComparer.Ordinal).Select(job => job.ToJson())]);
    }

    /// <summary>At most one event for each user and state.</summary>
    public SimulatorAnswer Next(SimulatorCall call)
    {
        var users = (call.Parameter("users") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (users.Length is 0 or > 100)
        {
            throw JumpCloudRefusal.Invalid("users must name 1 to 100 ids");
        }

        var next = organization.Scheduled.Where(job => users.Contains(job.UserId)).OrderBy(job => job.At).DistinctBy(job => (job.UserId, job.State)).ToList();
        return SimulatorAnswer.Json(200, new JsonObject { ["events_count"] = next.Count, ["results"] = Array(next) });
    }

    public SimulatorAnswer Delete(SimulatorCall call, string jobId) =>
        organization.Scheduled.RemoveAll(job => job.JobId == jobId) > 0 ? SimulatorAnswer.Empty(204) : throw JumpCloudRefusal.Plain(404, "Not Found");

    private static JsonArray Array(List<ScheduledState> jobs)
    {
        var array = new JsonArray();
        jobs.ForEach(job => array.Add((JsonNode)job.ToJson()));
        return array;
    }
}
