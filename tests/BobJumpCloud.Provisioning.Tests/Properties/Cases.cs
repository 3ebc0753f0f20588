using System.Globalization;

namespace BobJumpCloud.Provisioning.Tests.Properties;

/// <summary>How many generated cases each property is tried on: <c>PROPERTY_CASES</c>, 10,000 unless it is set.</summary>
internal static class Cases
{
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 10_000;
}
