namespace BobJumpCloud.Testing;

/// <summary>Something that goes wrong with one request: what the client sees, and whether the service did the work nevertheless.</summary>
public sealed class SimulatedFault
{
    private SimulatedFault(string name, bool handled) => (Name, Handled) = (name, handled);

    /// <summary>The name under which the log shows the fault.</summary>
    public string Name { get; }

    internal bool Handled { get; }

    internal bool Reset { get; private init; }

    internal bool Truncated { get; private init; }

    internal TimeSpan Wait { get; private init; }

    internal Action? Before { get; private init; }

    internal SimulatorAnswer? Answer { get; private init; }

    /// <summary>The connection is cut and the request is not handled.</summary>
    public static SimulatedFault ResetBefore { get; } = new("reset before", handled: false) { Reset = true };

    /// <summary>The request is handled, then the connection is cut: the answer is lost.</summary>
    public static SimulatedFault ResetAfter { get; } = new("reset after", handled: true) { Reset = true };

    /// <summary>The request is handled, but the connection is cut in the middle of the answer's body.</summary>
    public static SimulatedFault TruncatedBody { get; } = new("truncated body", handled: true) { Truncated = true };

    /// <summary>The request is not handled; a login page comes back with status 200.</summary>
    public static SimulatedFault LoginPage { get; } = new("login page", handled: false) { Answer = SimulatorAnswer.LoginPage() };

    /// <summary>The request is not handled; the answer has this status.</summary>
    /// <param name="status">An HTTP status, for example 429 or 503.</param>
    /// <param name="body">The JSON body; a short message by default.</param>
    /// <param name="retryAfter">The value of the <c>Retry-After</c> header in seconds; left out by default.</param>
    public static SimulatedFault Status(int status, string? body = null, int? retryAfter = null)
    {
        var answer = SimulatorAnswer.Text(status, body ?? $"{{\"message\":\"simulated {status}\"}}", SimulatorAnswer.JsonType);
        return new($"status {status}", handled: false) { Answer = retryAfter is { } seconds ? answer.With("Retry-After", $"{seconds}") : answer };
    }

    /// <summary>The request is handled, but the answer is lost behind this status, for example 502 or 504.</summary>
    /// <param name="status">An HTTP status.</param>
    public static SimulatedFault StatusAfter(int status) =>
        new($"status {status} after", handled: true) { Answer = SimulatorAnswer.Text(status, $"{{\"message\":\"simulated {status}\"}}", SimulatorAnswer.JsonType) };

    /// <summary>The request waits, then it is handled as usual.</summary>
    /// <param name="time">How long it waits, in real time.</param>
    public static SimulatedFault Slow(TimeSpan time) => new("slow", handled: true) { Wait = time };

    /// <summary>Something happens first, for example a change by somebody else in the middle of a run; then the request is handled as usual.</summary>
    /// <param name="action">What happens.</param>
    public static SimulatedFault Meanwhile(Action action) => new("meanwhile", handled: true) { Before = action };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
