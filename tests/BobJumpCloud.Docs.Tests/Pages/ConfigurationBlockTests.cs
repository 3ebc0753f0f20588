using System.Text;
using System.Text.Json.Nodes;
using BobJumpCloud.Connections;
using BobJumpCloud.Docs.Tests.Markdown;
using BobJumpCloud.Provisioning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>Whatever JSON a page shows is a configuration, or a section <c>Provisioning</c>, without a mistake. Other JSON is marked <c>jsonc</c>.</summary>
public sealed class ConfigurationBlockTests
{
    private static IEnumerable<MarkdownBlock> Blocks => Repository.UserPages.SelectMany(p => p.Blocks).Where(b => b.Language == "json");

    [Fact]
    public void The_README_shows_a_configuration() =>
        Blocks.Should().Contain(b => b.Where.StartsWith("README.md:", StringComparison.Ordinal));

    [Fact]
    public void Every_JSON_block_binds_without_error()
    {
        foreach (MarkdownBlock block in Blocks)
        {
            block.Invoking(Bind).Should().NotThrow("{0} shows a configuration", block.Where);
        }
    }

    private static void Bind(MarkdownBlock block)
    {
        byte[] json = Encoding.UTF8.GetBytes(block.Text);
        if (JsonNode.Parse(json)!.AsObject().ContainsKey("Who"))
        {
            ProvisioningRules.FromJson(json);
            return;
        }

        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(json)).Build();
        var services = new ServiceCollection();
        services.AddBobJumpCloud(configuration.GetSection("BobJumpCloud")).UseInMemoryStore();
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IOptions<BobJumpCloudOptions>>().Value.Connections.Should().NotBeEmpty();
    }
}
