namespace BobJumpCloud.Provisioning;

/// <summary>Dates, access and lifecycle of one person, read once from the fields.</summary>
public readonly record struct EmploymentFacts
{
    /// <summary>Access to Bob.</summary>
    public AccessStatus Access { get; init; }

    /// <summary>The lifecycle word, lower case without spaces, <c>_</c> and <c>-</c> (<c>gardenleave</c>); null when unknown.</summary>
    public string? Lifecycle { get; init; }

    /// <summary>First day of the employment; null when not readable.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The first day on which the person is no longer employed: the earlier of the termination date and the day after the last day of work. A date not after the start is of an earlier employment and does not count.</summary>
    public DateOnly? End { get; init; }

    /// <summary>True when lifecycle says that the person has been hired and has not started.</summary>
    public bool IsHired => Lifecycle == "hired";

    /// <summary>True when lifecycle says that the person works.</summary>
    public bool IsEmployed => Lifecycle == "employed";

    /// <summary>True when lifecycle says that the employment has ended.</summary>
    public bool IsTerminated => Lifecycle == "terminated";

    /// <summary>Reads the facts of a person.</summary>
    public static EmploymentFacts Of(Employee employee)
    {
        ArgumentNullException.ThrowIfNull(employee);
        DateOnly? start = employee.Get(BobFields.Work.StartDate);
        DateOnly? termination = After(start, employee.Get(BobFields.Internal.TerminationDate));
        DateOnly? dayAfterLast = employee.Get(BobFields.Employee.LastDayOfWork) is { } last ? After(start, last < DateOnly.MaxValue ? last.AddDays(1) : last) : null;
        return new EmploymentFacts
        {
            Access = AccessOf(employee[BobFields.Internal.Status]),
            Lifecycle = WordOf(employee[BobFields.Internal.LifecycleStatus]),
            Start = start,
            End = termination is { } t && dayAfterLast is { } l ? (t < l ? t : l) : termination ?? dayAfterLast,
        };
    }

    /// <summary>Nothing of the person: dates and status are personal data.</summary>
    public override string ToString() => "Employment facts";

    private static DateOnly? After(DateOnly? start, DateOnly? date) => date <= start ? null : date;

    private static AccessStatus AccessOf(FieldValue value) => WordOf(value) switch
    {
        "active" => AccessStatus.Active,
        "inactive" => AccessStatus.Inactive,
        _ => AccessStatus.Unknown,
    };

    private static string? WordOf(FieldValue value)
    {
        if (value.Id is not { } word)
        {
            return null;
        }

        return word switch
        {
            "employed" or "hired" or "terminated" => word,
            "Active" => "active",
            "Inactive" => "inactive",
            _ => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant(),
        };
    }
}
