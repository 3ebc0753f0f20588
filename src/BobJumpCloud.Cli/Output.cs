namespace BobJumpCloud.Cli;

/// <summary>stdout carries the result only.</summary>
internal static class Output
{
    /// <summary>Writes exactly these bytes.</summary>
    public static async Task WriteAsync(byte[] bytes, CancellationToken cancellationToken)
    {
        Stream stdout = Console.OpenStandardOutput();
        await using (stdout.ConfigureAwait(false))
        {
            await stdout.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
    }
}
