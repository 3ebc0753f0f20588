using System.Globalization;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>One invented person, as both services would hold it.</summary>
internal sealed class CompanyPerson
{
    public required int Number { get; init; }

    public required InventedName Name { get; init; }

    public required string? Email { get; init; }

    public required CompanyPhase Phase { get; init; }

    public required DateOnly Today { get; init; }

    public required DateOnly Start { get; init; }

    public required ListChoice Site { get; init; }

    public required ListChoice Department { get; init; }

    public required ListChoice Title { get; init; }

    public required ListChoice EmploymentType { get; init; }

    public required ListChoice CostCenter { get; init; }

    public required string? ManagerId { get; init; }

    public string Id => IdOf(Number);

    public string? WorkMobile => Number % 3 == 0 ? null : $"+44 7700 900{Number % 1000:d3}";

    public string WorkPhone => $"+44 20 7946 {Number % 1000:d4}";

    public string Identifier => Number.ToString(CultureInfo.InvariantCulture);

    public static string IdOf(int number) => (3401112223330000000L + (number * 1117L)).ToString(CultureInfo.InvariantCulture);

    public SimulatedEmployee ToEmployee()
    {
        var (lifecycle, access) = Phase switch
        {
            CompanyPhase.Hired => ("hired", "Inactive"),
            CompanyPhase.OnLeave => ("leave", "Active"),
            CompanyPhase.OnUnpaidLeave => ("leave", "Inactive"),
            CompanyPhase.GardenLeave => ("gardenLeave", "Inactive"),
            CompanyPhase.Terminated => ("terminated", "Inactive"),
            _ => ("employed", "Active"),
        };
        var employee = new SimulatedEmployee(Id)
        {
            ["root.companyId"] = 636192,
            ["root.email"] = Email,
            ["root.firstName"] = Name.Given,
            ["root.surname"] = Name.Family,
            ["root.displayName"] = Name.Display,
            ["work.title"] = Title.Id,
            ["work.department"] = Department.Id,
            ["work.siteId"] = Site.Id,
            ["work.employeeIdInCompany"] = Number,
            ["work.startDate"] = Iso(Start),
            ["work.manager"] = ManagerId,
            ["work.workPhone"] = WorkPhone,
            ["work.workMobile"] = WorkMobile,
            ["payroll.employment.type"] = EmploymentType.Id,
            ["internal.status"] = access,
            ["internal.lifecycleStatus"] = lifecycle,
            [CompanyLists.CostCenterField] = CostCenter.Id,
        };
        SetEnd(employee);
        return employee;
    }

    /// <summary>The JumpCloud user that a sync would leave behind.</summary>
    public JsonObject ToUser(string username, string state)
    {
        var phones = new JsonArray(Phone("work", WorkPhone));
        if (WorkMobile is { } mobile)
        {
            phones.Add((JsonNode)Phone("work_mobile", mobile));
        }

        return new()
        {
            ["username"] = username,
            ["email"] = Email,
            ["firstname"] = Name.Given,
            ["lastname"] = Name.Family,
            ["displayname"] = Name.Display,
            ["jobTitle"] = Title.Name,
            ["department"] = Department.Name,
            ["location"] = Site.Name,
            ["employeeType"] = EmploymentType.Name,
            ["employeeIdentifier"] = Identifier,
            ["phoneNumbers"] = phones,
            ["state"] = state,
        };
    }

    private static JsonObject Phone(string type, string number) => new() { ["type"] = type, ["number"] = number };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void SetEnd(SimulatedEmployee employee)
    {
        var (termination, lastDay) = Phase switch
        {
            CompanyPhase.LeavingSoon => (20 + (Number % 40), 10 + (Number % 40)),
            CompanyPhase.GardenLeave => (30, -5),
            CompanyPhase.Terminated => (-1 - (Number % 25), -1 - (Number % 25)),
            _ => (0, 0),
        };
        if (termination != 0)
        {
            employee["internal.terminationDate"] = Iso(Today.AddDays(termination));
            employee["employee.lastDayOfWork"] = Iso(Today.AddDays(lastDay));
        }
    }
}
