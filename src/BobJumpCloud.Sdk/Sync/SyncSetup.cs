using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Everything that a connection's runs work with.</summary>
internal sealed class SyncSetup
{
    public SyncSetup(SyncRunnerOptions options)
    {
        Connection = options.Connection;
        Employees = options.Employees ?? new BobEmployeeSource(options.Bob ?? throw new ArgumentException("Either Employees or Bob must be given.", nameof(options)));
        JumpCloud = options.JumpCloud;
        Rules = options.Rules;
        Store = options.Store;
        Clock = options.Clock;
        Calendar = new CalendarMaker(options.TimeZone, options.SiteTimeZones, options.Today);
        Projection = new DirectoryUserProjection(options.Rules.Attributes);
        Directory = new DirectoryReader(options.JumpCloud, Projection, options.OrganizationId);
        MaxConcurrency = options.MaxConcurrency;
    }

    public string Connection { get; }

    public EmployeeSource Employees { get; }

    public JumpCloudClient JumpCloud { get; }

    public ProvisioningRules Rules { get; }

    public SyncStore Store { get; }

    public TimeProvider Clock { get; }

    public CalendarMaker Calendar { get; }

    public DirectoryUserProjection Projection { get; }

    public DirectoryReader Directory { get; }

    public int MaxConcurrency { get; }
}
