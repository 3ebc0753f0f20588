using System.Text.Json;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// Writes the arrays of a user whole, as JumpCloud wants them: the entries that the user has, without their ids, with those of the patch put in
/// their places, removed or added at the end. What the patch does not name stays as it is. Of several entries with one name the last counts.
/// </summary>
internal static class UserEntriesWriter
{
    private const string WorkMobile = "work_mobile";
    private const string Cell = "cell";

    /// <summary>A user without entries, for creations.</summary>
    public static readonly JumpCloudUser Nobody = new() { PhoneNumbers = [], Addresses = [], Attributes = [] };

    /// <summary>True when the user has every array that the patch touches. A missing array is not an empty one: it was not read.</summary>
    public static bool CanMerge(UserPatch patch, JumpCloudUser current) =>
        (patch.PhoneNumbers.Count == 0 || current.PhoneNumbers is not null)
        && (patch.Addresses.Count == 0 || current.Addresses is not null)
        && (patch.Attributes.Count == 0 || current.Attributes is not null);

    public static void Write(Utf8JsonWriter writer, UserPatch patch, JumpCloudUser current)
    {
        if (patch.PhoneNumbers.Count > 0)
        {
            WriteArray(writer, "phoneNumbers", Merge(current.PhoneNumbers!, patch.PhoneNumbers, p => p.Type, FindPhone, Phone), WritePhone);
        }

        if (patch.Addresses.Count > 0)
        {
            WriteArray(writer, "addresses", Merge(current.Addresses!, patch.Addresses, a => a.Type, FindType, Address), WriteAddress);
        }

        if (patch.Attributes.Count > 0)
        {
            WriteArray(writer, "attributes", Merge(current.Attributes!, patch.Attributes, a => a.Name, FindName, Attribute), WriteAttribute);
        }
    }

    private static List<T> Merge<T, TValue>(
        IReadOnlyList<T> current,
        IDictionary<string, TValue> patch,
        Func<T, string?> keyOf,
        Func<List<string?>, string, int> find,
        Func<T?, string, TValue, T?> change)
        where T : class
    {
        List<T> merged = [.. current];
        foreach (var (key, value) in patch)
        {
            int index = find(merged.ConvertAll(e => keyOf(e)), key);
            T? changed = change(index < 0 ? null : merged[index], key, value);
            if (changed is null)
            {
                // Removed means that none is left, be there one or several.
                for (; index >= 0; index = find(merged.ConvertAll(e => keyOf(e)), key))
                {
                    merged.RemoveAt(index);
                }
            }
            else if (index < 0)
            {
                merged.Add(changed);
            }
            else
            {
                merged[index] = changed;
            }
        }

        return merged;
    }

    private static int FindName(List<string?> names, string name) => names.FindLastIndex(n => string.Equals(n, name, StringComparison.Ordinal));

    private static int FindType(List<string?> types, string type) => types.FindLastIndex(t => Same(t, type));

    // The console calls work_mobile "Work Cell"; users that came by other ways carry the type "cell" for it.
    private static int FindPhone(List<string?> types, string type)
    {
        int index = FindType(types, type);
        return index >= 0 ? index
            : Same(type, WorkMobile) ? FindType(types, Cell)
            : Same(type, Cell) ? FindType(types, WorkMobile)
            : -1;
    }

    private static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static PhoneNumber? Phone(PhoneNumber? current, string type, string? number) =>
        string.IsNullOrWhiteSpace(number) ? null : (current ?? new PhoneNumber { Type = Same(type, Cell) ? WorkMobile : type }) with { Number = number };

    private static UserAttribute? Attribute(UserAttribute? current, string name, string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : (current ?? new UserAttribute { Name = name }) with { Value = value };

    private static UserAddress? Address(UserAddress? current, string type, UserAddressPatch? patch) =>
        patch?.ApplyTo(current ?? new UserAddress { Type = type });

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, List<T> entries, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T entry in entries)
        {
            writer.WriteStartObject();
            write(writer, entry);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePhone(Utf8JsonWriter writer, PhoneNumber phone)
    {
        WriteText(writer, "type", phone.Type);
        WriteText(writer, "number", phone.Number);
        WriteUnknown(writer, phone.Unknown);
    }

    private static void WriteAttribute(Utf8JsonWriter writer, UserAttribute attribute)
    {
        WriteText(writer, "name", attribute.Name);
        WriteText(writer, "value", attribute.Value);
        WriteUnknown(writer, attribute.Unknown);
    }

    private static void WriteAddress(Utf8JsonWriter writer, UserAddress address)
    {
        WriteText(writer, "type", address.Type);
        foreach (var (name, _, current) in UserAddressPatch.Components)
        {
            WriteText(writer, name, current(address));
        }

        WriteUnknown(writer, address.Unknown);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        // JumpCloud stores a null inside an entry as a null; its own tools block that.
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteUnknown(Utf8JsonWriter writer, IDictionary<string, JsonElement>? unknown)
    {
        foreach (var (name, value) in unknown ?? new Dictionary<string, JsonElement>())
        {
            if (name != "_id" && value.ValueKind != JsonValueKind.Null)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }
        }
    }
}
