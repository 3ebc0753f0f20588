using System.Text;

namespace BobJumpCloud.Conventions.Tests.Sources;

/// <summary>
/// Takes comments, strings and character literals out of C# text and keeps everything else, line breaks included.
/// The expressions inside interpolated strings are code and stay.
/// </summary>
internal sealed class CodeText
{
    private readonly string _text;
    private readonly StringBuilder _code = new();
    private int _at;

    private CodeText(string text) => _text = text;

    public static string Strip(string text)
    {
        var reader = new CodeText(text);
        while (reader._at < text.Length)
        {
            reader.Step();
        }

        return reader._code.ToString();
    }

    private bool Sees(string expected) => string.CompareOrdinal(_text, _at, expected, 0, expected.Length) == 0;

    private void Step()
    {
        if (Sees("//"))
        {
            while (_at < _text.Length && _text[_at] != '\n')
            {
                _at++;
            }
        }
        else if (Sees("/*"))
        {
            Blank(_text.IndexOf("*/", _at + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : _text.Length);
        }
        else if (Sees("'"))
        {
            Character();
        }
        else if (!TryString())
        {
            _code.Append(_text[_at++]);
        }
    }

    private void Character()
    {
        _at++;
        while (_at < _text.Length && _text[_at] is not ('\'' or '\n'))
        {
            _at += _text[_at] == '\\' ? 2 : 1;
        }

        _at++;
        _code.Append("' '");
    }

    private bool TryString()
    {
        int start = _at;
        int dollars = 0;
        bool verbatim = false;
        while (start < _text.Length && _text[start] is '$' or '@')
        {
            dollars += _text[start] == '$' ? 1 : 0;
            verbatim |= _text[start] == '@';
            start++;
        }

        if (start >= _text.Length || _text[start] != '"')
        {
            return false;
        }

        int quotes = 0;
        while (start + quotes < _text.Length && _text[start + quotes] == '"')
        {
            quotes++;
        }

        bool raw = quotes >= 3 && !verbatim;
        _at = start + (raw ? quotes : 1);
        _code.Append('"');
        Content(dollars, verbatim, raw ? new string('"', quotes) : "\"", raw);
        _code.Append('"');
        return true;
    }

    private void Content(int dollars, bool verbatim, string end, bool raw)
    {
        string hole = new('{', raw ? Math.Max(dollars, 1) : 1);
        while (_at < _text.Length)
        {
            if (Sees(end))
            {
                if (!verbatim || !Sees("\"\""))
                {
                    _at += end.Length;
                    return;
                }

                _at += 2;
            }
            else if (dollars > 0 && !raw && (Sees("{{") || Sees("}}")))
            {
                _at += 2;
            }
            else if (dollars > 0 && Sees(hole) && !(raw && Sees(hole + "{")))
            {
                _at += hole.Length;
                Hole(hole.Length);
            }
            else if (!raw && !verbatim && _text[_at] == '\\')
            {
                _at += 2;
            }
            else
            {
                Blank(_at + 1);
            }
        }
    }

    private void Hole(int braces)
    {
        _code.Append(' ');
        int depth = 0;
        while (_at < _text.Length && (depth > 0 || _text[_at] != '}'))
        {
            depth += _text[_at] is '{' or '(' or '[' ? 1 : _text[_at] is '}' or ')' or ']' ? -1 : 0;
            if (depth == 0 && _text[_at] == ':' && !Sees("::"))
            {
                while (_at < _text.Length && _text[_at] != '}')
                {
                    _at++;
                }

                break;
            }

            Step();
        }

        _at += braces;
        _code.Append(' ');
    }

    private void Blank(int end)
    {
        for (; _at < end; _at++)
        {
            if (_text[_at] == '\n')
            {
                _code.Append('\n');
            }
        }
    }
}
