using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>The state of the simulated JumpCloud: users, settings, groups, scheduled changes, and the switches where the real service is not known for certain.</summary>
internal sealed class JumpCloudOrganization
{
    private readonly TimeProvider time;

    public JumpCloudOrganization(string id, TimeProvider time)
    {
        this.time = time;
        Id = id;
        Users = new(id);
        Applications = new(this);
        Document = OrganizationDocument.Create(id);
    }

    public string Id { get; }

    public UserTable Users { get; }

    public Applications Applications { get; }

    public JsonObject Document { get; }

    public List<ScheduledState> Scheduled { get; } = [];

    public List<UserGroup> Groups { get; } = [];

    public List<SimulatedMail> Mails { get; } = [];

    public List<string> Violations { get; } = [];

    public HashSet<string> EmailsTakenElsewhere { get; } = new(StringComparer.OrdinalIgnoreCase);

    public HashSet<string> BoundUsers { get; } = new(StringComparer.Ordinal);

    public int DuplicateStatus { get; set; } = 409;

    public bool UnknownUserIsEmpty { get; set; }

    public string Role { get; set; } = "Administrator";

    public JsonObject Settings => Document["settings"]!.AsObject();

    public string Now => Instant(time.GetUtcNow());

    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    public void Violate(string what) => Violations.Add(what);

    public UserRecord Require(string id) => Users.Find(id) ?? throw (UnknownUserIsEmpty ? new JumpCloudRefusal(SimulatorAnswer.Empty(200)) : JumpCloudRefusal.Plain(404, "Not Found"));

    /// <summary>Lets the scheduled state changes happen whose time has come, earliest first.</summary>
    public void CatchUp()
    {
        var now = time.GetUtcNow();
        foreach (var job in Scheduled.Where(job => job.At <= now).OrderBy(job => job.At).ToList())
        {
            Scheduled.Remove(job);
            if (Users.Find(job.UserId) is { } user)
            {
                user.SetState(job.State);
                if (job.Mail is { } address)
                {
                    Mails.Add(new(user.Id, address.Length == 0 ? MailAddress(user) : address, "scheduled activation"));
                }
            }
        }
    }

    /// <summary>Where an activation mail goes when no other address is named.</summary>
    public static string MailAddress(UserRecord user) =>
        user["password_date"] is null && user["alternateEmail"].AsText() is { Length: > 0 } alternate ? alternate : user["email"].AsText() ?? "";
}
