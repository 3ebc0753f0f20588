namespace BobJumpCloud.Provisioning;

/// <summary>Writes any script in ASCII, as usernames are: the letters of <c>Username:Locale</c> first.</summary>
internal sealed class AsciiPipe(Transliterator transliterator) : Pipe
{
    public override string Apply(string text, ref FindingCode? finding) => transliterator.ToAscii(text);

    public override string ToString() => "ascii";
}
