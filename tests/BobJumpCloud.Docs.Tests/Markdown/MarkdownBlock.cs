namespace BobJumpCloud.Docs.Tests.Markdown;

/// <summary>A fenced block of a page.</summary>
/// <param name="Where">Page and line.</param>
/// <param name="Language">The word after the fence; empty when there is none.</param>
/// <param name="Snippet">The snippet that the comment above the block names; null when there is none.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed record MarkdownBlock(string Where, string Language, string? Snippet, string Text)
{
    public override string ToString() => Where;
}
