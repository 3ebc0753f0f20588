using System.Text.Json.Serialization;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sqlite;

/// <summary>The generated JSON metadata of columns that hold more than one value.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlanTotals))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class StoreJsonContext : JsonSerializerContext;
