using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>The state of a JumpCloud user. Nothing ever goes back to staged (JumpCloud refuses it).</summary>
public enum UserState
{
    /// <summary>A word that we do not know: such a user's state is never touched.</summary>
    [JsonStringEnumMemberName("UNKNOWN")]
    Unknown,

    /// <summary>Imported, without access until somebody activates it.</summary>
    [JsonStringEnumMemberName("STAGED")]
    Staged,

    /// <summary>In use.</summary>
    [JsonStringEnumMemberName("ACTIVATED")]
    Activated,

    /// <summary>Locked out; sessions ended.</summary>
    [JsonStringEnumMemberName("SUSPENDED")]
    Suspended,
}
