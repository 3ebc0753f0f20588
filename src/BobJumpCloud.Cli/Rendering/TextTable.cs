namespace BobJumpCloud.Cli.Rendering;

/// <summary>Columns as wide as their contents; the last one is cut so that a row fits 80 characters.</summary>
internal sealed class TextTable(params string[] header)
{
    private const int Width = 80;
    private const int NarrowestLast = 12;
    private readonly List<string[]> _rows = [header];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        if (_rows.Count == 1)
        {
            return;
        }

        int last = header.Length - 1;
        int[] widths = [.. Enumerable.Range(0, header.Length).Select(c => _rows.Max(r => r[c].Length))];
        int room = Math.Max(NarrowestLast, Width - widths.Take(last).Sum(w => w + 2));
        foreach (string[] row in _rows)
        {
            string text = string.Concat(row.Take(last).Select((cell, c) => cell.PadRight(widths[c] + 2)));
            string rest = row[last].ReplaceLineEndings(" ");
            output.WriteLine((text + (rest.Length > room ? rest[..(room - 1)] + "…" : rest)).TrimEnd());
        }
    }
}
