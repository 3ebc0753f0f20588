using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// Reads a formula from left to right; the grammar is in docs/mapping.md. After a mistake it goes on behind the next closing brace, so that all are
/// found at once.
/// </summary>
internal sealed class FormulaParser(string source, string path, FormulaContext context, ICollection<RulesError> errors)
{
    private readonly List<FormulaPart> _parts = [];
    private readonly StringBuilder _text = new();

    /// <summary>The formula; null when it has mistakes, which are then reported.</summary>
    public static Formula? Parse(string source, string path, FormulaContext context, ICollection<RulesError> errors)
    {
        int before = errors.Count;
        Formula formula = new FormulaParser(source, path, context, errors).Parse();
        return errors.Count == before ? formula : null;
    }

    private Formula Parse()
    {
        if (string.IsNullOrWhiteSpace(source))
        {
            Report(0, "The formula is empty.", "Write text and fields, for example {work.title} in {work.department}.");
        }

        int position = 0;
        while (position < source.Length)
        {
            position = source[position] switch
            {
                '{' when Next(position) == '{' => Literal(position, 2),
                '}' when Next(position) == '}' => Literal(position, 2),
                '{' => Part(position),
                '}' => StrayBrace(position),
                _ => Literal(position, 1),
            };
        }

        EndText();
        return new Formula(_parts);
    }

    private char Next(int position) => position + 1 < source.Length ? source[position + 1] : '\0';

    private int Literal(int position, int length)
    {
        _text.Append(source[position]);
        return position + length;
    }

    private int StrayBrace(int position)
    {
        Report(position, "A closing brace without an opening one.", "Write }} for a brace that is text, or remove it.");
        return position + 1;
    }

    private int Part(int open)
    {
        EndText();
        int end = source.AsSpan(open + 1).IndexOfAny('{', '}') is var found and >= 0 ? open + 1 + found : source.Length;
        if (end == source.Length || source[end] == '{')
        {
            Report(open, "This brace is not closed.", "Close it with }, or write {{ for a brace that is text.");
            return end;
        }

        if (new PartParser(source, open + 1, end, context, Report).Parse() is { } part)
        {
            _parts.Add(part);
        }

        return end + 1;
    }

    private void EndText()
    {
        if (_text.Length > 0)
        {
            _parts.Add(new TextPart(_text.ToString()));
            _text.Clear();
        }
    }

    private void Report(int position, string cause, string remedy) => errors.Add(new RulesError(path, cause, remedy, position + 1));
}
