namespace BobJumpCloud.Provisioning;

/// <summary>When a user is created; updates and suspensions are never delayed.</summary>
internal static class TimingStep
{
    /// <summary>The day from which on the user may be created; null when the rules do not wait, or there is no start date.</summary>
    public static DateOnly? DueOn(EmploymentFacts facts, ProvisioningOptions options) => options.When switch
    {
        ProvisionWhen.OnStartDate => facts.Start,
        ProvisionWhen.BeforeStartDate => facts.Start is { } start && start > DateOnly.MinValue.AddDays(options.DaysBeforeStartDate ?? 0)
            ? start.AddDays(-(options.DaysBeforeStartDate ?? 0))
            : facts.Start,
        _ => null,
    };

    /// <summary>Why the user is not created today; null when it is.</summary>
    public static ReasonCode? Objection(EmploymentFacts facts, DateOnly today, ProvisioningOptions options)
    {
        if (options.When == ProvisionWhen.OnProfileCreation)
        {
            return null;
        }

        return DueOn(facts, options) switch
        {
            null => ReasonCode.MissingStartDate,
            { } due when due > today => ReasonCode.NotDueYet,
            _ => null,
        };
    }
}
