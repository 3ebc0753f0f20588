using System.Reflection;
using System.Runtime.CompilerServices;

namespace BobJumpCloud.Conventions.Tests.Surface;

/// <summary>The assemblies that we ship, by reflection.</summary>
internal static class ShippedAssemblies
{
    public static Assembly Engine { get; } = Assembly.Load("BobJumpCloud.Provisioning");

    public static Assembly Sdk { get; } = Assembly.Load("BobJumpCloud.Sdk");

    /// <summary>What users reference.</summary>
    public static IReadOnlyList<Assembly> Libraries { get; } =
        [Engine, Sdk, Assembly.Load("BobJumpCloud.Sqlite"), Assembly.Load("BobJumpCloud.AspNetCore"), Assembly.Load("BobJumpCloud.Testing")];

    public static IReadOnlyList<Assembly> All { get; } = [.. Libraries, Assembly.Load("bobjc")];

    /// <summary>Types that a person wrote, nested ones included.</summary>
    public static IEnumerable<Type> WrittenTypes(IEnumerable<Assembly> assemblies) =>
        assemblies.SelectMany(a => a.GetTypes()).Where(IsWritten);

    /// <summary>Types that users can name.</summary>
    public static IEnumerable<Type> PublicTypes(IEnumerable<Assembly> assemblies) =>
        assemblies.SelectMany(a => a.GetExportedTypes()).Where(IsWritten);

    /// <summary>A type's name without generic arity.</summary>
    public static string BareName(Type type) => type.Name.Split('`')[0];

    private static bool IsWritten(Type type)
    {
        for (Type? t = type; t is not null; t = t.DeclaringType)
        {
            // '<' is the compiler's own naming, and "Regex" generators live in a namespace of the framework.
            if (t.Name.Contains('<', StringComparison.Ordinal) || t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                || t.Namespace is { } space && (space.StartsWith("System", StringComparison.Ordinal) || space.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}
