namespace BobJumpCloud.Provisioning;

/// <summary>Reads the notation of targets.</summary>
internal static class AttributeSyntax
{
    private const int LongestValue = 1024;
    private static readonly string[] AddressParts = ["streetAddress", "extendedAddress", "poBox", "locality", "region", "postalCode", "country"];

    /// <summary>The attribute, or null when the text names none.</summary>
    public static JumpCloudAttribute? Read(string? target)
    {
        if (string.IsNullOrEmpty(target))
        {
            return null;
        }

        int open = target.IndexOf('[', StringComparison.Ordinal);
        return open < 0 ? JumpCloudAttributes.Scalars.GetValueOrDefault(target) : ReadEntry(target, open);
    }

    public static JumpCloudAttribute Scalar(string name, int maxLength = LongestValue) => new(name, AttributeKind.Scalar, name, null, maxLength);

    public static JumpCloudAttribute Phone(string type) => new($"phoneNumbers[{type}]", AttributeKind.Phone, type, null, LongestValue);

    public static JumpCloudAttribute Custom(string name) => new($"attributes[{name}]", AttributeKind.Custom, name, null, LongestValue);

    public static JumpCloudAttribute Address(string type, string part) => new($"addresses[{type}].{part}", AttributeKind.Address, type, part, LongestValue);

    /// <summary>JumpCloud's rule for the names of custom attributes: letters and digits, under 32 characters.</summary>
    public static bool IsCustomName(string name) => name.Length is > 0 and < 32 && name.All(char.IsAsciiLetterOrDigit);

    private static JumpCloudAttribute? ReadEntry(string target, int open)
    {
        int close = target.IndexOf(']', open);
        if (close < 0)
        {
            return null;
        }

        string array = target[..open];
        string key = target[(open + 1)..close];
        string rest = target[(close + 1)..];
        return (array, rest) switch
        {
            ("phoneNumbers", "") when IsType(key) => Phone(key.ToLowerInvariant() is var type && type == "cell" ? "work_mobile" : type),
            ("attributes", "") when IsCustomName(key) => Custom(key),
            ("addresses", ['.', .. string part]) when IsType(key) && AddressParts.Contains(part, StringComparer.Ordinal) => Address(key.ToLowerInvariant(), part),
            _ => null,
        };
    }

    private static bool IsType(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
