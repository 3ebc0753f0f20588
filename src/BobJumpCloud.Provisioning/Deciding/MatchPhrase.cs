namespace BobJumpCloud.Provisioning;

/// <summary>What the matching of the batch means for one person, in words.</summary>
internal static class MatchPhrase
{
    public static string Of(PersonContext person) => person switch
    {
        { MatchHold: ReasonCode.RelinkProposed, Candidate: { } candidate } => $"user {candidate} seems to be this person's, but belongs to a former employee of the same name",
        { MatchHold: ReasonCode.RelinkProposed, Link: { } link } => $"linked to user {link.UserId}, and somebody who works here now seems to be the same person",
        { MatchHold: not null, Candidate: { } candidate } => $"a key points to user {candidate}, which is somebody else's",
        { MatchHold: not null, User: { } user } => $"a key points to user {user.Id}, and so do the keys of others, or the user carries another employee's id",
        { MatchHold: not null } => "it cannot be told which user is this person's",
        { UserIsGone: true, Link: { } link } => $"linked to user {link.UserId}, which no longer exists",
        { Link: { } link } => $"linked to user {link.UserId}",
        { User: { } user } => $"user {user.Id} is this person's and not linked yet",
        _ => "no user is this person's",
    };
}
