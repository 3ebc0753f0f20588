using System.Reflection;
using BobJumpCloud.Conventions.Tests.Sources;

namespace BobJumpCloud.Conventions.Tests.Surface;

public sealed class PublicTypeTests
{
    /// <summary>Interfaces that we both take from users and return to them; each needs a reason.</summary>
    private static readonly string[] Interfaces = [];

    private static readonly string[] NoNouns =
        ["Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Data", "Info", "Processor", "Wrapper"];

    private static readonly string[] SdkNamespaces =
        ["BobJumpCloud", "BobJumpCloud.Bob", "BobJumpCloud.JumpCloud", "BobJumpCloud.Connections", "BobJumpCloud.Sync", "BobJumpCloud.Sso", "Microsoft.Extensions.DependencyInjection"];

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract_unless_they_are_clients_or_exception_bases()
    {
        Type[] types = [.. ShippedAssemblies.PublicTypes(ShippedAssemblies.Libraries)];

        types.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && !IsClient(t))
            .Where(t => !(t.IsSubclassOf(typeof(Exception)) && types.Any(d => d.BaseType == t)))
            .ShouldBeNone();
    }

    [Fact]
    public void Clients_can_be_replaced_in_tests_by_virtual_members_and_a_protected_constructor() =>
        ShippedAssemblies.PublicTypes(ShippedAssemblies.Libraries).Where(IsClient).SelectMany(ClientFlaws).ShouldBeNone();

    [Fact]
    public void There_are_no_public_interfaces() =>
        ShippedAssemblies.PublicTypes(ShippedAssemblies.Libraries).Where(t => t.IsInterface).Select(t => t.Name).Except(Interfaces).ShouldBeNone();

    [Fact]
    public void Types_are_nouns_of_the_field() =>
        ShippedAssemblies.WrittenTypes(ShippedAssemblies.All)
            .Where(t => Array.Exists(NoNouns, noun => ShippedAssemblies.BareName(t).EndsWith(noun, StringComparison.Ordinal)))
            .ShouldBeNone();

    [Fact]
    public void Public_types_of_the_engine_share_one_namespace() =>
        ShippedAssemblies.PublicTypes([ShippedAssemblies.Engine]).Where(t => t.Namespace != "BobJumpCloud.Provisioning").ShouldBeNone();

    [Fact]
    public void Public_types_of_the_sdk_live_in_one_namespace_a_room() =>
        ShippedAssemblies.PublicTypes([ShippedAssemblies.Sdk]).Where(t => !SdkNamespaces.Contains(t.Namespace)).ShouldBeNone();

    private static bool IsClient(Type type) =>
        type.IsClass && !(type.IsAbstract && type.IsSealed) && type.Name.EndsWith("Client", StringComparison.Ordinal);

    private static IEnumerable<string> ClientFlaws(Type client)
    {
        ConstructorInfo? constructor = client.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []);
        if (constructor is not { IsFamily: true } and not { IsFamilyOrAssembly: true })
        {
            yield return $"{client.Name} has no protected parameterless constructor";
        }

        foreach (MethodInfo method in client.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            if ((!method.IsVirtual || method.IsFinal) && method.Name is not ("Dispose" or "DisposeAsync"))
            {
                yield return $"{client.Name}.{method.Name} is not virtual";
            }
        }
    }
}
