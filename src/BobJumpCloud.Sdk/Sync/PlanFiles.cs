using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Plans as files. They hold personal data: a new file can be read by its owner only.</summary>
public static class PlanFiles
{
    /// <summary>Writes a plan to a file, replacing it as a whole.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task SaveAsync(this ProvisioningPlan plan, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string temporary = path + ".tmp";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var stream = new FileStream(temporary, options);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(plan.ToJson(), cancellationToken).ConfigureAwait(false);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Reads a plan from a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file holds no plan, or was changed.</exception>
    public static async Task<ProvisioningPlan> LoadAsync(string path, CancellationToken cancellationToken = default) =>
        ProvisioningPlan.FromJson(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));
}
