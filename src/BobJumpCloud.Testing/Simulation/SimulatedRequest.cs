namespace BobJumpCloud.Testing;

/// <summary>One request that a simulator received, as its log keeps it. Credentials are never part of it: headers are left out and secrets in the body are masked.</summary>
public sealed class SimulatedRequest
{
    internal SimulatedRequest(int number, string method, string path, string query, string body)
    {
        Number = number;
        Method = method;
        Path = path;
        Query = query;
        Body = body;
    }

    /// <summary>The place in the simulator's log, from 1.</summary>
    public int Number { get; }

    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; }

    /// <summary>The decoded path, for example <c>/api/systemusers</c>.</summary>
    public string Path { get; }

    /// <summary>The decoded query without its question mark; empty when there is none.</summary>
    public string Query { get; }

    /// <summary>The body as text, passwords and tokens replaced by <c>***</c>; empty when there is none.</summary>
    public string Body { get; }

    /// <summary>The status that was answered; null while the request is in flight and when the connection was cut instead.</summary>
    public int? Status { get; internal set; }

    /// <summary>Whether the request reached the service: it was answered, and a change that it asked for was made or refused. False when a fault struck before.</summary>
    public bool Handled { get; internal set; }

    /// <summary>The name of the fault that struck; null when none did.</summary>
    public string? Fault { get; internal set; }

    /// <summary>Whether the request asks for a change. Both services also search by POST: such a request is none.</summary>
    public bool IsWrite => Method is "PUT" or "PATCH" or "DELETE"
        || (Method == "POST" && !Path.Contains("/search", StringComparison.Ordinal) && !Path.StartsWith("/v1/people/", StringComparison.Ordinal));

    /// <summary>Number, method, status and fault; paths and queries can hold e-mail addresses.</summary>
    public override string ToString() => $"#{Number} {Method} -> {Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "cut"}{(Fault is null ? "" : $" [{Fault}]")}";
}
