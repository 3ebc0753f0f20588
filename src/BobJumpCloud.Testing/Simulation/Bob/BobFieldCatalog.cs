namespace BobJumpCloud.Testing;

/// <summary>The fields that the simulated Bob tenant knows: the identity fields of every tenant, and those that a test adds.</summary>
internal sealed class BobFieldCatalog
{
    private const string Standard = """
        root.id|root|ID|employee-reference
        root.companyId|root|Company ID|number
        root.email|root|Email|text
        root.firstName|root|First name|text
        root.secondName|root|Middle name|text
        root.surname|root|Last name|text
        root.displayName|root|Display name|text
        root.fullName|root|Full name|text
        root.avatarUrl|root|Avatar|avatar
        root.creationDateTime|root|Creation date|time
        root.state|userData|State|list|state
        home.privateEmail|personalContact|Personal email|text
        home.mobilePhone|personalContact|Personal mobile|text
        work.title|work|Job title|list|title|historical
        work.department|work|Department|list|department|historical
        work.site|work|Site|text||historical
        work.siteId|work|Site|list_id|site|historical
        work.employeeIdInCompany|work|Employee ID|number
        work.startDate|work|Start date|date
        work.originalStartDate|work|Original start date|date
        work.reportsTo|work|Reports to|employee||historical
        work.reportsTo.email|work|Manager's email|text
        work.manager|work|Manager|employee-reference||historical
        work.reportsToIdInCompany|work|Manager's ID|number
        work.isManager|work|Is manager|boolean
        work.secondLevelManager|work|2nd level manager|employee-reference
        work.workPhone|workContact|Work phone|text
        work.workMobile|workContact|Work mobile|text
        personal.communication.slackUsername|workContact|Slack username|text
        payroll.employment.type|employment|Employment type|list|payrollEmploymentType|historical
        payroll.employment.contract|employment|Employment contract|list|employmentstatus|historical
        employee.employerId|employee|Legal employer|list_id|employer_entity_list
        employee.itAdmin|employee|IT admin|employee-reference
        employee.buddy|employee|Buddy|employee-reference
        employee.hrbp|employee|HRBP|employee-reference
        internal.status|lifecycle|Status|list|status|historical
        internal.lifecycleStatus|lifecycle|Lifecycle status|list|lifecycleStatus|historical
        internal.terminationDate|lifecycle|Termination date|date
        internal.terminationReason|lifecycle|Termination reason|list|terminationreason
        internal.terminationType|lifecycle|Termination type|list|lifecycleReasonType
        employee.lastDayOfWork|lifecycle|Last day of work|date
        employee.firstDayOfWork|lifecycle|First day of work|date
        employee.recentLeaveStartDate|lifecycle|Leave start date|date
        employee.recentLeaveEndDate|lifecycle|Leave end date|date
        address.country|address|Country|list|countries
        address.siteCountry|address|Site country|list|countries
        address.siteCity|address|Site city|text
        """;

    private readonly Dictionary<string, BobField> fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> deniedFields = new(StringComparer.Ordinal);
    private readonly HashSet<string> deniedCategories = new(StringComparer.Ordinal);

    public BobFieldCatalog()
    {
        foreach (var line in Standard.Split('\n'))
        {
            var parts = line.Trim('\r').Split('|');
            var list = parts.ElementAtOrDefault(4);
            Add(new(parts[0], parts[1], Label(parts[1]), parts[2], parts[3], string.IsNullOrEmpty(list) ? null : list, parts.Length > 5));
        }
    }

    public IEnumerable<BobField> All => fields.Values;

    public void Add(BobField field) => fields[field.Id] = field;

    /// <summary>The field of an id in dot form or, as the service also accepts, in slash form.</summary>
    public BobField? Find(string id) => fields.GetValueOrDefault(id.StartsWith('/') ? id[1..].Replace('/', '.') : id);

    public void DenyField(string id) => deniedFields.Add(id);

    public void DenyCategory(string categoryId) => deniedCategories.Add(categoryId);

    public void AllowAll()
    {
        deniedFields.Clear();
        deniedCategories.Clear();
    }

    public bool IsReadable(BobField field) => !deniedFields.Contains(field.Id) && !deniedCategories.Contains(field.CategoryId);

    private static string Label(string category) => category switch
    {
        "root" => "Basic info",
        "workContact" => "Work contact details",
        "personalContact" => "Personal contact details",
        "userData" => "User data",
        _ => char.ToUpperInvariant(category[0]) + category[1..],
    };
}
