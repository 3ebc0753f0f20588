namespace BobJumpCloud.Provisioning;

/// <summary>Why a decision is what it is. Cause and remedy of each are in <see cref="ReasonCatalog"/>.</summary>
public enum ReasonCode
{
    /// <summary>Create: nobody in JumpCloud is this person.</summary>
    NewEmployee,

    /// <summary>Update: Bob says something else than JumpCloud.</summary>
    AttributesChanged,

    /// <summary>Update: an existing user is linked for the first time.</summary>
    Adopted,

    /// <summary>Activate: the first day has come.</summary>
    StartDateReached,

    /// <summary>Activate: the person is back.</summary>
    Returned,

    /// <summary>Activate: the rules activate whoever is active in Bob.</summary>
    ReactivationAlways,

    /// <summary>Suspend: the employment has ended.</summary>
    Leaver,

    /// <summary>Suspend: Bob shows no access (leave, or access taken away by hand).</summary>
    AccessInactive,

    /// <summary>Suspend: access was revoked at once.</summary>
    AccessRevoked,

    /// <summary>Suspend: the person was deleted from Bob, and that is proven.</summary>
    Deleted,

    /// <summary>Suspend: the start date has moved into the future.</summary>
    StartPostponed,

    /// <summary>Suspend: the person returns on a later day.</summary>
    FutureRehire,

    /// <summary>Skip or Suspend: the rules do not provision this person.</summary>
    OutOfScope,

    /// <summary>NoChange: nothing differs.</summary>
    UpToDate,

    /// <summary>Skip: an inactive person without a user needs none.</summary>
    InactiveWithoutUser,

    /// <summary>Skip: the user is created later.</summary>
    NotDueYet,

    /// <summary>Skip: the user is protected.</summary>
    Protected,

    /// <summary>Skip: a leaver whose user is gone from JumpCloud.</summary>
    UserGone,

    /// <summary>Hold: it cannot be told which user this person is.</summary>
    AmbiguousMatch,

    /// <summary>Hold: the person seems to be a former employee under a new id.</summary>
    RelinkProposed,

    /// <summary>Hold: another user has the employeeIdentifier.</summary>
    IdentifierTaken,

    /// <summary>Hold: another user has the e-mail address.</summary>
    EmailTaken,

    /// <summary>Hold: user and person share the address but no name.</summary>
    NamesDiffer,

    /// <summary>Hold: the linked user was deleted in JumpCloud.</summary>
    UserDeleted,

    /// <summary>Hold: no e-mail address.</summary>
    MissingEmail,

    /// <summary>Hold: a field that decides is not readable.</summary>
    FieldNotReadable,

    /// <summary>Hold: a leaver whose user is protected.</summary>
    ProtectedLeaver,

    /// <summary>Hold: no start date.</summary>
    MissingStartDate,

    /// <summary>Hold: Bob's status is not readable or not understood.</summary>
    UnknownStatus,

    /// <summary>Hold: the end date has passed but Bob shows the person employed.</summary>
    EndDatePassed,

    /// <summary>Hold: no valid username can be derived.</summary>
    UsernameEmpty,

    /// <summary>Hold: the username is taken.</summary>
    UsernameTaken,

    /// <summary>Hold: the user was staged before we suspended it.</summary>
    WasStaged,

    /// <summary>Hold: somebody else suspended the user.</summary>
    SuspendedByOthers,

    /// <summary>Hold: the start date lies ahead although the person works.</summary>
    StartDateInFuture,

    /// <summary>Hold: somebody activated the user again and again.</summary>
    ReactivatedByOthers,

    /// <summary>Hold: the person is missing from the listing without proof of deletion.</summary>
    NotVisible,

    /// <summary>Hold: more changes of this kind than the limit allows.</summary>
    LimitReached,

    /// <summary>Hold: a rule of the host said no.</summary>
    Veto,
}
