namespace BobJumpCloud.Provisioning;

/// <summary>One row of the mapping: a target, and exactly one source.</summary>
public sealed class MappingRowOptions
{
    /// <summary>The attribute that is written, for example <c>jobTitle</c> or <c>attributes[costCentre]</c>.</summary>
    public string? Target { get; set; }

    /// <summary>The source: a field, by its id.</summary>
    public string? Field { get; set; }

    /// <summary>The source: a formula.</summary>
    public string? Formula { get; set; }

    /// <summary>The source: a fixed text.</summary>
    public string? Constant { get; set; }

    /// <summary>When the row writes. Default: <see cref="ApplyOn.CreateAndUpdate"/>.</summary>
    public ApplyOn ApplyOn { get; set; } = ApplyOn.CreateAndUpdate;

    /// <summary>What the row does when its source is empty. Default: <see cref="WhenEmpty.Keep"/>.</summary>
    public WhenEmpty WhenEmpty { get; set; } = WhenEmpty.Keep;
}
