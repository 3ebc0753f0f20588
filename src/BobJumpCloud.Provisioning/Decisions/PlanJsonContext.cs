using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>The generated JSON metadata of plans.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters =
    [
        typeof(EmployeeIdConverter), typeof(DirectoryUserIdConverter), typeof(FingerprintConverter), typeof(AttributeConverter), typeof(InstantConverter), typeof(WrittenAttributesConverter),
    ])]
[JsonSerializable(typeof(ProvisioningPlan))]
[JsonSerializable(typeof(DecisionTrace))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
