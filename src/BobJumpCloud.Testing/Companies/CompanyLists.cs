using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>The sites, departments, titles and employment types of invented companies. Built-in items have their name as id, added ones have digits.</summary>
internal static class CompanyLists
{
    public const string CostCenterField = "work.custom.field_1697012345678";

    private const string CostCenterList = "work.field_1697012345678";

    public static readonly ListChoice[] Sites = [Number(2510068, "London"), Number(2510072, "Kraków"), Number(2510075, "Berlin"), Number(2510081, "São Paulo"), Number(2510090, "東京")];

    public static readonly ListChoice[] Departments =
        [Text("Sales", "Sales"), Text("261454701", "Engineering"), Text("261454702", "People & Culture"), Text("Finance", "Finance"), Text("261454705", "Customer Care")];

    public static readonly ListChoice[] Titles =
    [
        Text("Account Manager", "Account Manager"), Text("261454635", "Platform Engineer"), Text("261454640", "People Partner"), Text("Accountant", "Accountant"), Text("261454651", "Support Specialist"),
        Text("261454652", "Designer"), Text("261454653", "Team Lead"), Text("Analyst", "Analyst"),
    ];

    public static readonly ListChoice[] EmploymentTypes = [Text("Permanent", "Permanent"), Text("Temporary", "Temporary"), Text("261454811", "Contractor")];

    public static readonly ListChoice[] CostCenters = [Text("271000001", "CC-204 Platform"), Text("271000002", "CC-118 People"), Text("271000003", "CC-310 Field")];

    public static void AddTo(BobSimulator bob)
    {
        bob.AddField(CostCenterField, "work", "Cost center", "list", CostCenterList);
        foreach (var (list, choices) in new[] { ("site", Sites), ("department", Departments), ("title", Titles), ("payrollEmploymentType", EmploymentTypes), (CostCenterList, CostCenters) })
        {
            foreach (var choice in choices)
            {
                bob.SetListItem(list, choice.Id, choice.Name);
            }
        }

        bob.SetListItem("department", JsonValue.Create("261454799"), "Old Ventures", archived: true);
    }

    private static ListChoice Number(int id, string name) => new(JsonValue.Create(id), name);

    private static ListChoice Text(string id, string name) => new(JsonValue.Create(id), name);
}
