namespace BobJumpCloud.Bob;

/// <summary>One item of a list.</summary>
public sealed class BobListItem
{
    /// <summary>The id: a word for Bob's own items, digits for the company's; it stays when the item is renamed.</summary>
    public required string Id { get; init; }

    /// <summary>The name that people see.</summary>
    public required string Name { get; init; }

    /// <summary>True for an item that can no longer be chosen; people can still have it.</summary>
    public bool Archived { get; init; }

    /// <summary>The items below it in a hierarchy; otherwise empty.</summary>
    public IReadOnlyList<BobListItem> Children { get; init; } = [];

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
