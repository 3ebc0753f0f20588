namespace BobJumpCloud.Bob;

/// <summary>One of the company's lists, for example that of departments.</summary>
/// <remarks><see href="https://apidocs.hibob.com/docs/how-to-work-with-lists-public-api"/>.</remarks>
public sealed class BobList
{
    /// <summary>The name, for example <c>department</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The items in Bob's order; those of a hierarchy have children.</summary>
    public required IReadOnlyList<BobListItem> Items { get; init; }

    /// <summary>The item with this id, at any depth; null when there is none. Ids compare ordinally.</summary>
    public BobListItem? Find(string id) => Find(Items, id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static BobListItem? Find(IReadOnlyList<BobListItem> items, string id)
    {
        foreach (BobListItem item in items)
        {
            if (string.Equals(item.Id, id, StringComparison.Ordinal))
            {
                return item;
            }

            if (Find(item.Children, id) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
