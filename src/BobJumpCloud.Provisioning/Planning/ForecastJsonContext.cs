using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>The generated JSON metadata of forecasts.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, Converters = [typeof(EmployeeIdConverter)])]
[JsonSerializable(typeof(ProvisioningForecast))]
internal sealed partial class ForecastJsonContext : JsonSerializerContext;
