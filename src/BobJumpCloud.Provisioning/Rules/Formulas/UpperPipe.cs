namespace BobJumpCloud.Provisioning;

/// <summary>Writes capitals, the same in every culture.</summary>
internal sealed class UpperPipe : Pipe
{
    public override string Apply(string text, ref FindingCode? finding) => LetterCase.Upper(text);

    public override string ToString() => "upper";
}
