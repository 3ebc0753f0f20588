namespace BobJumpCloud.Provisioning;

/// <summary>What the source of a row says about a person.</summary>
/// <param name="Value">A value in canonical form, empty, or absent (which never changes anything).</param>
/// <param name="Finding">What is worth knowing about how the value came about; null when nothing is.</param>
internal readonly record struct SourceValue(FieldValue Value, FindingCode? Finding = null);
