namespace BobJumpCloud.Provisioning;

/// <summary>What the matching of the batch means for one person, in words.</summary>
internal static class MatchPhrase
{
    public static string Of(PersonContext person) => person switch
    {
        { MatchHold: not null } => "it cannot be told which user is this person's",
        { UserIsGone: true, Link: { } link } => $"linked to user {link.UserId}, which no longer exists",
        { Link: { } link } => $"linked to user {link.UserId}",
        { User: { } user } => $"user {user.Id} is this person's and not linked yet",
        _ => "no user is this person's",
    };
}
