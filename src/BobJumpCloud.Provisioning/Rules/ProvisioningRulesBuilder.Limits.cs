namespace BobJumpCloud.Provisioning;

public sealed partial class ProvisioningRulesBuilder
{
    /// <summary>Limits: the limit of one kind, as the configuration writes it: a count (<c>12</c>), a share (<c>10%</c>) or <c>None</c>. Replaces that kind's.</summary>
    public ProvisioningRulesBuilder Limit(LimitKind kind, string limit)
    {
        LimitOptions limits = Options.Limits;
        switch (kind)
        {
            case LimitKind.Suspend: limits.Suspend = limit; break;
            case LimitKind.Clear: limits.Clear = limit; break;
            case LimitKind.Create: limits.Create = limit; break;
            case LimitKind.Update: limits.Update = limit; break;
            case LimitKind.Activate: limits.Activate = limit; break;
            default: throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no limit of this kind.");
        }

        return this;
    }

    /// <summary>Limits:Floor: what a share allows at least, in people. Replaces.</summary>
    public ProvisioningRulesBuilder LimitFloor(int people) => Set(o => o.Limits.Floor = people);

    /// <summary>Limits:OnTrip: what a tripped limit stops. Replaces.</summary>
    public ProvisioningRulesBuilder OnTrip(OnTrip action) => Set(o => o.Limits.OnTrip = action);

    /// <summary>Limits:MinimumListing: how short, compared with the last complete one, a listing of Bob may be; a share or a count. Replaces.</summary>
    public ProvisioningRulesBuilder MinimumListing(string limit) => Set(o => o.Limits.MinimumListing = limit);
}
