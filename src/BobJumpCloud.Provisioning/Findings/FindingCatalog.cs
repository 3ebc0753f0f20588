using System.Collections.Frozen;

namespace BobJumpCloud.Provisioning;

/// <summary>Cause and remedy of every finding code.</summary>
public static class FindingCatalog
{
    private static readonly FrozenDictionary<FindingCode, CodeExplanation> Entries = new Dictionary<FindingCode, CodeExplanation>
    {
        [FindingCode.EmailCaseDiffers] = new("The addresses differ by upper and lower case only.", "Nothing to do."),
        [FindingCode.NamesDiffer] = new("User and person share the e-mail address but neither first nor last name.", "Check that they are the same person."),
        [FindingCode.IdentifierTaken] = new("Another user has the employeeIdentifier.", "Correct the number in Bob or on the other user."),
        [FindingCode.EmailTaken] = new("Another user has the e-mail address.", "Correct the address in Bob or on the other user."),
        [FindingCode.ValueMissing] = new("The source is empty.", "Enter the value in Bob."),
        [FindingCode.Transliterated] = new("Letters that a username cannot hold were replaced.", "Nothing to do."),
        [FindingCode.ChangedByOthers] = new("An attribute that the mapping owns was changed in JumpCloud.", "Change the value in Bob, or remove the row."),
        [FindingCode.NotAccepted] = new("JumpCloud stores the value in another form.", "Nothing to do, or correct the value in Bob."),
        [FindingCode.ActiveBeforeStart] = new("The user is active before the person's start date.", "Suspend the user by hand if that is wrong."),
        [FindingCode.StagedAwaitingAdministrator] = new("The user is staged and has no access.", "Activate the user in JumpCloud."),
        [FindingCode.SuspendedByOthers] = new("The user was suspended, and not by us.", "Activate the user in JumpCloud when that is right."),
        [FindingCode.ReactivatedByOthers] = new("The user was activated after we had suspended it.", "Correct the person in Bob if the user should stay active."),
        [FindingCode.ActivationEmailNotSent] = new("The person was never told to set a password.", "Send the mail from JumpCloud, or set ActivationEmail to Send."),
        [FindingCode.ActivationEmailLost] = new("A default password is set.", "Leave DefaultPassword empty so that people choose their own."),
        [FindingCode.FieldIllFormed] = new("Bob sent the field in an unexpected form.", "Report it; the field counts as absent."),
        [FindingCode.LookupMiss] = new("The lookup table has no entry for the value.", "Add an entry to Mapping:Lookups."),
        [FindingCode.ValueTooLong] = new("The value is longer than JumpCloud takes.", "Shorten it in Bob, or use truncate(n)."),
        [FindingCode.ValueIllFormed] = new("The value has not the form that JumpCloud wants.", "Correct it in Bob."),
        [FindingCode.RestrictedField] = new("Another source owns this field of the user.", "Nothing to do, or remove the row."),
        [FindingCode.UsernameCut] = new("The username was cut to Username:MaxLength.", "Nothing to do."),
        [FindingCode.UsernameLong] = new("Windows takes 20 characters of a username, macOS and Linux 30.", "Set Username:MaxLength if devices matter."),
        [FindingCode.ManagerPending] = new("The manager has no user yet.", "Nothing to do; it is tried again by every sync."),
        [FindingCode.LimitReached] = new("More people would lose an attribute than the limit allows.", "Review the plan; if it is right, approve it."),
        [FindingCode.RuleFailed] = new("A rule of the host in C# threw an exception for this person.", "Call the rule with this person in a test, and correct it."),
    }.ToFrozenDictionary();

    /// <summary>All codes with their explanations, in the order of the codes.</summary>
    public static IReadOnlyList<KeyValuePair<FindingCode, CodeExplanation>> All { get; } = [.. Entries.OrderBy(e => e.Key)];

    /// <summary>What a code means and what to do about it.</summary>
    public static CodeExplanation Of(FindingCode code) => Entries[code];
}
