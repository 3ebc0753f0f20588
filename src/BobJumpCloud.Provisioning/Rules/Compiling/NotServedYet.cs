namespace BobJumpCloud.Provisioning;

/// <summary>Settings that this version knows and does not serve yet: accepted with their default only, so that nothing is ignored in silence.</summary>
internal static class NotServedYet
{
    public static void Check(ProvisioningOptions options, string path, ICollection<RulesError> errors)
    {
        Refuse(options.Activation != Activation.BySync, "Activation");
        Refuse(options.Adoption != Adoption.Update, "Adoption");
        Refuse(options.Username.Rule == UsernameSource.Formula || options.Username.Formula is not null, "Username:Formula");
        Refuse(options.Username.Locale is not null, "Username:Locale");
        Refuse(options.Mapping.Lookups.Count > 0, "Mapping:Lookups");
        foreach ((string id, MappingRowOptions row) in options.Mapping.Rows)
        {
            Refuse(row.Formula is not null, $"Mapping:Rows:{id}:Formula");
        }

        void Refuse(bool isSet, string key)
        {
            if (isSet)
            {
                errors.Add(new RulesError($"{path}:{key}", "This version does not serve this setting yet.", "Leave it at its default."));
            }
        }
    }
}
