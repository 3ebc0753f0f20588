using System.Globalization;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>A forecast for people, 80 columns wide: a day is named once.</summary>
internal static class ForecastTable
{
    public static void Write(ProvisioningForecast forecast, TextWriter output)
    {
        var table = new TextTable("DATE", "EMPLOYEE", "DECISION", "REASON");
        DateOnly? day = null;
        foreach (ForecastEntry entry in forecast.Entries)
        {
            table.Add(entry.Date == day ? "" : Text(entry.Date), entry.EmployeeId.Value, entry.Kind.ToString(), entry.Reason.ToString());
            day = entry.Date;
        }

        table.Write(output);
        TextTable.WriteText(output, $"{forecast.Entries.Count} in {forecast.Days} days from {Text(forecast.From)}: {Counts(forecast)}.");
    }

    private static string Counts(ProvisioningForecast forecast) => string.Join(", ", new[] { DecisionKind.Create, DecisionKind.Update, DecisionKind.Activate, DecisionKind.Suspend }
        .Select(kind => $"{forecast.Entries.Count(e => e.Kind == kind)} {kind.ToString().ToLowerInvariant()}"));

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
