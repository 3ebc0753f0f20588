using System.Runtime.CompilerServices;

namespace BobJumpCloud.JumpCloud;

/// <summary>Ids as path segments.</summary>
internal static class PathId
{
    /// <summary>The escaped id. An empty one would address the collection, and dots its parent: both are errors.</summary>
    public static string Escape(string id, [CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id, parameter);
        return id.All(c => c == '.')
            ? throw new ArgumentException("It is no id.", parameter)
            : Uri.EscapeDataString(id);
    }
}
