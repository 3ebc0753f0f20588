using Spectre.Console;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>Tables and texts for people: 80 columns wide, wrapped, plain enough for a file.</summary>
internal sealed class TextTable
{
    private const int Width = 80;
    private readonly Table _table = new Table().NoBorder();

    public TextTable(params string[] header)
    {
        foreach (string name in header[..^1])
        {
            _table.AddColumn(new TableColumn(new Text(name)).NoWrap().PadLeft(0).PadRight(2));
        }

        _table.AddColumn(new TableColumn(new Text(header[^1])).PadLeft(0).PadRight(0));
    }

    public void Add(params string[] cells) => _table.AddRow(cells.Select(cell => new Text(cell)));

    /// <summary>Writes the rows; nothing when there are none.</summary>
    public void Write(TextWriter output)
    {
        if (_table.Rows.Count > 0)
        {
            ConsoleOn(output).Write(_table);
        }
    }

    /// <summary>Writes a text, wrapped.</summary>
    public static void WriteText(TextWriter output, string text) => ConsoleOn(output).Write(new Text(text + Environment.NewLine));

    private static IAnsiConsole ConsoleOn(TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Width;
        return console;
    }
}
