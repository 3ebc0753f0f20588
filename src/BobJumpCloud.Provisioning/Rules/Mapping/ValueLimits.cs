namespace BobJumpCloud.Provisioning;

/// <summary>What JumpCloud takes: a value beyond it costs its attribute, never the person.</summary>
internal static class ValueLimits
{
    /// <summary>Why a value in canonical form cannot be written; null when it can.</summary>
    public static FindingCode? Objection(JumpCloudAttribute target, string value) =>
        value.Length > target.MaxLength ? FindingCode.ValueTooLong
        : IsAddress(target) && !EmailSyntax.IsValid(value) ? FindingCode.ValueIllFormed
        : null;

    private static bool IsAddress(JumpCloudAttribute target) => target == JumpCloudAttributes.Email || target == JumpCloudAttributes.AlternateEmail;
}
