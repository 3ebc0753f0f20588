using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Cli.Json;

/// <summary>The JSON of <c>sync</c> and <c>apply</c>.</summary>
internal sealed record RunDocument(string RunId, PlanTotals Totals, IReadOnlyList<ResultDocument> Results);
