namespace BobJumpCloud.Testing;

/// <summary>An invented company that fills both simulated services: joiners, leavers, people on leave, names in several scripts, JumpCloud users in every condition. Nobody in it exists.</summary>
public sealed class SimulatedCompany
{
    private const int Batch = 1000;

    private SimulatedCompany(IReadOnlyList<string> employeeIds, IReadOnlyList<string> leavers) => (EmployeeIds, LeaversWithAccess) = (employeeIds, leavers);

    /// <summary>The domain of all e-mail addresses.</summary>
    public static string Domain => "fjordlys.example";

    /// <summary>The ids of all employees, in the order of their numbers in the company.</summary>
    public IReadOnlyList<string> EmployeeIds { get; }

    /// <summary>The ids of those who have left and still are activated in JumpCloud: at most four, fewer than the default limit for suspensions.</summary>
    public IReadOnlyList<string> LeaversWithAccess { get; }

    /// <summary>The id of an employee who is no JumpCloud user yet and whose username an unrelated user has.</summary>
    public string UsernameTaken => EmployeeIds[CompanyCast.UsernameTaken - 1];

    /// <summary>The ids of two employees who are no JumpCloud users yet and whose e-mail address must be transliterated to make a username.</summary>
    public IReadOnlyList<string> Transliterated => [EmployeeIds[CompanyCast.Accented - 1], EmployeeIds[CompanyCast.Cyrillic - 1]];

    /// <summary>The id of an employee without an e-mail address.</summary>
    public string WithoutEmail => EmployeeIds[CompanyCast.WithoutEmail - 1];

    /// <summary>Fills both services with a company. The same arguments give the same company.</summary>
    /// <param name="services">The services to fill; what they hold already stays.</param>
    /// <param name="seed">Chooses the company.</param>
    /// <param name="employees">How many people work there, at least 12.</param>
    /// <param name="today">The date from which joiners and leavers are counted; today in UTC by the services' clock when left out.</param>
    public static SimulatedCompany Populate(SimulatedServices services, int seed = 1, int employees = 60, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentOutOfRangeException.ThrowIfLessThan(employees, 12);
        var cast = new CompanyCast(seed, Domain, today ?? DateOnly.FromDateTime(services.TimeProvider.GetUtcNow().UtcDateTime));
        var directory = new CompanyDirectory(services.JumpCloud, Domain, seed);
        CompanyLists.AddTo(services.Bob);
        services.JumpCloud.DefaultState = "ACTIVATED";
        directory.AddOutsiders(3 + (employees / 50));
        var ids = new List<string>(employees);
        foreach (var numbers in Enumerable.Range(1, employees).Chunk(Batch))
        {
            var people = Array.ConvertAll(numbers, cast.Next);
            services.Bob.Add(people.Select(person => person.ToEmployee()));
            foreach (var person in people)
            {
                ids.Add(person.Id);
                directory.Add(person);
            }
        }

        return new(ids, directory.Leavers);
    }
}
