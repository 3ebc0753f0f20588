using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sdk.Tests.Bob;

/// <summary>Answers of Bob about invented people: one with everything, one who has not started, one who left.</summary>
internal static class BobAnswers
{
    public const string CustomId = "work.custom.field_1697012345678";

    public const string Priya = """
        {
          "/root/id": { "value": "3401112223334445556" },
          "/root/email": { "value": "priya.nandakumar@example.com" },
          "/root/companyId": { "value": 636192 },
          "/work/title": { "value": "261454635" },
          "/work/siteId": { "value": 2510068 },
          "/work/employeeIdInCompany": { "value": 41 },
          "/work/startDate": { "value": "2023-04-03" },
          "/work/reportsTo": { "value": { "displayName": "Ingrid Solheim", "id": "3401112223334440001", "email": "ingrid.solheim@example.com" } },
          "/work/custom/field_1697012345678": { "value": "271000001" },
          "/payroll/employment/type": { "value": "Permanent" },
          "/internal/status": { "value": "Active" },
          "/internal/lifecycleStatus": { "value": "employed" },
          "id": "3401112223334445556",
          "email": "priya.nandakumar@example.com",
          "companyId": 636192,
          "work": {
            "title": "261454635", "siteId": 2510068, "employeeIdInCompany": 41, "startDate": "2023-04-03", "workMobile": null,
            "reportsTo": { "displayName": "Ingrid Solheim", "id": "3401112223334440001", "email": "ingrid.solheim@example.com" },
            "custom": { "field_1697012345678": "271000001" }
          },
          "payroll": { "employment": { "type": "Permanent" } },
          "internal": { "status": "Active", "lifecycleStatus": "employed", "terminationDate": null },
          "humanReadable": {
            "id": "3401112223334445556",
            "email": "priya.nandakumar@example.com",
            "work": {
              "title": "Platform Engineer", "siteId": "London", "employeeIdInCompany": "41", "startDate": "03/04/2023",
              "reportsTo": "Ingrid Solheim", "custom": { "field_1697012345678": "CC-204 Platform" }
            },
            "payroll": { "employment": { "type": "Permanent staff" } },
            "internal": { "status": "Active", "lifecycleStatus": "Employed" }
          }
        }
        """;

    public const string Tomek = """
        {
          "/root/id": { "value": "3401112223334446667" },
          "/root/email": { "value": "tomasz.wilk@example.com" },
          "/work/title": { "value": "Account Manager" },
          "id": "3401112223334446667",
          "email": "tomasz.wilk@example.com",
          "work": { "title": "Account Manager", "reportsTo": null, "workMobile": null, "custom": { "field_1697012345678": null } },
          "payroll": { "employment": { "type": null } },
          "humanReadable": { "id": "3401112223334446667", "email": "tomasz.wilk@example.com", "work": { "title": "Account Manager" } }
        }
        """;

    /// <summary>The fields of the people above, and one that nobody has.</summary>
    public static BobField[] Fields { get; } =
    [
        BobFields.Root.Email, BobFields.Custom("root.companyId", BobFieldKind.Number), BobFields.Work.Title,
        BobFields.Custom("work.siteId", BobFieldKind.List), BobFields.Work.EmployeeIdInCompany, BobFields.Work.StartDate, BobFields.Work.ReportsTo,
        BobFields.Work.WorkMobile, BobFields.Custom(CustomId, BobFieldKind.List), BobFields.Payroll.EmploymentType, BobFields.Internal.Status,
        BobFields.Internal.LifecycleStatus, BobFields.Internal.TerminationDate, BobFields.Custom("home.privateEmail"),
    ];

    public static string Employees(params string[] people) => $$"""{"employees":[{{string.Join(',', people)}}]}""";

    /// <summary>A person with an id and these members besides.</summary>
    public static string Person(string members) => $$"""{"id":"42",{{members}}}""";
}
