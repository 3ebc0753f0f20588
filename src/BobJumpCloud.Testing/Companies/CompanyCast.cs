namespace BobJumpCloud.Testing;

/// <summary>Invents the people of a company, one after another; the same seed invents the same people.</summary>
internal sealed class CompanyCast(int seed, string domain, DateOnly today)
{
    /// <summary>The number of the person whose username an unrelated user already has.</summary>
    public const int UsernameTaken = 2;

    /// <summary>The number of the first person whose e-mail address is no username.</summary>
    public const int Accented = 3;

    /// <summary>The number of the second one, in another script.</summary>
    public const int Cyrillic = 4;

    /// <summary>The number of the person without an e-mail address.</summary>
    public const int WithoutEmail = 5;

    private const int LastSpecial = WithoutEmail;
    private const int TeamSize = 12;

    private readonly Random random = new(seed);
    private readonly Dictionary<string, int> localParts = new(StringComparer.Ordinal);

    public CompanyPerson Next(int number)
    {
        var name = number switch
        {
            Accented => new InventedName("Zoë", "Müller", "zoe", "muller"),
            Cyrillic => new InventedName("Ольга", "Вишневская", "olga", "vishnevskaya"),
            _ => InventedNames.Draw(random),
        };
        var phase = PhaseOf(number);
        return new()
        {
            Number = number,
            Name = name,
            Email = EmailOf(number, name),
            Phase = phase,
            Today = today,
            Start = phase == CompanyPhase.Hired ? today.AddDays(random.Next(3, 60)) : today.AddDays(-random.Next(60, 3000)),
            Site = Draw(CompanyLists.Sites),
            Department = Draw(CompanyLists.Departments),
            Title = Draw(CompanyLists.Titles),
            EmploymentType = random.Next(5) == 0 ? Draw(CompanyLists.EmploymentTypes) : CompanyLists.EmploymentTypes[0],
            CostCenter = Draw(CompanyLists.CostCenters),
            ManagerId = number == 1 ? null : CompanyPerson.IdOf(1 + ((number - 2) / TeamSize)),
        };
    }

    /// <summary>Fixed shares, so that small companies have one of each: of forty people four are joiners, three are leaving or gone, and so on.</summary>
    private static CompanyPhase PhaseOf(int number) => number <= LastSpecial ? CompanyPhase.Employed : (number % 40) switch
    {
        6 or 17 or 28 or 39 => CompanyPhase.Hired,
        7 => CompanyPhase.LeavingSoon,
        8 => CompanyPhase.OnLeave,
        19 => CompanyPhase.OnUnpaidLeave,
        10 => CompanyPhase.GardenLeave,
        11 or 22 or 33 => CompanyPhase.Terminated,
        _ => CompanyPhase.Employed,
    };

    private string? EmailOf(int number, InventedName name)
    {
        var local = number switch
        {
            WithoutEmail => null,
            Accented => "zoë.müller",
            Cyrillic => "ольга",
            _ => name.LocalPart,
        };
        if (local is null)
        {
            return null;
        }

        var count = localParts[local] = localParts.GetValueOrDefault(local) + 1;
        return count == 1 ? $"{local}@{domain}" : $"{local}{count}@{domain}";
    }

    private T Draw<T>(T[] choices) => choices[random.Next(choices.Length)];
}
