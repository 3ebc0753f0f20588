using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>Makes typed fields; one function a type, so that no reflection is needed.</summary>
internal static class TypedBobField
{
    public static BobField<string> Text(string id, BobFieldKind kind = BobFieldKind.Text) => new(id, kind, v => v.Text);

    public static BobField<DateOnly?> Date(string id) => new(id, BobFieldKind.Date, ReadDate);

    public static BobField<EmployeeId?> Employee(string id) =>
        new(id, BobFieldKind.Employee, v => EmployeeId.TryParse(v.Id, out EmployeeId found) ? found : null);

    public static BobField<decimal?> Number(string id) =>
        new(id, BobFieldKind.Number, v => decimal.TryParse(v.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null);

    public static BobField<bool?> Boolean(string id) => new(id, BobFieldKind.Boolean, v => bool.TryParse(v.Text, out bool flag) ? flag : null);

    private static DateOnly? ReadDate(FieldValue value) =>
        DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
}
