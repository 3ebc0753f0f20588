using System.Text.Json;

namespace BobJumpCloud.Bob;

/// <summary>An answer that is JSON and still not what it should be; it becomes a <see cref="BobException"/> before it leaves the client.</summary>
internal sealed class UnreadableAnswerException(string cause, string remedy, bool isTransient) : JsonException(cause)
{
    public const string TryAgain = "Try again; if it persists, check that the base address in the configuration is that of Bob's API.";

    public string Remedy { get; } = remedy;

    public bool IsTransient { get; } = isTransient;

    public static UnreadableAnswerException NoEmployees() =>
        new("the answer holds no list of employees", TryAgain, isTransient: true);

    public static UnreadableAnswerException Truncated() =>
        new("the answer ended before it was complete", TryAgain, isTransient: true);

    public static UnreadableAnswerException Shape(string expected) =>
        new($"the answer is not {expected}", TryAgain, isTransient: true);

    public static UnreadableAnswerException PersonWithoutId() =>
        new(
            "the answer holds a person without a readable id",
            "Check that the service user's permission group may view the basic information of everybody.",
            isTransient: false);
}
