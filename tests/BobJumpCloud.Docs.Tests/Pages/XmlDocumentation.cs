using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>The XML documentation that stands beside an assembly, as plain text.</summary>
internal sealed class XmlDocumentation(Type anyOfTheAssembly)
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(Path.ChangeExtension(anyOfTheAssembly.Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    public string OfType(Type type) => Text(_members["T:" + type.FullName].Element("summary")!);

    /// <summary>The summary of a property; of a positional record that of its parameter.</summary>
    public string OfProperty(Type type, string name) => _members.TryGetValue($"P:{type.FullName}.{name}", out XElement? member)
        ? Text(member.Element("summary")!)
        : Text(_members.First(m => m.Key.StartsWith($"M:{type.FullName}.#ctor(", StringComparison.Ordinal)).Value.Elements("param").Single(p => p.Attribute("name")!.Value == name));

    private static string Text(XElement element) => Regex.Replace(string.Concat(element.Nodes().Select(Text)), @"\s+", " ", RegexOptions.CultureInvariant).Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")!.Value.Split('(')[0].Split('.')[^1],
        XElement element => Text(element),
        _ => "",
    };
}
