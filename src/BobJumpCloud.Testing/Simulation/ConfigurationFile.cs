using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>The configuration file that points at simulated services.</summary>
internal static class ConfigurationFile
{
    public static string Write(Uri bob, string serviceUserId, string token, Uri jumpCloud, string apiKey)
    {
        var connection = new JsonObject
        {
            ["Bob"] = new JsonObject { ["BaseAddress"] = bob.AbsoluteUri, ["ServiceUserId"] = serviceUserId, ["Token"] = token },
            ["JumpCloud"] = new JsonObject { ["BaseAddress"] = jumpCloud.AbsoluteUri, ["ApiKey"] = apiKey },
            ["Provisioning"] = new JsonObject { ["Who"] = new JsonObject { ["AllEmployees"] = true } },
        };
        var file = new JsonObject { ["BobJumpCloud"] = new JsonObject { ["Connections"] = new JsonObject { ["default"] = connection } } };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            file.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
