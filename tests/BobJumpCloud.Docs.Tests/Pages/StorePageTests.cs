using System.Reflection;
using BobJumpCloud.Docs.Tests.Markdown;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Docs.Tests.Pages;

public sealed class StorePageTests
{
    [Fact]
    public void Every_verb_of_a_store_is_explained_in_the_order_of_the_class() =>
        Repository.Page("docs/writing-a-store.md").TableUnder("The verbs").Select(r => r[0]).Should().Equal(
            typeof(SyncStore).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(m => m.MetadataToken).Select(m => m.Name));
}
