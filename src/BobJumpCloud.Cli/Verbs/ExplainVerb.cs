using System.CommandLine;
using BobJumpCloud.Cli.Rendering;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>explain</c>: every step and attribute of one decision.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var person = new Argument<string>("person") { Description = "An employee id (all digits) or a work e-mail address.", HelpName = "ID|E-MAIL" };
        var command = new Command("explain", "Shows why the decision about one person is what it is; writes nothing.") { person };
        return common.Runs(command, async (parsed, session, cancellationToken) =>
        {
            string name = parsed.GetValue(person)!;
            if (string.IsNullOrWhiteSpace(name))
            {
                throw new CommandException("Whom? Give an employee id (all digits) or a work e-mail address.");
            }

            DecisionTrace trace = await session.Connection.Sync.ExplainAsync(name, cancellationToken).ConfigureAwait(false);
            if (session.Format == OutputFormat.Json)
            {
                await Output.WriteAsync(trace.ToJson(), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                TraceTable.Write(trace, Console.Out);
            }

            return 0;
        });
    }
}
