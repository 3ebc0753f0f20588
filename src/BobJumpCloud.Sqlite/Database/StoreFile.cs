namespace BobJumpCloud.Sqlite;

/// <summary>Files of the store: made for their owner only, before anybody writes into them.</summary>
internal static class StoreFile
{
    /// <summary>Makes the database file if there is none. SQLite gives its <c>-wal</c> and <c>-shm</c> files the mode of the database.</summary>
    /// <returns>The path after the links that lead to the file, so that one file has one lease whatever it is called.</returns>
    public static string Make(string path)
    {
        var file = new FileInfo(path);
        string target = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        if (!File.Exists(target))
        {
            try
            {
                Open(target, FileMode.CreateNew, FileShare.ReadWrite).Dispose();
            }
            catch (IOException) when (File.Exists(target))
            {
                // Another process was faster.
            }
        }

        return target;
    }

    /// <summary>Opens a file, and makes it for its owner only where it is missing.</summary>
    public static FileStream Open(string path, FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
