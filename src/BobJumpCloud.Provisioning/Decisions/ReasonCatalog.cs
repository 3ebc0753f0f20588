using System.Collections.Frozen;

namespace BobJumpCloud.Provisioning;

/// <summary>Cause and remedy of every reason code.</summary>
public static class ReasonCatalog
{
    private static readonly FrozenDictionary<ReasonCode, CodeExplanation> Entries = new Dictionary<ReasonCode, CodeExplanation>
    {
        [ReasonCode.NewEmployee] = new("The person is due and has no user in JumpCloud.", "Nothing to do."),
        [ReasonCode.AttributesChanged] = new("Bob and JumpCloud differ in attributes that the mapping owns.", "Nothing to do."),
        [ReasonCode.Adopted] = new("An existing user with the person's key was found and linked.", "Nothing to do."),
        [ReasonCode.StartDateReached] = new("The person's first day has come.", "Nothing to do."),
        [ReasonCode.Returned] = new("The person is active in Bob again and we had suspended the user.", "Nothing to do."),
        [ReasonCode.ReactivationAlways] = new("The rules activate every user whose person is active in Bob.", "Set Reactivation to WhenSuspendedByUs to respect suspensions made by others."),
        [ReasonCode.Leaver] = new("The employment has ended.", "Nothing to do; if it has not, correct the dates in Bob."),
        [ReasonCode.AccessInactive] = new("Bob shows the access as Inactive.", "Nothing to do; give access back in Bob if this is wrong."),
        [ReasonCode.AccessRevoked] = new("Bob reported that access was revoked immediately.", "Nothing to do."),
        [ReasonCode.Deleted] = new("The person is gone from Bob: missing from a complete listing and unknown on a direct read.", "Nothing to do."),
        [ReasonCode.StartPostponed] = new("The start date was moved into the future.", "Nothing to do; the user is activated on the new date."),
        [ReasonCode.FutureRehire] = new("The person has left and returns on a later start date.", "Nothing to do; the user is activated on that date."),
        [ReasonCode.OutOfScope] = new("The rules of Who do not include this person.", "Change Provisioning:Who if the person should be provisioned."),
        [ReasonCode.UpToDate] = new("Everything is as it should be.", "Nothing to do."),
        [ReasonCode.InactiveWithoutUser] = new("The person is inactive in Bob and has no user.", "Nothing to do."),
        [ReasonCode.NotDueYet] = new("The user is created on a later date.", "Nothing to do; see nextDueOn."),
        [ReasonCode.Protected] = new("The user is in Protected, or linked to an administrator.", "Remove it from Protected, or set ProtectAdministrators to false, if it should be written."),
        [ReasonCode.UserGone] = new("The leaver's user no longer exists in JumpCloud.", "Nothing to do."),
        [ReasonCode.AmbiguousMatch] = new("More than one user could be this person, or more than one person could be this user.", "Correct the e-mail addresses or duplicates, or settle it with: bobjc link EMPLOYEE USER."),
        [ReasonCode.RelinkProposed] = new("The e-mail address belongs to the user of a former employee of the same name.", "If it is the same person: bobjc link EMPLOYEE USER. Otherwise give the new person another address."),
        [ReasonCode.IdentifierTaken] = new("Another JumpCloud user already has this employeeIdentifier.", "Correct the number in Bob or on the other user."),
        [ReasonCode.EmailTaken] = new("Another JumpCloud user already has this e-mail address.", "Correct the address in Bob or on the other user."),
        [ReasonCode.NamesDiffer] = new("The user with this e-mail address has another first and last name.", "If it is the same person: bobjc link EMPLOYEE USER. Otherwise correct the address."),
        [ReasonCode.UserDeleted] = new("The linked user was deleted in JumpCloud; it is never created again by itself.", "Release the link with: bobjc unlink EMPLOYEE."),
        [ReasonCode.MissingEmail] = new("The person has no work e-mail address in Bob.", "Enter it in Bob."),
        [ReasonCode.FieldNotReadable] = new("A field that decides about this person is not in Bob's answer, or a rule in C# that narrows the scope failed.", "Give the service user's permission group the right to view the field, or correct the rule."),
        [ReasonCode.ProtectedLeaver] = new("The person has left, but the user is protected.", "Suspend the user by hand, or remove the protection."),
        [ReasonCode.MissingStartDate] = new("The rules wait for the start date, and Bob has none.", "Enter it in Bob, or provision OnProfileCreation."),
        [ReasonCode.UnknownStatus] = new("internal.status is not readable or holds an unknown word.", "Give the service user's permission group the right to view the Lifecycle category."),
        [ReasonCode.EndDatePassed] = new("The end date is more than two days past, but Bob shows the person employed with access.", "Correct the dates, or finish the termination in Bob."),
        [ReasonCode.UsernameEmpty] = new("Nothing of the source remains after cleaning it to a valid username.", "Create the user by hand with the person's e-mail address; it is linked by the next sync."),
        [ReasonCode.UsernameTaken] = new("Another user has this username.", "Create the user by hand with another username and the person's e-mail address, or set Username:OnCollision to AppendNumber."),
        [ReasonCode.WasStaged] = new("The user was staged before we suspended it, and nothing goes back to staged.", "Activate the user by hand in JumpCloud."),
        [ReasonCode.SuspendedByOthers] = new("The user was suspended, and not by us.", "Activate the user by hand in JumpCloud when that is right."),
        [ReasonCode.StartDateInFuture] = new("The start date lies ahead, but the person works and has access in Bob.", "Correct the start date in Bob."),
        [ReasonCode.ReactivatedByOthers] = new("Somebody activated the user twice after we had suspended it.", "Find out who activates it, then suspend it by hand, or correct the person in Bob."),
        [ReasonCode.NotVisible] = new("The person is missing from Bob's listing, and there is no proof of deletion.", "Check the people that the service user's permission group may see."),
        [ReasonCode.LimitReached] = new("More changes of this kind than the safety limit allows.", "Review the plan; if it is right, approve it."),
        [ReasonCode.Veto] = new("A veto of the host, written in C#, held this decision.", "Do what the veto asks for, or change it."),
    }.ToFrozenDictionary();

    /// <summary>All codes with their explanations, in the order of the codes.</summary>
    public static IReadOnlyList<KeyValuePair<ReasonCode, CodeExplanation>> All { get; } = [.. Entries.OrderBy(e => e.Key)];

    /// <summary>What a code means and what to do about it.</summary>
    public static CodeExplanation Of(ReasonCode code) => Entries[code];
}
