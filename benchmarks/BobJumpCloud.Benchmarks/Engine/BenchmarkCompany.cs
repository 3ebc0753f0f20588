using System.Globalization;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Benchmarks.Engine;

/// <summary>An invented company of any size, the same in every run: people with all the fields of the default mapping, in no particular order.</summary>
public static class BenchmarkCompany
{
    private static readonly string[] Departments = ["Engineering", "IT", "Sales", "Finance", "People", "Legal", "Customer Success", "Operations"];
    private static readonly string[] Sites = ["Berlin", "Lisbon", "Tel Aviv", "New York", "Zürich"];
    private static readonly DateOnly Today = new(2026, 12, 1);

    /// <summary>The rules that the hand-written loop follows too: the defaults, everybody in scope.</summary>
    public static ProvisioningRules Rules { get; } = ProvisioningRules.Create(r => r.AllEmployees());

    /// <summary>The default rules, with a number behind a name that is taken.</summary>
    public static ProvisioningRules NumberingRules { get; } = ProvisioningRules.Create(r => r.AllEmployees().Options.Username.OnCollision = OnCollision.AppendNumber);

    /// <summary>A company of a size.</summary>
    public static ProvisioningSnapshot Of(int size, Change change)
    {
        int[] order = [.. Enumerable.Range(1, size)];
        new Random(size).Shuffle(order);
        var fields = new FieldLayout(Rules.Fields);
        bool isNew = change == Change.AllNew;
        return Snapshot(
            [.. order.Select(n => Person(n, fields, $"given{n}.family{n}", change == Change.FivePercent && n % 20 == 0))],
            isNew ? [] : [.. order.Select(n => User(n, Rules.Attributes))],
            isNew ? [] : [.. order.Order().Select(Link)]);
    }

    /// <summary>New people only, all with the same name or each with one of their own.</summary>
    public static ProvisioningSnapshot OfNames(int size, bool isOneName)
    {
        var fields = new FieldLayout(NumberingRules.Fields);
        return Snapshot([.. Enumerable.Range(1, size).Select(n => Person(n, fields, isOneName ? "jane.smith" : $"jane.smith{n}x", false))], [], []);
    }

    private static ProvisioningSnapshot Snapshot(IReadOnlyList<Employee> employees, IReadOnlyList<DirectoryUser> users, IReadOnlyList<Link> links) => new()
    {
        Connection = "benchmark", OrganizationId = "o1", Calendar = PlanningCalendar.On(Today), Employees = employees, Users = users, Links = links,
    };

    private static Employee Person(int n, FieldLayout layout, string local, bool hasNewTitle)
    {
        var values = new FieldValue[layout.Fields.Count];
        void Set(BobField field, FieldValue value) => values[layout.SlotOf(field)] = value;

        Set(BobFields.Root.Id, IdOf(n));
        Set(BobFields.Root.Email, $"{local}@acme{n % 10}-{n}.test");
        Set(BobFields.Root.FirstName, $"Given{n}");
        Set(BobFields.Root.Surname, $"Famíly{n}");
        Set(BobFields.Root.SecondName, FieldValue.Empty);
        Set(BobFields.Root.DisplayName, $"Given{n} Famíly{n}");
        Set(BobFields.Work.WorkPhone, string.Create(CultureInfo.InvariantCulture, $"+49 30 {n:0000000}"));
        Set(BobFields.Work.WorkMobile, FieldValue.Absent);
        Set(BobFields.Work.Title, FieldValue.Listed($"t{n % 50}", hasNewTitle ? "Another title" : $"Title {n % 50}"));
        Set(BobFields.Work.Department, FieldValue.Listed($"d{n % 8}", Departments[n % 8]));
        Set(BobFields.Work.EmployeeIdInCompany, n.ToString(CultureInfo.InvariantCulture));
        Set(BobFields.Work.Site, Sites[n % 5]);
        Set(BobFields.Payroll.EmploymentType, FieldValue.Listed("e1", "Permanent"));
        Set(BobFields.Work.StartDate, new DateOnly(2015 + (n % 10), 1 + (n % 12), 1));
        Set(BobFields.Internal.Status, "Active");
        Set(BobFields.Internal.LifecycleStatus, "employed");
        Set(BobFields.Internal.TerminationDate, FieldValue.Empty);
        return new Employee(EmployeeId.Parse(IdOf(n)), layout, values);
    }

    private static DirectoryUser User(int n, AttributeLayout layout)
    {
        var values = new string?[layout.Attributes.Count];
        void Set(JumpCloudAttribute attribute, string value) => values[layout.SlotOf(attribute)] = value;

        Set(JumpCloudAttributes.FirstName, $"Given{n}");
        Set(JumpCloudAttributes.LastName, $"Famíly{n}");
        Set(JumpCloudAttributes.DisplayName, $"Given{n} Famíly{n}");
        Set(JumpCloudAttributes.WorkPhone, string.Create(CultureInfo.InvariantCulture, $"+49 30 {n:0000000}"));
        Set(JumpCloudAttributes.JobTitle, $"Title {n % 50}");
        Set(JumpCloudAttributes.Department, Departments[n % 8]);
        Set(JumpCloudAttributes.EmployeeIdentifier, n.ToString(CultureInfo.InvariantCulture));
        Set(JumpCloudAttributes.Location, Sites[n % 5]);
        Set(JumpCloudAttributes.EmployeeType, "Permanent");
        return new DirectoryUser(DirectoryUserId.Parse(UserIdOf(n)), layout, values)
        {
            Username = $"given{n}.family{n}", Email = $"given{n}.family{n}@acme{n % 10}-{n}.test", State = UserState.Activated, HasFinishedActivation = true,
        };
    }

    private static Link Link(int n) => new()
    {
        EmployeeId = EmployeeId.Parse(IdOf(n)), UserId = DirectoryUserId.Parse(UserIdOf(n)), LastPhase = Phase.Active, LastState = UserState.Activated,
    };

    private static string IdOf(int n) => string.Create(CultureInfo.InvariantCulture, $"34011122233{n:00000000}");

    private static string UserIdOf(int n) => string.Create(CultureInfo.InvariantCulture, $"66d01f7a3b9c5e00{n:x8}");
}
