using System.Text.RegularExpressions;

namespace BobJumpCloud.Conventions.Tests.Sources;

/// <summary>One C# file: where it stands, and what it says once comments and strings are taken out.</summary>
internal sealed partial class SourceFile
{
    public SourceFile(string path, string text)
    {
        Path = path;
        LineCount = text.AsSpan().TrimEnd().Count('\n') + 1;
        Code = CodeText.Strip(text);
        string[] parts = path.Split('/');
        Area = parts[0];
        Project = parts[1];
        Folders = [.. parts.Skip(2).SkipLast(1)];
        Stem = parts[^1].Split('.', '{', '`')[0];
        TopLevelTypes = TypeDeclarations.TopLevel(Code);
        Namespace = NamespacePattern().Match(Code).Groups[1].Value;
    }

    /// <summary>Relative to the repository, with forward slashes.</summary>
    public string Path { get; }

    /// <summary><c>src</c>, <c>tests</c> or <c>benchmarks</c>.</summary>
    public string Area { get; }

    public string Project { get; }

    /// <summary>Folders below the project, outermost first.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>The first folder below the project; empty for a file beside the project.</summary>
    public string Room => Folders.Count == 0 ? "" : Folders[0];

    /// <summary>The file's name up to the first dot, brace or backtick: <c>Foo</c> of <c>Foo.Parsing.cs</c> and <c>Foo{T}.cs</c>.</summary>
    public string Stem { get; }

    public int LineCount { get; }

    /// <summary>The text without comments and string contents, line breaks kept.</summary>
    public string Code { get; }

    /// <summary>Names of the types declared at top level, each once.</summary>
    public IReadOnlyList<string> TopLevelTypes { get; }

    /// <summary>The first namespace that the file declares; empty when there is none.</summary>
    public string Namespace { get; }

    public override string ToString() => Path;

    /// <summary>Every line on which the pattern is found, as <c>path:line: text</c>.</summary>
    public IEnumerable<string> Find(Regex pattern)
    {
        foreach (Match match in pattern.Matches(Code))
        {
            yield return $"{Path}:{Code.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value.Trim()}";
        }
    }

    [GeneratedRegex(@"\bnamespace\s+([\w.]+)")]
    private static partial Regex NamespacePattern();
}
