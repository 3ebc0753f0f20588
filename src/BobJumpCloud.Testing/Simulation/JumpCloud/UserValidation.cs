using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BobJumpCloud.Testing;

/// <summary>The rules that a create and an update must obey. What passes comes back as the values to store.</summary>
internal sealed partial class UserValidation(JumpCloudOrganization organization)
{
    private const int MaxText = 1024;
    private const int MaxIdentifier = 256;

    public Dictionary<string, JsonNode?> Check(JsonObject body, UserRecord? existing)
    {
        var values = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (name, value) in body)
        {
            if (name != "password" && !IsWritable(name, existing is null))
            {
                organization.Violate($"{(existing is null ? "create" : "update")} takes no property {name}");
                continue;
            }

            values[name] = name == "password" ? value : Checked(name, value);
        }

        CheckState(values, existing);
        CheckUnique(values, existing);
        if (values.Remove("password", out var password) && password.AsText() is { Length: > 0 })
        {
            values["password_date"] = organization.Now;
        }

        return values;
    }

    private bool IsWritable(string name, bool create) =>
        organization.Users.Knows(name) && !UserTemplate.IsReadOnly(name) && !(create ? UserTemplate.IsUpdateOnly(name) : UserTemplate.IsCreateOnly(name));

    private JsonNode? Checked(string name, JsonNode? value) => (name, value) switch
    {
        ("manager", null) or ("delegatedAuthority", _) => value,
        ("manager", _) => value.AsText() is { } id && (id.Length == 0 || ObjectId().IsMatch(id)) ? value
            : throw JumpCloudRefusal.Plain(400, $"Cast to ObjectId failed for value \"{value}\" at path \"manager\""),
        ("username", _) when value.AsText() is not { } username || !Username().IsMatch(username) => throw JumpCloudRefusal.Invalid("Invalid username"),
        ("email", _) when value.AsText() is not { } email || !Email().IsMatch(email) => throw JumpCloudRefusal.Invalid("Invalid email"),
        ("attributes", JsonArray attributes) => CheckedAttributes(attributes),
        ("addresses", JsonArray addresses) => CheckedAddresses(addresses),
        ("phoneNumbers", JsonArray phones) => phones.All(phone => phone is JsonObject item && item["type"].AsText() is { Length: > 0 } && item["number"].AsText() is { Length: > 0 and <= MaxText }) ? value
            : throw JumpCloudRefusal.Invalid("Invalid phone number"),
        _ => OfKind(name, value),
    };

    private JsonNode? OfKind(string name, JsonNode? value)
    {
        var wanted = UserTemplate.KindOf(organization.Users.Blank(name));
        if (value is null)
        {
            organization.Violate($"null for {name}; an empty value clears it");
            return organization.Users.Blank(name)?.DeepClone();
        }

        if (wanted == JsonValueKind.Number && value.AsText() is { } digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return JsonValue.Create(number);
        }

        if (UserTemplate.KindOf(value) != wanted)
        {
            throw JumpCloudRefusal.Invalid($"Bad Request: {name} has the wrong type");
        }

        return value.AsText()?.Length > (name == "employeeIdentifier" ? MaxIdentifier : MaxText) ? throw JumpCloudRefusal.Invalid($"Bad Request: {name} is too long") : value;
    }

    private static JsonArray CheckedAttributes(JsonArray attributes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in attributes)
        {
            var item = attribute as JsonObject;
            if (item?["name"].AsText() is not { } name || !AttributeName().IsMatch(name))
            {
                throw JumpCloudRefusal.Invalid("Attribute names are letters and digits only, fewer than 32");
            }

            if (!names.Add(name))
            {
                throw JumpCloudRefusal.Invalid($"Attribute {name} is given twice");
            }

            if (item["value"].AsText() is not { Length: > 0 and <= MaxText })
            {
                throw JumpCloudRefusal.Invalid($"Attribute {name} needs a value of 1 to {MaxText} characters");
            }
        }

        return attributes;
    }

    private JsonArray CheckedAddresses(JsonArray addresses)
    {
        if (addresses.Any(address => address is not JsonObject))
        {
            throw JumpCloudRefusal.Invalid("Invalid address");
        }

        if (addresses.Any(address => address!.AsObject().Any(pair => pair.Value is null)))
        {
            organization.Violate("null inside an address: the service stores it");
        }

        return addresses;
    }

    private static void CheckState(Dictionary<string, JsonNode?> values, UserRecord? existing)
    {
        var state = values.GetValueOrDefault("state").AsText();
        var suspended = values.GetValueOrDefault("suspended").AsBoolean();
        if (state is not (null or "ACTIVATED" or "SUSPENDED" or "STAGED") || (state == "STAGED" && existing is not null))
        {
            throw JumpCloudRefusal.Invalid($"Bad Request: {state} is no state that can be set here");
        }

        if (state is not null && suspended is { } flag && flag != (state == "SUSPENDED"))
        {
            throw JumpCloudRefusal.Invalid("Cannot save conflicting state and suspended fields");
        }

        state ??= suspended switch
        {
            true => "SUSPENDED",
            false when existing?.State == "SUSPENDED" => "ACTIVATED",
            _ => null,
        };
        if (state is not null)
        {
            values["state"] = state;
            values["suspended"] = state == "SUSPENDED";
        }
    }

    private void CheckUnique(Dictionary<string, JsonNode?> values, UserRecord? existing)
    {
        bool Taken(string property, string value) => organization.Users.Holding(property, value).Any(holder => holder != existing);

        if (values.GetValueOrDefault("username").AsText() is { } username)
        {
            if (existing is not null && organization.BoundUsers.Contains(existing.Id) && username != existing.Username)
            {
                throw JumpCloudRefusal.Invalid("The username cannot change while the user is bound to resources");
            }

            if (Taken("username", username) || Taken("systemUsername", username))
            {
                throw Duplicate();
            }
        }

        if (values.GetValueOrDefault("email").AsText() is { } email && (Taken("email", email) || organization.EmailsTakenElsewhere.Contains(email)))
        {
            throw Duplicate();
        }

        if (values.GetValueOrDefault("employeeIdentifier").AsText() is { Length: > 0 } identifier && Taken("employeeIdentifier", identifier))
        {
            throw Duplicate();
        }
    }

    private JumpCloudRefusal Duplicate() => organization.DuplicateStatus == 400 ? JumpCloudRefusal.Invalid("User already exists") : JumpCloudRefusal.Plain(organization.DuplicateStatus, "User already exists");

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9._-]{0,1023}$")]
    private static partial Regex Username();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+$")]
    private static partial Regex Email();

    [GeneratedRegex("^[A-Za-z0-9]{1,31}$")]
    private static partial Regex AttributeName();

    [GeneratedRegex("^[0-9a-fA-F]{24}$")]
    private static partial Regex ObjectId();
}
