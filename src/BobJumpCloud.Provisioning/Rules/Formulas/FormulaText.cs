namespace BobJumpCloud.Provisioning;

/// <summary>The text that a formula grows. The blanks around a part that is left out become one, and none at either end.</summary>
internal ref struct FormulaText(Span<char> buffer)
{
    private Span<char> _buffer = buffer;
    private int _length;
    private bool _isGap;
    private bool _gapHasBlank;

    /// <summary>Adds text; after a gap its leading blanks belong to the gap.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        while (_isGap && text.Length > 0 && CanonicalText.IsBlank(text[0]))
        {
            _gapHasBlank = true;
            text = text[1..];
        }

        if (text.Length == 0)
        {
            return;
        }

        if (_isGap && _gapHasBlank && _length > 0)
        {
            Append(" ");
        }

        _isGap = false;
        Append(text);
    }

    /// <summary>Leaves a part out; the blanks before it belong to the gap.</summary>
    public void LeaveOut()
    {
        _gapHasBlank &= _isGap;
        _isGap = true;
        while (_length > 0 && CanonicalText.IsBlank(_buffer[_length - 1]))
        {
            _length--;
            _gapHasBlank = true;
        }
    }

    /// <summary>What has grown.</summary>
    public override readonly string ToString() => _buffer[.._length].ToString();

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _buffer.Length)
        {
            Span<char> larger = new char[2 * (_length + text.Length)];
            _buffer[.._length].CopyTo(larger);
            _buffer = larger;
        }

        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }
}
