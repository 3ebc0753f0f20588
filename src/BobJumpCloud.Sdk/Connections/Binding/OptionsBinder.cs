using System.Text.Json.Nodes;
using BobJumpCloud.Provisioning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace BobJumpCloud.Connections;

/// <summary>Reads the whole section, or says everything that is wrong with it.</summary>
internal static class OptionsBinder
{
    public static BobJumpCloudOptions Bind(IConfigurationSection section)
    {
        var errors = new List<RulesError>();
        JsonNode? json = ConfigurationJson.Of(section);
        BobJumpCloudOptions? options = OptionsReader.Read(json, BobJumpCloudOptionsJsonContext.Default.BobJumpCloudOptions, section.Path, errors);
        return errors.Count == 0 ? options ?? new BobJumpCloudOptions() : throw Failure(errors);
    }

    public static OptionsValidationException Failure(IEnumerable<RulesError> errors) =>
        new(Options.DefaultName, typeof(BobJumpCloudOptions), errors.Select(e => e.ToString()));
}
