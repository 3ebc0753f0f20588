using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>The generated JSON metadata of the options; names as in the configuration.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ProvisioningOptions))]
internal sealed partial class ProvisioningOptionsJsonContext : JsonSerializerContext;
