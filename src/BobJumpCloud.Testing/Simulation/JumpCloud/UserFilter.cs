using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BobJumpCloud.Testing;

/// <summary>One filter term of the V1 API: <c>field:$op:value</c>. Values are compared case-sensitively.</summary>
internal sealed class UserFilter
{
    private readonly string @operator;
    private readonly string[] terms;

    private UserFilter(string field, string @operator, string value)
    {
        Field = field;
        this.@operator = @operator;
        terms = [.. Regex.Split(value, @"(?<!\\)\|").Select(Unescaped)];
        Value = @operator is "$in" or "$nin" ? value : Unescaped(value);
    }

    public string Field { get; }

    public string Value { get; }

    public bool IsEquality => @operator == "$eq";

    /// <summary>Reads a term; null when it has no known operator, which the service answers with undefined results.</summary>
    public static UserFilter? Parse(string text, bool eventuallyConsistent)
    {
        var parts = text.Split(':', 3);
        if (parts.Length < 3 || parts[1] is not ("$eq" or "$ne" or "$in" or "$nin" or "$lt" or "$lte" or "$gt" or "$gte" or "$sw" or "$ew" or "$co" or "$nco" or "$regex"))
        {
            return null;
        }

        return parts[1] is "$ew" or "$co" or "$nco" && !eventuallyConsistent
            ? throw JumpCloudRefusal.Plain(400, $"Bad Request: operator {parts[1]} needs the header x-eventually-consistent")
            : new(parts[0], parts[1], parts[2]);
    }

    public static UserFilter Equality(string field, JsonNode? value) => new(field, "$eq", Text(value).Replace("|", @"\|", StringComparison.Ordinal));

    public bool Matches(UserRecord user)
    {
        var have = Text(user.At(Field));
        return @operator switch
        {
            "$eq" => have == Value,
            "$ne" => have != Value,
            "$in" => terms.Contains(have),
            "$nin" => !terms.Contains(have),
            "$lt" => string.CompareOrdinal(have, Value) < 0,
            "$lte" => string.CompareOrdinal(have, Value) <= 0,
            "$gt" => string.CompareOrdinal(have, Value) > 0,
            "$gte" => string.CompareOrdinal(have, Value) >= 0,
            "$sw" => have.StartsWith(Value, StringComparison.Ordinal),
            "$ew" => have.EndsWith(Value, StringComparison.Ordinal),
            "$co" => have.Contains(Value, StringComparison.Ordinal),
            "$nco" => !have.Contains(Value, StringComparison.Ordinal),
            _ => MatchesPattern(have),
        };
    }

    private static string Unescaped(string value) => value.Replace(@"\|", "|", StringComparison.Ordinal);

    private static string Text(JsonNode? node) => node.AsBoolean() is { } flag ? flag ? "true" : "false" : node?.ToString() ?? "";

    private bool MatchesPattern(string have)
    {
        var end = Value.LastIndexOf('/');
        var delimited = Value.StartsWith('/') && end > 0;
        var options = delimited && Value[end..].Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase | RegexOptions.CultureInvariant : RegexOptions.None;
        return Regex.IsMatch(have, delimited ? Value[1..end] : Value, options, TimeSpan.FromSeconds(1));
    }
}
