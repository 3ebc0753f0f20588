using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Bob;

/// <summary>What to ask of <c>POST /people/search</c>. Bob answers with every matching person at once; there is no paging. Prints no address.</summary>
/// <remarks><see href="https://apidocs.hibob.com/reference/post_people-search"/>.</remarks>
public sealed class PeopleSearch
{
    /// <summary>
    /// The fields to read, at most 400 with <c>root.id</c>, which is always asked for. Bob leaves out, without an error, what the service user may
    /// not view and what it does not know: such a field is <see cref="FieldPresence.Absent"/>.
    /// </summary>
    public required IReadOnlyList<BobField> Fields { get; init; }

    /// <summary>
    /// True to read people without access to Bob as well: leavers, and people who have not started yet. Default false, as Bob's. The service user's
    /// permission group must cover them too.
    /// </summary>
    public bool ShowInactive { get; init; }

    /// <summary>Only these people; null (the default) for everybody. An empty list asks for nobody, and then nothing is sent. Bob suggests 50 to 200.</summary>
    public IReadOnlyList<EmployeeId>? Ids { get; init; }

    /// <summary>Only people with these work e-mail addresses; null (the default) for everybody. Cannot be combined with <see cref="Ids"/>.</summary>
    public IReadOnlyList<string>? Emails { get; init; }

    /// <summary>The number of fields and of people asked for.</summary>
    public override string ToString() => (Ids?.Count ?? Emails?.Count) is { } people
        ? $"{Fields.Count} fields of {people} people"
        : $"{Fields.Count} fields of everybody";
}
