namespace BobJumpCloud.Provisioning;

/// <summary>Holds writes. It can only hold: what it lets pass is decided by everything else.</summary>
internal sealed class Veto(string name, Func<ProposedWrite, bool> holds, bool includingSuspensions, IEnumerable<BobField> reads) : HostRule(name, holds, reads)
{
    /// <summary>Whether the veto counts for suspensions as well.</summary>
    public bool IncludesSuspensions { get; } = includingSuspensions;

    public override string Signature => $"{base.Signature}\t{IncludesSuspensions}";

    /// <summary>Whether the write is held. A veto that fails holds everything but a suspension.</summary>
    public bool Holds(ProposedWrite write)
    {
        bool isSuspension = write.Kind == DecisionKind.Suspend;
        if (isSuspension && !IncludesSuspensions)
        {
            return false;
        }

        try
        {
            return holds(write);
        }
        catch (Exception)
        {
            return !isSuspension;
        }
    }
}
