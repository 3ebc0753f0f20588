using System.Security.Cryptography;
using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// A person's consent to more changes of one kind than a limit allows: for exactly these people, and for 24 hours. It covers any part of the set as
/// well, so that a run that was stopped can finish. Holds ids only.
/// </summary>
public sealed record Approval
{
    /// <summary>For so long after it was given an approval counts.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>What is approved.</summary>
    public required LimitKind Kind { get; init; }

    /// <summary>SHA-256 (hexadecimal) over the lines, joined by line feeds: the same for the same set, whenever it was planned.</summary>
    public required string Hash { get; init; }

    /// <summary>The set: <c>employee⇥user⇥kind</c>, sorted (ordinal). A creation has no user.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>When it was given, by the clock of the run.</summary>
    public required DateTimeOffset GivenAt { get; init; }

    /// <summary>The approval of everything that a plan wants of a kind, whether its limits hold that or not; given at the plan's clock.</summary>
    public static Approval Of(ProvisioningPlan plan, LimitKind kind)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Of(plan.Decisions.Where(d => LimitCount.Counts(d, kind)), kind, plan.Clock);
    }

    /// <summary>True when this approval allows everything that another one would: the same kind, no line that is not in this set, and not 24 hours apart.</summary>
    /// <param name="wish">What would have to be approved: <see cref="Of(ProvisioningPlan, LimitKind)"/> the plan in question.</param>
    public bool Covers(Approval wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return Kind == wish.Kind && (wish.GivenAt - GivenAt).Duration() < Lifetime && Lines.ToHashSet(StringComparer.Ordinal).IsSupersetOf(wish.Lines);
    }

    /// <summary>Equal in every part, the lines included.</summary>
    public bool Equals(Approval? other) =>
        other is not null && Kind == other.Kind && Hash == other.Hash && GivenAt == other.GivenAt && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Hash, GivenAt);

    /// <summary>How many of which kind, and the hash.</summary>
    public override string ToString() => FormattableString.Invariant($"Approval of {Lines.Count} {Kind}: {Hash}");

    internal static Approval Of(IEnumerable<Decision> decisions, LimitKind kind, DateTimeOffset givenAt)
    {
        string[] lines = [.. decisions.Select(d => $"{d.EmployeeId}\t{d.UserId}\t{kind}").Order(StringComparer.Ordinal)];
        return new Approval { Kind = kind, Lines = lines, GivenAt = givenAt, Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))) };
    }
}
