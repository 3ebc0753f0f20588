namespace BobJumpCloud;

/// <summary>One request, described so that it can be sent more than once.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="PathTemplate">The path with placeholders, for messages and telemetry.</param>
/// <param name="RelativeAddress">Path and query, relative to the base address; no leading slash.</param>
/// <param name="Content">Makes the body anew for each attempt; null for none.</param>
/// <param name="Repeat">Whether it may be repeated.</param>
internal sealed record ApiRequest(
    HttpMethod Method,
    string PathTemplate,
    string RelativeAddress,
    Func<HttpContent>? Content = null,
    RepeatRule Repeat = RepeatRule.Safe)
{
    /// <summary>True when the whole answer belongs to the attempt: a body that breaks off or stalls is then repeated like any other failure.</summary>
    public bool IsBuffered { get; init; }

    /// <summary>Prints the template only: addresses can hold e-mail addresses.</summary>
    public override string ToString() => $"{Method} {PathTemplate}";
}
