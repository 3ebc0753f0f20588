using System.CommandLine;
using System.Globalization;
using BobJumpCloud.Cli.Rendering;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>forecast</c>: the calendar of what will happen; writes nothing anywhere.</summary>
internal static class ForecastVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var days = new Option<int>("--days")
        {
            Description = "How many days to look ahead, today included.",
            HelpName = "N",
            Required = true,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= ProvisioningForecast.MaximumDays)
                {
                    return number;
                }

                result.AddError($"'{result.Tokens[0].Value}' is no number of days for --days. Write a whole number from 1 to {ProvisioningForecast.MaximumDays}.");
                return 0;
            },
        };
        var command = new Command("forecast", "Shows what a sync a day would write if nobody changed anything until then; writes nothing.") { days };
        return common.Runs(command, async (parsed, session, cancellationToken) =>
        {
            using var progress = new ConsoleProgress();
            ProvisioningForecast forecast = await session.Connection.Sync.ForecastAsync(parsed.GetValue(days), progress, cancellationToken).ConfigureAwait(false);
            progress.Finish();
            if (session.Format == OutputFormat.Json)
            {
                await Output.WriteAsync(forecast.ToJson(), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                ForecastTable.Write(forecast, Console.Out);
            }

            return 0;
        });
    }
}
