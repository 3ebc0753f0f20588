namespace BobJumpCloud.Provisioning;

/// <summary>A row of the mapping; its name is the row's id.</summary>
internal sealed class MappingDelegate(string name, JumpCloudAttribute target, Func<Employee, string?> derive, ApplyOn applyOn, WhenEmpty whenEmpty, IEnumerable<BobField> reads)
    : ValueDelegate(name, derive, reads)
{
    public JumpCloudAttribute Target { get; } = target;

    public ApplyOn ApplyOn { get; } = applyOn;

    public WhenEmpty WhenEmpty { get; } = whenEmpty;

    public override string Signature => $"{base.Signature}\t{Target}\t{ApplyOn}\t{WhenEmpty}";
}
