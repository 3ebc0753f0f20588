using System.Diagnostics;
using BobJumpCloud.Conventions.Tests.Sources;

namespace BobJumpCloud.Conventions.Tests.Neutrality;

/// <summary>Where packages come from is the business of whoever builds: no file of ours names a registry.</summary>
public sealed class RegistryTests
{
    /// <summary>In two pieces each, so that this file is clean itself.</summary>
    private static readonly string[] Hosts =
    [
        "nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "yarnpkg" + ".com", "pypi" + ".org", "pythonhosted" + ".org", "crates" + ".io",
        "rubygems" + ".org", "packagist" + ".org", "maven" + ".org", "pkg.github" + ".com", "pkgs.dev" + ".azure.com", "myget" + ".org", "jfrog" + ".io",
    ];

    [Fact]
    public async Task No_file_names_a_package_registry()
    {
        var found = new List<string>();
        foreach (string path in await ListAsync())
        {
            string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, path));
            found.AddRange(Hosts.Where(host => text.Contains(host, StringComparison.OrdinalIgnoreCase)).Select(host => $"{path}: {host}"));
        }

        found.ShouldBeNone();
    }

    [Fact]
    public async Task The_package_configuration_names_no_address() =>
        (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "nuget.config"))).Should().NotContain("://");

    /// <summary>What git tracks or would track; without git (a source archive) everything outside build output.</summary>
    private static async Task<IReadOnlyList<string>> ListAsync()
    {
        try
        {
            var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process git = Process.Start(start)!;
            string output = await git.StandardOutput.ReadToEndAsync();
            await git.WaitForExitAsync();
            string[] tracked = [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(Path.Combine(Repository.Root, path)))];
            if (git.ExitCode == 0 && tracked.Length > 0)
            {
                return tracked;
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No git on this machine.
        }

        return [.. Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("artifacts/", StringComparison.Ordinal) && !path.StartsWith(".git/", StringComparison.Ordinal))];
    }
}
