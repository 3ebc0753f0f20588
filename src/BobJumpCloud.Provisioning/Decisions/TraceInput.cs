namespace BobJumpCloud.Provisioning;

/// <summary>What a step looked at. Prints field and presence only: values are personal data.</summary>
/// <param name="Field">A field of Bob, by its id.</param>
/// <param name="Presence">Whether it had a value.</param>
/// <param name="Value">The value in its machine form; null without one.</param>
public sealed record TraceInput(string Field, FieldPresence Presence, string? Value)
{
    /// <summary>Field and presence, never the value.</summary>
    public override string ToString() => $"{Field}: {Presence}";

    internal static TraceInput Of(Employee employee, BobField field) => new(field.Id, employee[field].Presence, employee[field].Id);
}
