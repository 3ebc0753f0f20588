using System.Text.RegularExpressions;
using BobJumpCloud.Conventions.Tests.Sources;

namespace BobJumpCloud.Conventions.Tests.Rooms;

/// <summary>
/// Looks in each file for names of types, and for namespaces, that its room may not use.
/// A name counts only when exactly one room declares it and the file can see its namespace; member names don't count.
/// </summary>
internal sealed partial class ArrowRule
{
    private readonly List<SourceFile> _files;
    private readonly Dictionary<string, SourceFile> _declaredOnce;
    private readonly List<(string Namespace, HashSet<(string Project, string Room)> Rooms)> _namespaces;
    private readonly ILookup<string, string> _globalUsings;

    public ArrowRule(IEnumerable<SourceFile> files)
    {
        _files = [.. files.Where(f => f.Project is Arrows.Engine or Arrows.Sdk)];
        _declaredOnce = _files
            .SelectMany(f => f.TopLevelTypes.Select(name => (Name: name, File: f)))
            .GroupBy(d => d.Name, StringComparer.Ordinal)
            .Where(g => g.Select(d => RoomOf(d.File)).Distinct().Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().File, StringComparer.Ordinal);
        _namespaces = [.. _files
            .Where(f => f.Namespace.StartsWith("BobJumpCloud.", StringComparison.Ordinal))
            .GroupBy(f => f.Namespace, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Select(RoomOf).ToHashSet()))];
        _globalUsings = _files
            .SelectMany(f => UsingPattern().Matches(f.Code).Where(m => m.Groups["global"].Success).Select(m => (f.Project, Name: m.Groups["name"].Value)))
            .ToLookup(u => u.Project, u => u.Name, StringComparer.Ordinal);
    }

    /// <summary>Rooms that the table does not know, and uses against the arrows.</summary>
    public IEnumerable<string> Violations() => _files.SelectMany(Violations).Distinct(StringComparer.Ordinal);

    private static (string Project, string Room) RoomOf(SourceFile file) => (file.Project, file.Room);

    private static bool IsInside(string name, string outer) =>
        name == outer || name.StartsWith(outer + ".", StringComparison.Ordinal);

    private IEnumerable<string> Violations(SourceFile file)
    {
        if (!Arrows.Knows(file.Project, file.Room))
        {
            yield return $"{file.Path}: the room '{file.Room}' is not in the table of arrows";
            yield break;
        }

        string code = EnumBodyPattern().Replace(file.Code, "");
        foreach ((string name, HashSet<(string Project, string Room)> rooms) in _namespaces)
        {
            if (!IsInside(file.Namespace, name) && Mentions(code, name) && rooms.All(room => !Arrows.Allow(RoomOf(file), room)))
            {
                yield return $"{file.Path}: {RoomName(file)} may not use the namespace {name}";
            }
        }

        foreach (string name in UsedTypes(file, code))
        {
            SourceFile target = _declaredOnce[name];
            if (!Arrows.Allow(RoomOf(file), RoomOf(target)))
            {
                yield return $"{file.Path}: {RoomName(file)} may not use {name} of {RoomName(target)}";
            }
        }
    }

    private static string RoomName(SourceFile file) => $"{file.Project}/{file.Room}";

    private static bool Mentions(string code, string name) =>
        Regex.IsMatch(code, $@"(?<![\w.])(?:global::)?{Regex.Escape(name)}\b(?!\s*\.\s*[a-z])");

    private IEnumerable<string> UsedTypes(SourceFile file, string code)
    {
        List<string> visible = [file.Namespace, .. _globalUsings[file.Project], .. UsingPattern().Matches(code).Select(m => m.Groups["name"].Value)];
        HashSet<string> members = [.. MemberPattern().Matches(code).Where(m => !NoTypeKeywords.Contains(m.Groups["before"].Value)).Select(m => m.Groups["name"].Value)];
        foreach (Match match in NamePattern().Matches(code))
        {
            string name = match.Value;
            if (!_declaredOnce.TryGetValue(name, out SourceFile? target) || file.TopLevelTypes.Contains(name))
            {
                continue;
            }

            string before = code[..match.Index].TrimEnd();
            string after = code[(match.Index + match.Length)..].TrimStart();
            bool isQualified = before.EndsWith(target.Namespace.Split('.')[^1] + ".", StringComparison.Ordinal);
            if (!isQualified && !visible.Exists(v => IsInside(v, target.Namespace)))
            {
                continue;
            }

            bool isMember = before.EndsWith('.') && !isQualified;
            bool isInitializer = before.Length > 0 && before[^1] is '{' or ',' or '('
                && (after.StartsWith(':') || (after.StartsWith('=') && !after.StartsWith("==", StringComparison.Ordinal)));
            bool isTypePosition = DeclaratorPattern().IsMatch(after);
            if (!isMember && !isInitializer && (isTypePosition || !members.Contains(name)))
            {
                yield return name;
            }
        }
    }

    private static readonly HashSet<string> NoTypeKeywords =
        ["new", "return", "is", "as", "in", "out", "ref", "and", "or", "not", "case", "else", "throw", "await", "static", "public", "internal", "private",
         "protected", "readonly", "sealed", "override", "virtual", "abstract", "required", "const", "params", "this", "using", "typeof", "nameof", "when", "async", "partial"];

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex NamePattern();

    /// <summary>What declares a member: a type, then the name, then a body, an initializer or a parameter list.</summary>
    [GeneratedRegex(@"(?<before>\w+|[?>\]])\s+(?<name>[A-Z]\w*)\s*(?:\{|=>|=(?!=)|;|\(|,|\))")]
    private static partial Regex MemberPattern();

    /// <summary>What follows a type's name where it is used as a type: maybe generic, maybe nullable, then another name.</summary>
    [GeneratedRegex(@"^(?:\?|\[\])*\s*(?!is\b|as\b|and\b|or\b|with\b|switch\b|in\b|when\b)[A-Za-z_]\w*")]
    private static partial Regex DeclaratorPattern();

    [GeneratedRegex(@"^\s*(?<global>global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?:global::)?(?<name>[\w.]+)\s*;", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();

    [GeneratedRegex(@"(?<=\benum\s+\w+[^{;]*)\{[^}]*\}")]
    private static partial Regex EnumBodyPattern();
}
