namespace BobJumpCloud.Provisioning;

/// <summary>Settings that this version knows and does not serve yet: accepted with their default only, so that nothing is ignored in silence.</summary>
internal static class NotServedYet
{
    public static void Check(ProvisioningOptions options, string path, ICollection<RulesError> errors)
    {
        Refuse(options.Activation != Activation.BySync, "Activation");

        void Refuse(bool isSet, string key)
        {
            if (isSet)
            {
                errors.Add(new RulesError($"{path}:{key}", "This version does not serve this setting yet.", "Leave it at its default."));
            }
        }
    }
}
