namespace BobJumpCloud.Provisioning;

/// <summary>What one row of the mapping says about one person. Prints target and presence only.</summary>
/// <param name="Target">The attribute.</param>
/// <param name="Rule">The id of the row.</param>
/// <param name="Value">What the source holds: a value in canonical form, empty, or absent (which never changes anything).</param>
/// <param name="ApplyOn">When the row writes.</param>
/// <param name="WhenEmpty">What the row does when the value is empty.</param>
/// <param name="Finding">What is worth knowing about how the value came about, for example a lookup without an entry; null when nothing is.</param>
#pragma warning disable CA1711 // The word of the field: an attribute that the mapping has evaluated.
public sealed record MappedAttribute(JumpCloudAttribute Target, string Rule, FieldValue Value, ApplyOn ApplyOn, WhenEmpty WhenEmpty, FindingCode? Finding = null)
#pragma warning restore CA1711
{
    /// <summary>Target and presence, never the value.</summary>
    public override string ToString() => $"{Target}: {Value}";
}
