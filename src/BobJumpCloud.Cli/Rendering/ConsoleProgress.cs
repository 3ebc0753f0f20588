using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>Progress on stderr: one line that moves on a terminal, a plain line for each phase elsewhere.</summary>
internal sealed class ConsoleProgress : IProgress<SyncProgress>, IDisposable
{
    private readonly Lock _lock = new();
    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private SyncPhase? _phase;

    public void Report(SyncProgress value)
    {
        lock (_lock)
        {
            if (_isTerminal)
            {
                Console.Error.Write($"\r\u001b[K{TextOf(value)}");
            }
            else if (value.Phase != _phase || value.Done == value.Total)
            {
                Console.Error.WriteLine(TextOf(value));
            }

            _phase = value.Phase;
        }
    }

    /// <summary>Clears the moving line, so that the result stands alone.</summary>
    public void Finish()
    {
        lock (_lock)
        {
            if (_isTerminal && _phase is not null)
            {
                Console.Error.Write("\r\u001b[K");
                _phase = null;
            }
        }
    }

    public void Dispose() => Finish();

    private static string TextOf(SyncProgress value)
    {
        string what = value.Phase switch
        {
            SyncPhase.ReadingPeople => "Reading people from Bob",
            SyncPhase.ReadingUsers => "Reading users from JumpCloud",
            SyncPhase.Planning => "Planning",
            _ => "Applying",
        };
        return value.Total is { } total ? $"{what}: {value.Done} of {total}" : $"{what}: {value.Done}";
    }
}
