using System.Text.Json.Serialization;

namespace BobJumpCloud.Connections;

/// <summary>The generated JSON metadata of the options; names as in the configuration.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(BobJumpCloudOptions))]
internal sealed partial class BobJumpCloudOptionsJsonContext : JsonSerializerContext;
