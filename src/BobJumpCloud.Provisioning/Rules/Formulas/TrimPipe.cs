namespace BobJumpCloud.Provisioning;

/// <summary>Takes blanks away at both ends, invisible ones too.</summary>
internal sealed class TrimPipe : Pipe
{
    public override string Apply(string text, ref FindingCode? finding) => CanonicalText.Of(text);

    public override string ToString() => "trim";
}
