namespace BobJumpCloud.Provisioning;

/// <summary>Reads what stands between two braces: a field, a question mark when it may be empty, pipes. Blanks between them do not count.</summary>
internal sealed class PartParser(string source, int start, int end, FormulaContext context, Action<int, string, string> report)
{
    /// <summary>The part; null when it has mistakes, which are then reported.</summary>
    public FieldPart? Parse()
    {
        List<(int Start, int End)> pieces = Pieces();
        BobField? field = ReadField(pieces[0], out bool isOptional);
        List<Pipe?> pipes = [.. pieces.Skip(1).Select(p => new PipeParser(source, p.Start, p.End, context, report).Parse())];
        return field is null || pipes.Contains(null) ? null : new FieldPart(field, isOptional, [.. pipes.OfType<Pipe>()]);
    }

    private List<(int Start, int End)> Pieces()
    {
        var pieces = new List<(int Start, int End)>();
        int from = start;
        for (int i = start; i <= end; i++)
        {
            if (i == end || source[i] == '|')
            {
                pieces.Add(Trimmed(from, i));
                from = i + 1;
            }
        }

        return pieces;
    }

    private (int Start, int End) Trimmed(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(source[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(source[to - 1]))
        {
            to--;
        }

        return (from, to);
    }

    private BobField? ReadField((int Start, int End) piece, out bool isOptional)
    {
        isOptional = piece.End > piece.Start && source[piece.End - 1] == '?';
        string id = source[piece.Start..(isOptional ? piece.End - 1 : piece.End)].TrimEnd();
        if (BobField.IsWellFormed(id))
        {
            return BobFields.Custom(id);
        }

        report(
            piece.Start,
            id.Length == 0 ? "A field is missing." : $"'{id}' is not the id of a Bob field.",
            "Write it in dot form, for example {work.title}, or {root.secondName?} when it may be empty.");
        return null;
    }
}
