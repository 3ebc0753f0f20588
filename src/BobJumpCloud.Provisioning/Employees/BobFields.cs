namespace BobJumpCloud.Provisioning;

/// <summary>
/// The well-known fields of Bob's employees, grouped as Bob's ids are. Source of ids and types: Bob's field metadata
/// (<c>GET /company/people/fields</c>). Custom fields differ from company to company: <see cref="Custom"/>.
/// </summary>
public static class BobFields
{
    /// <summary>Any field by its id; the well-known object when there is one, so that its kind is right.</summary>
    /// <param name="id">The id in dot form, for example <c>work.custom.field_1697012345678</c>.</param>
    /// <param name="kind">How Bob stores the field; text when unknown.</param>
    /// <exception cref="ArgumentException">The id has not the form <c>category.name</c>.</exception>
    public static BobField Custom(string id, BobFieldKind kind = BobFieldKind.Text) => Known.GetValueOrDefault(id) ?? TypedBobField.Text(id, kind);

    /// <summary>Any field by its id, read as text; a well-known one keeps its kind.</summary>
    /// <param name="id">The id in dot form.</param>
    /// <param name="kind">How Bob stores the field; text when unknown.</param>
    /// <exception cref="ArgumentException">The id has not the form <c>category.name</c>.</exception>
    public static BobField<string> CustomText(string id, BobFieldKind kind = BobFieldKind.Text) => TypedBobField.Text(id, Known.GetValueOrDefault(id)?.Kind ?? kind);

    /// <summary>A date.</summary>
    /// <exception cref="ArgumentException">The id has not the form <c>category.name</c>.</exception>
    public static BobField<DateOnly?> CustomDate(string id) => TypedBobField.Date(id);

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentException">The id has not the form <c>category.name</c>.</exception>
    public static BobField<decimal?> CustomNumber(string id) => TypedBobField.Number(id);

    /// <summary>True or false.</summary>
    /// <exception cref="ArgumentException">The id has not the form <c>category.name</c>.</exception>
    public static BobField<bool?> CustomBoolean(string id) => TypedBobField.Boolean(id);

    /// <summary>The well-known fields by id.</summary>
    internal static Dictionary<string, BobField> Known { get; } = new BobField[]
    {
        Root.Id, Root.Email, Root.FirstName, Root.SecondName, Root.Surname, Root.DisplayName, Root.FullName,
        Work.Title, Work.Department, Work.Site, Work.EmployeeIdInCompany, Work.StartDate, Work.WorkPhone, Work.WorkMobile, Work.Manager, Work.ReportsTo,
        Payroll.EmploymentType,
        Internal.Status, Internal.LifecycleStatus, Internal.TerminationDate,
        Employee.LastDayOfWork,
    }.ToDictionary(f => f.Id, StringComparer.Ordinal);

    /// <summary>Fields of the category <c>root</c>.</summary>
    public static class Root
    {
        /// <summary>The employee's id (<c>root.id</c>).</summary>
        public static BobField<EmployeeId?> Id { get; } = TypedBobField.Employee("root.id");

        /// <summary>The work e-mail address (<c>root.email</c>).</summary>
        public static BobField<string> Email { get; } = TypedBobField.Text("root.email");

        /// <summary>First name (<c>root.firstName</c>).</summary>
        public static BobField<string> FirstName { get; } = TypedBobField.Text("root.firstName");

        /// <summary>Middle name (<c>root.secondName</c>).</summary>
        public static BobField<string> SecondName { get; } = TypedBobField.Text("root.secondName");

        /// <summary>Last name (<c>root.surname</c>).</summary>
        public static BobField<string> Surname { get; } = TypedBobField.Text("root.surname");

        /// <summary>Display name (<c>root.displayName</c>).</summary>
        public static BobField<string> DisplayName { get; } = TypedBobField.Text("root.displayName");

        /// <summary>Full name, computed by Bob (<c>root.fullName</c>).</summary>
        public static BobField<string> FullName { get; } = TypedBobField.Text("root.fullName");
    }

    /// <summary>Fields of the category <c>work</c>. The two phones need the permission category "Work contact details".</summary>
    public static class Work
    {
        /// <summary>Job title, a list field (<c>work.title</c>).</summary>
        public static BobField<string> Title { get; } = TypedBobField.Text("work.title", BobFieldKind.List);

        /// <summary>Department, a list field (<c>work.department</c>).</summary>
        public static BobField<string> Department { get; } = TypedBobField.Text("work.department", BobFieldKind.List);

        /// <summary>Name of the site (<c>work.site</c>).</summary>
        public static BobField<string> Site { get; } = TypedBobField.Text("work.site");

        /// <summary>The number that the company gives the employee (<c>work.employeeIdInCompany</c>).</summary>
        public static BobField<string> EmployeeIdInCompany { get; } = TypedBobField.Text("work.employeeIdInCompany", BobFieldKind.Number);

        /// <summary>First day of the current employment (<c>work.startDate</c>).</summary>
        public static BobField<DateOnly?> StartDate { get; } = TypedBobField.Date("work.startDate");

        /// <summary>Work phone, free text (<c>work.workPhone</c>).</summary>
        public static BobField<string> WorkPhone { get; } = TypedBobField.Text("work.workPhone");

        /// <summary>Work mobile, free text (<c>work.workMobile</c>).</summary>
        public static BobField<string> WorkMobile { get; } = TypedBobField.Text("work.workMobile");

        /// <summary>The manager's employee id (<c>work.manager</c>).</summary>
        public static BobField<EmployeeId?> Manager { get; } = TypedBobField.Employee("work.manager");

        /// <summary>The manager as an object; read as the manager's employee id (<c>work.reportsTo</c>).</summary>
        public static BobField<EmployeeId?> ReportsTo { get; } = TypedBobField.Employee("work.reportsTo");
    }

    /// <summary>Fields of the category <c>payroll</c>.</summary>
    public static class Payroll
    {
        /// <summary>Employment type, a list field (<c>payroll.employment.type</c>).</summary>
        public static BobField<string> EmploymentType { get; } = TypedBobField.Text("payroll.employment.type", BobFieldKind.List);
    }

    /// <summary>Fields of the category <c>internal</c>; they need the permission category "Lifecycle".</summary>
    public static class Internal
    {
        /// <summary>Access status: <c>Active</c> or <c>Inactive</c> (<c>internal.status</c>).</summary>
        public static BobField<string> Status { get; } = TypedBobField.Text("internal.status", BobFieldKind.List);

        /// <summary>Lifecycle status: <c>hired</c>, <c>employed</c>, <c>terminated</c>, kinds of leave, and a company's own (<c>internal.lifecycleStatus</c>).</summary>
        public static BobField<string> LifecycleStatus { get; } = TypedBobField.Text("internal.lifecycleStatus", BobFieldKind.List);

        /// <summary>Termination date (<c>internal.terminationDate</c>).</summary>
        public static BobField<DateOnly?> TerminationDate { get; } = TypedBobField.Date("internal.terminationDate");
    }

    /// <summary>Fields of the category <c>employee</c>.</summary>
    public static class Employee
    {
        /// <summary>The last day on which the person works (<c>employee.lastDayOfWork</c>).</summary>
        public static BobField<DateOnly?> LastDayOfWork { get; } = TypedBobField.Date("employee.lastDayOfWork");
    }
}
