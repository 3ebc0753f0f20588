namespace BobJumpCloud.Benchmarks.Reports;

/// <summary>The part of a page that a command writes, between two marks.</summary>
public static class GeneratedSection
{
    public static void Replace(string page, string name, string text)
    {
        string path = Path.Combine(Root(), page);
        string whole = File.ReadAllText(path);
        string start = $"<!-- {name} -->";
        string end = $"<!-- end of {name} -->";
        int from = whole.IndexOf(start, StringComparison.Ordinal);
        int to = whole.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
        {
            throw new InvalidOperationException($"{page} has no marks '{start}' and '{end}'.");
        }

        File.WriteAllText(path, $"{whole[..(from + start.Length)]}\n\n{text.Trim()}\n\n{whole[to..]}");
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BobJumpCloud.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("This does not run inside the repository.");
    }
}
