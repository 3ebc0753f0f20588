namespace BobJumpCloud.Cli.Rendering;

/// <summary>Columns as wide as their contents; the last one is wrapped so that a row fits 80 characters.</summary>
internal sealed class TextTable(params string[] header)
{
    private const int NarrowestLast = 16;
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
        int before = widths.Take(last).Sum(w => w + 2);
        int room = Math.Max(NarrowestLast, TextWrap.Width - before);
        foreach (string[] row in _rows)
        {
            string start = string.Concat(row.Take(last).Select((cell, c) => cell.PadRight(widths[c] + 2)));
            foreach (string line in TextWrap.Lines(row[last], room))
            {
                output.WriteLine((start + line).TrimEnd());
                start = new string(' ', before);
            }
        }
    }
}
