namespace BobJumpCloud.Provisioning;

/// <summary>Writes rules in C#. Every method sets what the configuration key of that name sets, so both give the same rules.</summary>
public sealed class ProvisioningRulesBuilder
{
    /// <summary>A builder on top of options, for example those that were read from a configuration.</summary>
    public ProvisioningRulesBuilder(ProvisioningOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>The options that the builder writes, for everything that has no method here.</summary>
    public ProvisioningOptions Options { get; }

    /// <summary>Provisions everybody.</summary>
    public ProvisioningRulesBuilder AllEmployees()
    {
        Options.Who.AllEmployees = true;
        return this;
    }

    /// <summary>Provisions these people, by their ids in Bob.</summary>
    public ProvisioningRulesBuilder Employees(params string[] employeeIds)
    {
        Options.Who.EmployeeIds = employeeIds;
        return this;
    }

    /// <summary>Narrows the scope to these e-mail domains.</summary>
    public ProvisioningRulesBuilder EmailDomains(params string[] domains)
    {
        Options.Who.EmailDomains = domains;
        return this;
    }

    /// <summary>Creates users when people appear in Bob, before their start date.</summary>
    public ProvisioningRulesBuilder CreateOnProfileCreation()
    {
        Options.When = ProvisionWhen.OnProfileCreation;
        return this;
    }

    /// <summary>Creates users a number of days before the start date.</summary>
    public ProvisioningRulesBuilder CreateBeforeStartDate(int days)
    {
        Options.When = ProvisionWhen.BeforeStartDate;
        Options.DaysBeforeStartDate = days;
        return this;
    }

    /// <summary>Creates users in this state.</summary>
    public ProvisioningRulesBuilder StartAs(InitialState state)
    {
        Options.InitialState = state;
        return this;
    }

    /// <summary>Maps a field to an attribute; the row's id is the target.</summary>
    public ProvisioningRulesBuilder Map(JumpCloudAttribute target, BobField from, WhenEmpty whenEmpty = WhenEmpty.Keep, ApplyOn applyOn = ApplyOn.CreateAndUpdate)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(from);
        Options.Mapping.Rows[target.Target] = new MappingRowOptions { Target = target.Target, Field = from.Id, WhenEmpty = whenEmpty, ApplyOn = applyOn };
        return this;
    }

    /// <summary>Writes a fixed text to an attribute; the row's id is the target.</summary>
    public ProvisioningRulesBuilder MapConstant(JumpCloudAttribute target, string text, ApplyOn applyOn = ApplyOn.CreateAndUpdate)
    {
        ArgumentNullException.ThrowIfNull(target);
        Options.Mapping.Rows[target.Target] = new MappingRowOptions { Target = target.Target, Constant = text, ApplyOn = applyOn };
        return this;
    }

    /// <summary>Leaves an attribute of the default mapping alone.</summary>
    public ProvisioningRulesBuilder DoNotMap(JumpCloudAttribute target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Options.Mapping.Remove.Add(target.Target);
        return this;
    }

    /// <summary>Never writes to these users, named by e-mail, username or JumpCloud id.</summary>
    public ProvisioningRulesBuilder Protect(params string[] users)
    {
        Options.Protected = users;
        return this;
    }
}
