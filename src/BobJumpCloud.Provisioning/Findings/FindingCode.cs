namespace BobJumpCloud.Provisioning;

/// <summary>Something worth knowing about a decision that does not decide it.</summary>
public enum FindingCode
{
    /// <summary>The addresses differ by case only; not written.</summary>
    EmailCaseDiffers,

    /// <summary>User and person share the address but no name.</summary>
    NamesDiffer,

    /// <summary>Another user has the employeeIdentifier; it is left out.</summary>
    IdentifierTaken,

    /// <summary>Another user has the e-mail address; it is left out.</summary>
    EmailTaken,

    /// <summary>The source is empty and the row says Hold; the attribute is left out.</summary>
    ValueMissing,

    /// <summary>Letters of the username were replaced.</summary>
    Transliterated,

    /// <summary>Somebody changed an attribute that we own; corrected.</summary>
    ChangedByOthers,

    /// <summary>JumpCloud stores the value differently; not written again.</summary>
    NotAccepted,

    /// <summary>The user is active although the person has not started.</summary>
    ActiveBeforeStart,

    /// <summary>The user stays staged until an administrator activates it.</summary>
    StagedAwaitingAdministrator,

    /// <summary>Somebody else suspended the user.</summary>
    SuspendedByOthers,

    /// <summary>Somebody activated the user after we suspended it.</summary>
    ReactivatedByOthers,

    /// <summary>The person gets no mail about the activation.</summary>
    ActivationEmailNotSent,

    /// <summary>With a default password JumpCloud sends no activation mail.</summary>
    ActivationEmailLost,

    /// <summary>A field came in an unexpected form and counts as absent.</summary>
    FieldIllFormed,

    /// <summary>A lookup table has no entry for the value; it is used as it is.</summary>
    LookupMiss,

    /// <summary>The value is longer than JumpCloud takes; left out.</summary>
    ValueTooLong,

    /// <summary>The value has not the form that JumpCloud wants; left out.</summary>
    ValueIllFormed,

    /// <summary>Another source owns the field; left out.</summary>
    RestrictedField,

    /// <summary>The username was cut to the configured length.</summary>
    UsernameCut,

    /// <summary>The username is longer than 20 characters (Windows) or 30 (macOS, Linux).</summary>
    UsernameLong,

    /// <summary>The manager has no user yet.</summary>
    ManagerPending,

    /// <summary>The attribute would be cleared, but the limit on that is reached; left out.</summary>
    LimitReached,

    /// <summary>A rule in C# threw an exception; what it should have given counts as absent.</summary>
    RuleFailed,
}
