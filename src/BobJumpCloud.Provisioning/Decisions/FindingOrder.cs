namespace BobJumpCloud.Provisioning;

/// <summary>The order of findings: by code, then by target.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<Finding> Sorted(this IReadOnlyList<Finding> findings) =>
        findings.Count < 2 ? findings : [.. findings.OrderBy(f => f.Code).ThenBy(f => f.Target, StringComparer.Ordinal)];
}
