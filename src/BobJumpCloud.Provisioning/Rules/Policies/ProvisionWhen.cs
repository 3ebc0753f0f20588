namespace BobJumpCloud.Provisioning;

/// <summary>When a user is created. Updates and suspensions are never delayed.</summary>
public enum ProvisionWhen
{
    /// <summary>As soon as the person is in Bob.</summary>
    OnProfileCreation,

    /// <summary>On the start date, in the person's own zone. The default.</summary>
    OnStartDate,

    /// <summary>A number of days before the start date.</summary>
    BeforeStartDate,
}
