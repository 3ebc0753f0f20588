using System.CommandLine;
using System.Globalization;

namespace BobJumpCloud.Cli;

/// <summary>The flags that every verb understands.</summary>
internal sealed class CommonOptions
{
    private const string DefaultConfig = "bobjumpcloud.json";

    public Option<string> Config { get; } = new("--config") { Description = "The configuration file.", DefaultValueFactory = _ => DefaultConfig, HelpName = "FILE" };

    public Option<string?> Connection { get; } = new("--connection") { Description = "The connection; may be left out when there is only one.", HelpName = "NAME" };

    public Option<string?> Store { get; } = new("--store") { Description = "The store's file. Default: Store:Path, beside the configuration.", HelpName = "FILE" };

    public Option<DateOnly?> Today { get; } = new("--today")
    {
        Description = "Replaces every local date, for trials (yyyy-MM-dd).",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            {
                return date;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no date for --today. Write it as yyyy-MM-dd.");
            return null;
        },
    };

    public Option<OutputFormat> Format { get; } = new("--format") { Description = "table for people, json for machines.", DefaultValueFactory = _ => OutputFormat.Table, HelpName = "table|json" };

    /// <summary>A verb that works on a session: the configuration is read and the store opened before it, and closed after it.</summary>
    public Command Runs(Command command, Func<ParseResult, Session, CancellationToken, Task<int>> run)
    {
        command.SetAction(async (parsed, cancellationToken) =>
        {
            Session session = Session.Open(parsed, this);
            await using (session.ConfigureAwait(false))
            {
                return await run(parsed, session, cancellationToken).ConfigureAwait(false);
            }
        });
        return AddTo(command);
    }

    /// <summary>Adds the flags to a verb that does without a session.</summary>
    public Command AddTo(Command command)
    {
        command.Options.Add(Config);
        command.Options.Add(Connection);
        command.Options.Add(Store);
        command.Options.Add(Today);
        command.Options.Add(Format);
        return command;
    }
}
