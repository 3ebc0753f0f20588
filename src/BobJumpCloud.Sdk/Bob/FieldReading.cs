using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Bob;

/// <summary>What has been read so far about one field of one person.</summary>
internal struct FieldReading
{
    /// <summary>Whether the machine copy holds a value, null, or nothing that can be read.</summary>
    public FieldPresence Presence;

    /// <summary>True when the flat copy has spoken; it wins over the nested one.</summary>
    public bool IsFlat;

    /// <summary>The machine form.</summary>
    public string? Machine;

    /// <summary>The human-readable form; read for list fields only.</summary>
    public string? Human;

    public readonly FieldValue ToValue(BobFieldKind kind) => (Presence, kind) switch
    {
        (FieldPresence.Absent, _) => FieldValue.Absent,
        (FieldPresence.Empty, _) => FieldValue.Empty,
        (_, BobFieldKind.List) => FieldValue.Listed(Machine!, Human),
        (_, BobFieldKind.MultiList) => FieldValue.Listed(Machine!, JoinedNames(Human ?? Machine!)),
        _ => FieldValue.Of(Machine),
    };

    private static string JoinedNames(string names) =>
        string.Join(", ", names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
