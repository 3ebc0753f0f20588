using System.Globalization;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>A machine value as Bob's screens show it: item names, yes and no, dates in day/month/year.</summary>
internal sealed class HumanReadable(BobTenant tenant)
{
    public string? Of(BobField field, JsonNode? value) => value switch
    {
        null => null,
        JsonArray array => string.Join(',', array.Select(item => Of(field, item))),
        JsonObject reference => (reference["displayName"] ?? reference["humanize"]).AsText(),
        _ when field.ListId is { } list => tenant.Lists.NameOf(list, value) ?? value.ToString(),
        _ => field.Type switch
        {
            "date" => Date(value.ToString(), "yyyy-MM-dd", "dd/MM/yyyy"),
            "short-date" => Date(value.ToString(), "MM-dd", "dd/MM"),
            "boolean" => value.AsBoolean() == true ? "Yes" : "No",
            "employee-reference" when field.Id != "root.id" => tenant.DisplayName(value.ToString()) ?? value.ToString(),
            _ => value.ToString(),
        },
    };

    private static string Date(string machine, string from, string to) =>
        DateOnly.TryParseExact(machine, from, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString(to, CultureInfo.InvariantCulture) : machine;
}
