namespace BobJumpCloud.Testing;

/// <summary>Both services, simulated on loopback ports: the one door to start, fill and stop them.</summary>
public sealed class SimulatedServices : IAsyncDisposable
{
    private SimulatedServices(BobSimulator bob, JumpCloudSimulator jumpCloud, TimeProvider time) => (Bob, JumpCloud, TimeProvider) = (bob, jumpCloud, time);

    /// <summary>The simulated Bob.</summary>
    public BobSimulator Bob { get; }

    /// <summary>The simulated JumpCloud.</summary>
    public JumpCloudSimulator JumpCloud { get; }

    internal TimeProvider TimeProvider { get; }

    /// <summary>Starts both services, empty.</summary>
    /// <param name="options">Credentials and clock; defaults when left out.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<SimulatedServices> StartAsync(SimulationOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        var bob = await BobSimulator.StartAsync(options, cancellationToken).ConfigureAwait(false);
        try
        {
            var jumpCloud = await JumpCloudSimulator.StartAsync(options, cancellationToken).ConfigureAwait(false);
            return new(bob, jumpCloud, options.TimeProvider);
        }
        catch
        {
            await bob.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A complete configuration file for these services: one connection <c>default</c> that provisions all employees.</summary>
    /// <returns>Indented JSON with the section <c>BobJumpCloud</c>.</returns>
    public string ToConfigurationJson() =>
        ConfigurationFile.Write(Bob.BaseAddress, Bob.ServiceUserId, Bob.Token, JumpCloud.BaseAddress, JumpCloud.ApiKey);

    /// <summary>Stops both services.</summary>
    public async ValueTask DisposeAsync()
    {
        await Bob.DisposeAsync().ConfigureAwait(false);
        await JumpCloud.DisposeAsync().ConfigureAwait(false);
    }
}
