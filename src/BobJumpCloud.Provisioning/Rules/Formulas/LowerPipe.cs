namespace BobJumpCloud.Provisioning;

/// <summary>Writes small letters, the same in every culture.</summary>
internal sealed class LowerPipe : Pipe
{
    public override string Apply(string text, ref FindingCode? finding) => LetterCase.Lower(text);

    public override string ToString() => "lower";
}
