using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Says which unique value of a refused write is taken, by looking instead of reading JumpCloud's varying words.</summary>
internal static class ConflictExplainer
{
    public static async Task<string> ExplainAsync(UsersClient users, Decision decision, CancellationToken cancellationToken)
    {
        string? ValueOf(JumpCloudAttribute target) => decision.Changes.FirstOrDefault(c => c.Target == target)?.To;
        bool IsOther(JumpCloudUser? user) => user is not null && user.Id != decision.UserId?.Value;

        if (ValueOf(JumpCloudAttributes.Email) is { } email && IsOther(await users.FindByEmailAsync(email, cancellationToken).ConfigureAwait(false)))
        {
            return FindingCatalog.Of(FindingCode.EmailTaken).Remedy;
        }

        if (decision.Kind == DecisionKind.Create && decision.Username.Value is { } name && IsOther(await users.FindByUsernameAsync(name, cancellationToken).ConfigureAwait(false)))
        {
            return ReasonCatalog.Of(ReasonCode.UsernameTaken).Remedy;
        }

        if (ValueOf(JumpCloudAttributes.EmployeeIdentifier) is { } number && IsOther(await users.FindByEmployeeIdentifierAsync(number, cancellationToken).ConfigureAwait(false)))
        {
            return FindingCatalog.Of(FindingCode.IdentifierTaken).Remedy;
        }

        return ValueOf(JumpCloudAttributes.Email) is null
            ? "Find out in JumpCloud which other user has one of the values."
            : "No user of this organization has the value, so the e-mail address is most likely taken in another JumpCloud organization: it must be released there, or changed in Bob.";
    }
}
