using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>The generated JSON metadata of links.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters =
    [
        typeof(EmployeeIdConverter), typeof(DirectoryUserIdConverter), typeof(InstantConverter), typeof(WrittenAttributesConverter),
    ])]
[JsonSerializable(typeof(Link))]
internal sealed partial class LinkJsonContext : JsonSerializerContext;
