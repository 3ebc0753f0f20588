using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>What the file system and SQLite refuse, told with cause and remedy.</summary>
internal static class StoreFailure
{
    private const int Perm = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static bool Is(Exception exception) => exception is SyncException or SqliteException or IOException or UnauthorizedAccessException;

    public static SyncException Of(Exception exception, string path) => exception switch
    {
        SyncException known => known,
        SqliteException refused => new SyncException(Text(refused, path), refused),
        DirectoryNotFoundException => new SyncException($"The folder of the store '{path}' does not exist. Make the folder, or name another file.", exception),
        UnauthorizedAccessException => new SyncException($"The store '{path}' cannot be opened: access is denied, or it is a folder. Let this process read and write the file and its folder, or name another file.", exception),
        _ => new SyncException($"The store '{path}' cannot be used: {exception.Message} Check the disk, or name another file.", exception),
    };

    private static string Text(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        Busy or Locked => $"The store '{path}' stayed locked by another process. End the program that holds it (a backup, an editor), or raise the busy time-out.",
        Perm or ReadOnly or CannotOpen => $"The store '{path}' cannot be opened for writing. Let this process read and write the file and its folder, or name another file.",
        Full => $"The store '{path}' cannot grow: the disk is full. Free some space and run again.",
        Corrupt => $"The store '{path}' is damaged. Put a copy in its place, or move it away: the next full sync builds a new one, but reasons of earlier suspensions are lost.",
        NotADatabase => $"The file '{path}' is no SQLite database. Name another file, or move this one away.",
        _ => $"The store '{path}' failed with SQLite error {exception.SqliteErrorCode} ({exception.SqliteExtendedErrorCode}). Check the disk and its rights, and run again.",
    };
}
