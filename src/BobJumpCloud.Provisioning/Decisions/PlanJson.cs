using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BobJumpCloud.Provisioning;

/// <summary>Writes and reads plans: lossless, and the same bytes for the same plan.</summary>
internal static class PlanJson
{
    private const string Schema = "plan/1";

    private static readonly PlanJsonContext Context = new(new JsonSerializerOptions(PlanJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The same metadata without the fingerprint itself.</summary>
    private static readonly JsonTypeInfo<ProvisioningPlan> Unsealed = (JsonTypeInfo<ProvisioningPlan>)new JsonSerializerOptions(Context.Options)
    {
        TypeInfoResolver = Context.WithAddedModifier(WithoutFingerprint),
    }.GetTypeInfo(typeof(ProvisioningPlan));

    public static string FingerprintOf(ProvisioningPlan plan)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            JsonSerializer.Serialize(stream, plan, Unsealed);
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }

    public static byte[] Write(ProvisioningPlan plan) => JsonSerializer.SerializeToUtf8Bytes(plan, Context.ProvisioningPlan);

    public static byte[] Write(DecisionTrace trace) => JsonSerializer.SerializeToUtf8Bytes(trace, Context.DecisionTrace);

    public static ProvisioningPlan Read(ReadOnlySpan<byte> json)
    {
        ProvisioningPlan? plan;
        try
        {
            plan = JsonSerializer.Deserialize(json, Context.ProvisioningPlan);
        }
        catch (JsonException e)
        {
            throw new FormatException($"This is no plan: line {e.LineNumber + 1}, position {e.BytePositionInLine + 1}. Make a new one with: bobjc plan --out FILE.", e);
        }

        if (plan is not { Schema: Schema })
        {
            throw new FormatException($"This plan has the schema '{plan?.Schema}'; this version reads '{Schema}'. Make a new plan.");
        }

        if (!string.Equals(plan.Fingerprint, FingerprintOf(json.ToArray()), StringComparison.Ordinal))
        {
            throw new FormatException("This plan was changed after it was made (its fingerprint does not fit). Make a new plan.");
        }

        return plan;
    }

    private static void WithoutFingerprint(JsonTypeInfo info)
    {
        if (info.Type == typeof(ProvisioningPlan))
        {
            info.Properties.Remove(info.Properties.Single(p => p.Name == "fingerprint"));
        }
    }

    /// <summary>Hashes what the text says, member by member; blanks between them do not count.</summary>
    private static string FingerprintOf(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        var text = new ArrayBufferWriter<byte>(json.Length);
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in document.RootElement.EnumerateObject().Where(m => !m.NameEquals("fingerprint")))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(text.WrittenSpan));
    }
}
