using System.Text.RegularExpressions;

namespace BobJumpCloud.Conventions.Tests.Sources;

/// <summary>Finds type declarations in stripped code by counting braces.</summary>
internal static partial class TypeDeclarations
{
    /// <summary>Names of the types declared outside any other type; a generic type counts by its bare name and arity.</summary>
    public static IReadOnlyList<string> TopLevel(string code)
    {
        var names = new List<string>();
        int depth = 0;
        int namespaceDepth = 0;
        int position = 0;
        foreach (Match match in TokenPattern().Matches(code))
        {
            if (match.Index < position)
            {
                continue;
            }

            position = match.Index + match.Length;
            if (match.Value == "{")
            {
                depth++;
            }
            else if (match.Value == "}")
            {
                depth--;
                namespaceDepth = Math.Min(namespaceDepth, depth);
            }
            else if (match.Groups["block"].Success)
            {
                depth++;
                namespaceDepth = depth;
            }
            else if (match.Groups["name"].Success && depth == namespaceDepth && match.Groups["name"].Value is not ("where" or "class" or "struct"))
            {
                names.Add(match.Groups["name"].Value);
            }
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(
        @"(?<block>\bnamespace\s+[\w.]+\s*\{)" +
        @"|\bdelegate\s+(?:ref\s+(?:readonly\s+)?)?[\w.<>,?\[\]\s]+?\b(?<name>\w+)\s*(?:<[^<>()]*>)?\s*\(" +
        @"|\b(?:record\s+class|record\s+struct|class|struct|interface|enum|record)\s+@?(?<name>[A-Za-z_]\w*)" +
        @"|[{}]")]
    private static partial Regex TokenPattern();
}
