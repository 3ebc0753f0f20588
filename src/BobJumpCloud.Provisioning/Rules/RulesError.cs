namespace BobJumpCloud.Provisioning;

/// <summary>One mistake in the rules.</summary>
/// <param name="Path">Where, as the configuration writes it: <c>Provisioning:Mapping:Rows:about:Formula</c>.</param>
/// <param name="Cause">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Position">The column, from 1, inside a formula; null elsewhere.</param>
public sealed record RulesError(string Path, string Cause, string Remedy, int? Position = null)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => Position is { } p ? $"{Path} (column {p}): {Cause} {Remedy}" : $"{Path}: {Cause} {Remedy}";
}
