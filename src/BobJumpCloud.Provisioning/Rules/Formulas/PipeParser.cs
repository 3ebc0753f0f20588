using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>Reads one pipe: a name, and an argument in parentheses where the pipe takes one.</summary>
internal sealed class PipeParser(string source, int start, int end, FormulaContext context, Action<int, string, string> report)
{
    private const int LongestText = 1024;
    private const string Known = "trim, lower, upper, ascii, truncate(n), lookup(Table)";

    /// <summary>The pipe; null when it has a mistake, which is then reported.</summary>
    public Pipe? Parse()
    {
        int open = source.IndexOf('(', start, end - start);
        string name = source[start..(open < 0 ? end : open)].TrimEnd();
        if (open >= 0 && source[end - 1] != ')')
        {
            return Mistake(open, "This parenthesis is not closed.", $"Write {name}(…).");
        }

        string? argument = open < 0 ? null : source[(open + 1)..(end - 1)].Trim();
        return name switch
        {
            "trim" => WithoutArgument(new TrimPipe(), name, argument, open),
            "lower" => WithoutArgument(new LowerPipe(), name, argument, open),
            "upper" => WithoutArgument(new UpperPipe(), name, argument, open),
            "ascii" => WithoutArgument(new AsciiPipe(context.Transliterator), name, argument, open),
            "truncate" => Truncate(argument, open),
            "lookup" => Lookup(argument, open),
            "" => Mistake(start, "A pipe is missing.", $"Remove the |, or write one of: {Known}."),
            _ => Mistake(start, $"'{name}' is no pipe.", $"The pipes are: {Known}."),
        };
    }

    private Pipe? WithoutArgument(Pipe pipe, string name, string? argument, int open) =>
        argument is null ? pipe : Mistake(open, $"'{name}' takes nothing in parentheses.", $"Write {name}.");

    private Pipe? Truncate(string? argument, int open) =>
        int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length is >= 1 and <= LongestText
            ? new TruncatePipe(length)
            : Mistake(open < 0 ? start : open + 1, "'truncate' takes a number of characters from 1 to 1024.", "Write for example truncate(30).");

    private Pipe? Lookup(string? argument, int open)
    {
        if (argument is { Length: > 0 })
        {
            string tables = context.Lookups.Count == 0 ? "There are none" : $"There are: {string.Join(", ", context.Lookups.Keys)}";
            return context.Lookups.TryGetValue(argument, out LookupTable? table)
                ? new LookupPipe(table)
                : Mistake(open + 1, $"There is no lookup table '{argument}'.", $"{tables}. Add it to Mapping:Lookups, or correct the name.");
        }

        return Mistake(open < 0 ? start : open + 1, "'lookup' takes the name of a lookup table.", "Write for example lookup(Titles), and add the table to Mapping:Lookups.");
    }

    private Pipe? Mistake(int position, string cause, string remedy)
    {
        report(position, cause, remedy);
        return null;
    }
}
