using BobJumpCloud.Bob;
using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>What a <see cref="SyncRunner"/> works with, for hosts that put it together themselves. With dependency injection nobody needs it.</summary>
public sealed class SyncRunnerOptions
{
    /// <summary>The connection's name.</summary>
    public required string Connection { get; init; }

    /// <summary>The client of Bob; not needed when <see cref="Employees"/> is given.</summary>
    public BobClient? Bob { get; init; }

    /// <summary>Where people come from; default: Bob.</summary>
    public EmployeeSource? Employees { get; init; }

    /// <summary>The client of JumpCloud.</summary>
    public required JumpCloudClient JumpCloud { get; init; }

    /// <summary>The JumpCloud organization; null when the key reaches only one.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>The rules.</summary>
    public required ProvisioningRules Rules { get; init; }

    /// <summary>The zone of everybody whose site has none of its own: an IANA id. Default: UTC.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Zones (IANA ids) by the name of the site. Default: none.</summary>
    public IReadOnlyDictionary<string, string> SiteTimeZones { get; init; } = new Dictionary<string, string>();

    /// <summary>Where links, records and runs are kept.</summary>
    public required SyncStore Store { get; init; }

    /// <summary>The clock that planning, limits and recorded times use. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Replaces every local date, for trials. Default: the clock decides.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>How many people are written at once. Default: 4.</summary>
    public int MaxConcurrency { get; init; } = 4;
}
