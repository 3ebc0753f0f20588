namespace BobJumpCloud.Provisioning;

/// <summary>Everything that decides about one person, once the batch has been matched.</summary>
internal sealed record PersonContext
{
    public required Employee Employee { get; init; }

    public required DateOnly Today { get; init; }

    public required EmploymentFacts Facts { get; init; }

    public required EmploymentPhase PhaseVerdict { get; init; }

    public Link? Link { get; init; }

    public DirectoryUser? User { get; init; }

    /// <summary>The person is linked to a user that no longer exists.</summary>
    public bool UserIsGone { get; init; }

    /// <summary>The person cannot be matched.</summary>
    public ReasonCode? MatchHold { get; init; }

    /// <summary>The user that a key points to although it is somebody else's.</summary>
    public DirectoryUserId? Candidate { get; init; }

    public AbsenceKind? Absence { get; init; }

    /// <summary>Takes down the steps; null when nobody asks for them.</summary>
    public TraceRecorder? Trace { get; init; }

    public Phase Phase => PhaseVerdict.Phase;

    /// <summary>Inactive or deleted: without access, whatever the reason.</summary>
    public bool IsAway => Phase is Phase.Inactive or Phase.Deleted;

    /// <summary>The person is matched, not linked yet.</summary>
    public bool IsNew => Link is null;

    /// <summary>Bob itself shows what came of an immediate revocation.</summary>
    public bool EndsRevocation => Link?.RevokedAt is { } revoked && PhaseStep.EndsRevocation(Facts, revoked);

    /// <summary>True when the person shares the user's address but neither first nor last name; unknown names do not differ.</summary>
    public bool NamesDiffer => User is { } user && NamesDifferFrom(user[JumpCloudAttributes.FirstName], user[JumpCloudAttributes.LastName]);

    public static PersonContext Of(Employee employee, DateOnly today, Link? link, AbsenceKind? absence = null, DirectoryUser? user = null)
    {
        EmploymentFacts facts = EmploymentFacts.Of(employee);
        return new PersonContext
        {
            Employee = employee,
            Today = today,
            Facts = facts,
            PhaseVerdict = PhaseStep.Judge(facts, today, link?.RevokedAt, absence == AbsenceKind.ProvenGone),
            Link = link,
            User = user,
            Absence = absence,
        };
    }

    /// <summary>True when neither name is the person's; unknown names do not differ.</summary>
    public bool NamesDifferFrom(string? firstName, string? lastName) =>
        Differ(Employee[BobFields.Root.FirstName].Text, firstName) && Differ(Employee[BobFields.Root.Surname].Text, lastName);

    private static bool Differ(string? left, string? right) =>
        CanonicalText.OfOrNull(left) is { } l && CanonicalText.OfOrNull(right) is { } r && !string.Equals(l, r, StringComparison.OrdinalIgnoreCase);
}
