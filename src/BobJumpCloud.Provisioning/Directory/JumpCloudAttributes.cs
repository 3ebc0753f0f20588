namespace BobJumpCloud.Provisioning;

/// <summary>The attributes of a JumpCloud user that a mapping can write. <c>username</c> and <c>state</c> are none: the engine decides them.</summary>
public static class JumpCloudAttributes
{
    /// <summary>The primary e-mail address; unique over all of JumpCloud.</summary>
    public static JumpCloudAttribute Email { get; } = AttributeSyntax.Scalar("email");

    /// <summary>First name.</summary>
    public static JumpCloudAttribute FirstName { get; } = AttributeSyntax.Scalar("firstname");

    /// <summary>Last name.</summary>
    public static JumpCloudAttribute LastName { get; } = AttributeSyntax.Scalar("lastname");

    /// <summary>Middle name.</summary>
    public static JumpCloudAttribute MiddleName { get; } = AttributeSyntax.Scalar("middlename");

    /// <summary>Display name.</summary>
    public static JumpCloudAttribute DisplayName { get; } = AttributeSyntax.Scalar("displayname");

    /// <summary>Job title.</summary>
    public static JumpCloudAttribute JobTitle { get; } = AttributeSyntax.Scalar("jobTitle");

    /// <summary>Department.</summary>
    public static JumpCloudAttribute Department { get; } = AttributeSyntax.Scalar("department");

    /// <summary>The company's own number of the person; unique in the organization, at most 256 characters.</summary>
    public static JumpCloudAttribute EmployeeIdentifier { get; } = AttributeSyntax.Scalar("employeeIdentifier", 256);

    /// <summary>Location.</summary>
    public static JumpCloudAttribute Location { get; } = AttributeSyntax.Scalar("location");

    /// <summary>Employment type.</summary>
    public static JumpCloudAttribute EmployeeType { get; } = AttributeSyntax.Scalar("employeeType");

    /// <summary>Company.</summary>
    public static JumpCloudAttribute Company { get; } = AttributeSyntax.Scalar("company");

    /// <summary>Cost centre.</summary>
    public static JumpCloudAttribute CostCenter { get; } = AttributeSyntax.Scalar("costCenter");

    /// <summary>Description.</summary>
    public static JumpCloudAttribute Description { get; } = AttributeSyntax.Scalar("description");

    /// <summary>Second e-mail address; receives the activation mail of users without a password.</summary>
    public static JumpCloudAttribute AlternateEmail { get; } = AttributeSyntax.Scalar("alternateEmail");

    /// <summary>Managed Apple id.</summary>
    public static JumpCloudAttribute ManagedAppleId { get; } = AttributeSyntax.Scalar("managedAppleId");

    /// <summary>The manager's user. Its row reads <c>work.manager</c> or <c>work.reportsTo</c>; the manager's employee id becomes the id of that person's user.</summary>
    public static JumpCloudAttribute Manager { get; } = AttributeSyntax.Scalar("manager");

    /// <summary>The phone entry of type <c>work</c>: Work Phone.</summary>
    public static JumpCloudAttribute WorkPhone { get; } = AttributeSyntax.Phone("work");

    /// <summary>The phone entry of type <c>work_mobile</c>: Work Cell.</summary>
    public static JumpCloudAttribute WorkMobile { get; } = AttributeSyntax.Phone("work_mobile");

    internal static Dictionary<string, JumpCloudAttribute> Scalars { get; } = new[]
    {
        Email, FirstName, LastName, MiddleName, DisplayName, JobTitle, Department, EmployeeIdentifier, Location, EmployeeType, Company, CostCenter,
        Description, AlternateEmail, ManagedAppleId, Manager,
    }.ToDictionary(a => a.Target, StringComparer.Ordinal);

    /// <summary>The phone entry of a type, for example <c>home</c>; upper and lower case do not count. <c>cell</c> means <c>work_mobile</c>.</summary>
    /// <exception cref="FormatException">The type has other characters than letters, digits and <c>_</c>.</exception>
    public static JumpCloudAttribute Phone(string type) => JumpCloudAttribute.Parse($"phoneNumbers[{type}]");

    /// <summary>One part of the address of a type (<c>work</c> or <c>home</c>; upper and lower case do not count).</summary>
    /// <param name="type">The type.</param>
    /// <param name="part"><c>streetAddress</c>, <c>extendedAddress</c>, <c>poBox</c>, <c>locality</c>, <c>region</c>, <c>postalCode</c> or <c>country</c>.</param>
    /// <exception cref="FormatException">The type has other characters than letters, digits and <c>_</c>, or there is no such part.</exception>
    public static JumpCloudAttribute Address(string type, string part) => JumpCloudAttribute.Parse($"addresses[{type}].{part}");

    /// <summary>A custom attribute.</summary>
    /// <exception cref="FormatException">The name has other characters than letters and digits, or more than 31.</exception>
    public static JumpCloudAttribute Custom(string name) => JumpCloudAttribute.Parse($"attributes[{name}]");
}
