namespace BobJumpCloud.Provisioning;

/// <summary>A function on the text of one part. Prints as the formula writes it.</summary>
internal abstract class Pipe
{
    /// <summary>Transforms a text that is not empty. Total: it has an answer for every text.</summary>
    public abstract string Apply(string text, ref FindingCode? finding);
}
