using System.Text.Json;

namespace BobJumpCloud.JumpCloud;

/// <summary>Writes patches in JumpCloud's wire form.</summary>
internal static class UserPatchWriter
{
    /// <summary>The properties of a creation: what is null or empty is left out.</summary>
    public static void WriteNew(Utf8JsonWriter writer, UserPatch patch)
    {
        foreach (var (name, get) in UserPatch.Texts)
        {
            WriteUnlessBlank(writer, name, get(patch));
        }

        WriteUnlessBlank(writer, "manager", patch.Manager);
        if (patch.RecoveryEmail is { IsSet: true, Value: { Length: > 0 } address })
        {
            WriteRecoveryEmail(writer, address);
        }

        WriteCommon(writer, patch);
        UserEntriesWriter.Write(writer, patch, UserEntriesWriter.Nobody);
    }

    /// <summary>The properties of an update; arrays are merged onto those of the current user.</summary>
    public static void WriteChange(Utf8JsonWriter writer, UserPatch patch, JumpCloudUser? current)
    {
        foreach (var (name, get) in UserPatch.Texts)
        {
            if (get(patch) is { IsSet: true } text)
            {
                writer.WriteString(name, text.Value ?? "");
            }
        }

        if (patch.Manager.IsSet)
        {
            writer.WriteString("manager", string.IsNullOrWhiteSpace(patch.Manager.Value) ? null : patch.Manager.Value);
        }

        if (patch.RecoveryEmail.IsSet)
        {
            WriteRecoveryEmail(writer, patch.RecoveryEmail.Value ?? "");
        }

        WriteCommon(writer, patch);
        if (current is not null)
        {
            UserEntriesWriter.Write(writer, patch, current);
        }
    }

    /// <summary>State and its old twin always go together and agree.</summary>
    public static void WriteState(Utf8JsonWriter writer, JumpCloudUserState state)
    {
        writer.WriteString("state", state.Value.ToUpperInvariant());
        writer.WriteBoolean("suspended", state == JumpCloudUserState.Suspended);
    }

    private static void WriteCommon(Utf8JsonWriter writer, UserPatch patch)
    {
        WriteUnlessBlank(writer, "employeeIdentifier", patch.EmployeeIdentifier);
        WriteUnlessBlank(writer, "password", patch.Password);
        if (patch.State.IsSet)
        {
            WriteState(writer, patch.State.Value);
        }

        foreach (var (name, get) in UserPatch.Flags)
        {
            if (get(patch) is { IsSet: true } flag)
            {
                writer.WriteBoolean(name, flag.Value);
            }
        }

        foreach (var (name, get) in UserPatch.Numbers)
        {
            if (get(patch) is { IsSet: true } number)
            {
                writer.WriteNumber(name, number.Value);
            }
        }
    }

    private static void WriteUnlessBlank(Utf8JsonWriter writer, string name, Optional<string?> text)
    {
        if (text.IsSet && !string.IsNullOrWhiteSpace(text.Value))
        {
            writer.WriteString(name, text.Value);
        }
    }

    private static void WriteRecoveryEmail(Utf8JsonWriter writer, string address)
    {
        writer.WriteStartObject("recoveryEmail");
        writer.WriteString("address", address);
        writer.WriteEndObject();
    }
}
