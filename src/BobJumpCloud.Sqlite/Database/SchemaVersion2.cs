namespace BobJumpCloud.Sqlite;

/// <summary>Records keep the username that is reserved for the person.</summary>
internal static class SchemaVersion2
{
    public const string Script = "ALTER TABLE records ADD COLUMN reserved_username TEXT;";
}
