using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>The generated readers of JumpCloud's answers. Numbers may come as strings: the unix ids do.</summary>
[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JumpCloudUser))]
[JsonSerializable(typeof(UserPage))]
[JsonSerializable(typeof(Organization))]
[JsonSerializable(typeof(OrganizationPage))]
[JsonSerializable(typeof(JumpCloudAdministrator))]
[JsonSerializable(typeof(List<ScheduledStateChange?>))]
internal sealed partial class JumpCloudJson : JsonSerializerContext;
