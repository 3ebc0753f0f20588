namespace BobJumpCloud.Provisioning;

/// <summary>A field whose value is read as <typeparamref name="T"/>: <see cref="string"/>, <see cref="DateOnly"/>, <see cref="EmployeeId"/>, <see cref="bool"/> or <see cref="decimal"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class BobField<T> : BobField
{
    private readonly Func<FieldValue, T?> _read;

    internal BobField(string id, BobFieldKind kind, Func<FieldValue, T?> read)
        : base(id, kind) => _read = read;

    internal T? Read(FieldValue value) => _read(value);
}
