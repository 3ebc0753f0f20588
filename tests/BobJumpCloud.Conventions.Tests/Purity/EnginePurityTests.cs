using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using BobJumpCloud.Conventions.Tests.Sources;
using BobJumpCloud.Conventions.Tests.Surface;

namespace BobJumpCloud.Conventions.Tests.Purity;

public sealed class EnginePurityTests
{
    private static readonly string[] Impure = ["System.Net", "Microsoft.Extensions", "System.Threading.Tasks"];

    [Fact]
    public void The_engine_names_no_type_of_the_network_the_host_or_asynchrony()
    {
        using var file = new PEReader(File.OpenRead(ShippedAssemblies.Engine.Location));
        MetadataReader reader = file.GetMetadataReader();

        reader.TypeReferences.Select(reader.GetTypeReference)
            .Select(t => reader.GetString(t.Namespace) + "." + reader.GetString(t.Name))
            .Where(name => Array.Exists(Impure, space => name.StartsWith(space + ".", StringComparison.Ordinal)))
            .ShouldBeNone();
    }

    [Fact]
    public void The_engine_references_only_the_framework_and_its_transliteration_table() =>
        ShippedAssemblies.Engine.GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(name => name != "AnyAscii" && (!name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("System.Net", StringComparison.Ordinal)))
            .ShouldBeNone();
}
