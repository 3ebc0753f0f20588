using System.Reflection;
using BobJumpCloud.Conventions.Tests.Sources;

namespace BobJumpCloud.Conventions.Tests.Surface;

public sealed class AsyncMethodTests
{
    [Fact]
    public void Whatever_can_be_awaited_can_be_cancelled_by_its_last_parameter() =>
        ShippedAssemblies.PublicTypes([ShippedAssemblies.Sdk])
            .Where(t => !t.IsSubclassOf(typeof(Delegate)))
            .SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => IsAwaitable(m.ReturnType) && !m.IsSpecialName && m.Name != "DisposeAsync")
            .Where(m => m.GetParameters() is not [.., { Name: "cancellationToken" } last] || last.ParameterType != typeof(CancellationToken))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}")
            .ShouldBeNone();

    private static bool IsAwaitable(Type type)
    {
        Type open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return open == typeof(Task) || open == typeof(Task<>) || open == typeof(ValueTask) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>);
    }
}
