namespace BobJumpCloud.Provisioning;

/// <summary>A condition on a person: either <see cref="All"/>, <see cref="Any"/> or <see cref="Not"/>, or a <see cref="Field"/> with one comparison. Values match the human-readable name or the machine id, ignoring case.</summary>
public sealed class ConditionOptions
{
    /// <summary>All of these must be met.</summary>
    public IList<ConditionOptions> All { get; set; } = [];

    /// <summary>At least one of these must be met.</summary>
    public IList<ConditionOptions> Any { get; set; } = [];

    /// <summary>This must not be met.</summary>
    public ConditionOptions? Not { get; set; }

    /// <summary>The field that is compared, by its id.</summary>
    public string? Field { get; set; }

    /// <summary>The field has this value.</summary>
    public string? Is { get; set; }

    /// <summary>The field has not this value; true when it is empty.</summary>
    public string? IsNot { get; set; }

    /// <summary>The field has one of these values.</summary>
    public IList<string> In { get; set; } = [];

    /// <summary>The field has none of these values; true when it is empty.</summary>
    public IList<string> NotIn { get; set; } = [];

    /// <summary>The field's text starts with this.</summary>
    public string? StartsWith { get; set; }

    /// <summary>The field's text contains this.</summary>
    public string? Contains { get; set; }

    /// <summary>True: the field is empty. False: it has a value.</summary>
    public bool? IsEmpty { get; set; }

    /// <summary>The field is a date before this one (<c>yyyy-MM-dd</c>).</summary>
    public DateOnly? Before { get; set; }

    /// <summary>The field is a date after this one (<c>yyyy-MM-dd</c>).</summary>
    public DateOnly? After { get; set; }
}
