namespace BobJumpCloud.Cli.Rendering;

/// <summary>Breaks texts at blanks, so that they read well at 80 columns.</summary>
internal static class TextWrap
{
    public const int Width = 80;

    /// <summary>At least one line; a word that is longer than the room is cut into pieces.</summary>
    public static IEnumerable<string> Lines(string text, int room)
    {
        string line = "";
        foreach (string word in text.ReplaceLineEndings(" ").Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, room)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    /// <summary>Writes a text, wrapped; further lines are indented.</summary>
    public static void Write(TextWriter output, string text)
    {
        const string Indent = "  ";
        string start = "";
        foreach (string line in Lines(text, Width - Indent.Length))
        {
            output.WriteLine(start + line);
            start = Indent;
        }
    }

    private static IEnumerable<string> Pieces(string word, int room) => word.Chunk(room).Select(piece => new string(piece));
}
