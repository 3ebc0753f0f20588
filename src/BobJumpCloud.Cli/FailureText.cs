using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using Microsoft.Extensions.Options;

namespace BobJumpCloud.Cli;

/// <summary>What a user reads of a failure: cause and remedy, no stack trace.</summary>
internal static class FailureText
{
    /// <summary>The text, or null for a failure that nobody foresaw.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        OptionsValidationException e => string.Join(Environment.NewLine, ["The configuration has mistakes; nothing was read or written.", .. e.Failures.Select(f => "  " + f)]),
        RulesException e => string.Join(Environment.NewLine, ["The rules have mistakes.", .. e.Errors.Select(f => $"  {f}")]),
        CommandException or ApiException or SyncException or FormatException or KeyNotFoundException => exception.Message,
        IOException or UnauthorizedAccessException => exception.Message + " Check the path and its permissions.",
        AggregateException { InnerExceptions: [{ } only] } => Of(only),
        _ => null,
    };
}
