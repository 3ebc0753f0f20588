using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>Which of an invented company's people are JumpCloud users already, and in what condition.</summary>
internal sealed class CompanyDirectory(JumpCloudSimulator jumpCloud, string domain, int seed)
{
    /// <summary>So few leavers still have access that a sync with the default limits suspends them all.</summary>
    private const int LeaversWithAccess = 4;

    private readonly Random random = new(seed + 1);
    private readonly HashSet<string> usernames = new(StringComparer.OrdinalIgnoreCase);

    public List<string> Leavers { get; } = [];

    public void Add(CompanyPerson person)
    {
        if (person.Email is not { } email)
        {
            return;
        }

        var local = email[..email.IndexOf('@', StringComparison.Ordinal)];
        if (person.Number == CompanyCast.UsernameTaken)
        {
            AddOutsider(local, $"warehouse.terminal@{domain}", "Warehouse", "Terminal");
        }
        else if (person.Number is not (CompanyCast.Accented or CompanyCast.Cyrillic))
        {
            AddUser(person, local);
        }
    }

    public void AddOutsiders(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            AddOutsider($"svc-device{i}", $"svc-device{i}@{domain}", "Service", $"Account {i}");
        }
    }

    private void AddUser(CompanyPerson person, string local)
    {
        var roll = random.Next(100);
        var username = roll is >= 50 and < 60 && usernames.Add(person.Name.ShortUsername) ? person.Name.ShortUsername : local;
        switch (person.Phase)
        {
            case CompanyPhase.Hired:
                return;
            case CompanyPhase.Terminated or CompanyPhase.GardenLeave:
                var access = Leavers.Count < LeaversWithAccess;
                if (access)
                {
                    Leavers.Add(person.Id);
                }

                jumpCloud.AddUser(person.ToUser(username, access ? "ACTIVATED" : "SUSPENDED"));
                return;
            case CompanyPhase.OnUnpaidLeave:
                jumpCloud.AddUser(person.ToUser(username, "SUSPENDED"));
                return;
            case CompanyPhase.Employed when roll >= 80:
                return;
            default:
                var user = person.ToUser(username, "ACTIVATED");
                if (roll >= 66)
                {
                    user["jobTitle"] = "Trainee";
                }

                jumpCloud.AddUser(user);
                return;
        }
    }

    private void AddOutsider(string username, string email, string given, string family) => jumpCloud.AddUser(new JsonObject
    {
        ["username"] = username,
        ["email"] = email,
        ["firstname"] = given,
        ["lastname"] = family,
        ["displayname"] = $"{given} {family}",
        ["description"] = "No employee",
    });
}
