namespace BobJumpCloud.Provisioning;

/// <summary>Where a row takes its value from. Total: it answers for every person.</summary>
internal abstract class ValueSource
{
    /// <summary>The fields that the source reads.</summary>
    public abstract IReadOnlyList<BobField> Fields { get; }

    public abstract SourceValue Read(Employee employee);
}
