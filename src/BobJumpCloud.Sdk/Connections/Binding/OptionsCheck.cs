using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Connections;

/// <summary>Checks a connection's options beyond their form; the rules check themselves.</summary>
internal static class OptionsCheck
{
    public static ProvisioningRules? Compile(string path, ConnectionOptions options, ICollection<RulesError> errors)
    {
        Require($"{path}:Bob:ServiceUserId", options.Bob.ServiceUserId, "Enter the id of a service user of Bob (Settings, Integrations, Automation, Service users).");
        Require($"{path}:Bob:Token", options.Bob.Token, "Enter the service user's token, best by an environment variable.");
        Require($"{path}:JumpCloud:ApiKey", options.JumpCloud.ApiKey, "Enter the API key of a JumpCloud administrator, best by an environment variable.");
        NotServedYet($"{path}:Bob:BatchSize", options.Bob.BatchSize is not null);
        NotServedYet($"{path}:JumpCloud:DefaultPassword", options.JumpCloud.DefaultPassword is not null);
        NotServedYet($"{path}:Sso", options.Sso?.CompanyId is not null || options.Sso?.AcsUrl is not null);
        Positive($"{path}:Bob:MaxConcurrency", options.Bob.MaxConcurrency);
        Positive($"{path}:JumpCloud:MaxConcurrency", options.JumpCloud.MaxConcurrency);
        Positive($"{path}:Bob:RequestsPerMinute", options.Bob.RequestsPerMinute ?? 1);
        Positive($"{path}:JumpCloud:RequestsPerMinute", options.JumpCloud.RequestsPerMinute ?? 1);
        Duration($"{path}:Bob:AttemptTimeout", options.Bob.AttemptTimeout);
        Duration($"{path}:Bob:TotalTimeout", options.Bob.TotalTimeout);
        Duration($"{path}:JumpCloud:AttemptTimeout", options.JumpCloud.AttemptTimeout);
        Duration($"{path}:JumpCloud:TotalTimeout", options.JumpCloud.TotalTimeout);
        Zone($"{path}:Provisioning:TimeZone", options.Provisioning.TimeZone);
        foreach ((string site, string zone) in options.Provisioning.SiteTimeZones)
        {
            Zone($"{path}:Provisioning:SiteTimeZones:{site}", zone);
        }

        try
        {
            return ProvisioningRules.FromOptions(options.Provisioning, $"{path}:Provisioning");
        }
        catch (RulesException e)
        {
            foreach (RulesError error in e.Errors)
            {
                errors.Add(error);
            }

            return null;
        }

        void Require(string key, string? value, string remedy)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                errors.Add(new RulesError(key, "This value is missing.", remedy));
            }
        }

        void NotServedYet(string key, bool isSet)
        {
            if (isSet)
            {
                errors.Add(new RulesError(key, "This version does not serve this setting yet.", "Leave it out."));
            }
        }

        void Positive(string key, int value)
        {
            if (value < 1)
            {
                errors.Add(new RulesError(key, "The number must be at least 1.", "Correct it."));
            }
        }

        // The bounds of the library that keeps the time-outs.
        void Duration(string key, TimeSpan value)
        {
            if (value < TimeSpan.FromMilliseconds(10) || value > TimeSpan.FromHours(24))
            {
                errors.Add(new RulesError(key, "The time must be between 10 milliseconds and 24 hours.", "Correct it."));
            }
        }

        void Zone(string key, string zone)
        {
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            {
                errors.Add(new RulesError(key, $"'{zone}' is no known time zone.", "Use an IANA id, for example Europe/Berlin."));
            }
        }
    }
}
