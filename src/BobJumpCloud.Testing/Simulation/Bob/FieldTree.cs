namespace BobJumpCloud.Testing;

/// <summary>The fields of one answer, arranged by their place in the nested copy.</summary>
internal sealed class FieldTree
{
    public BobField? Field { get; private set; }

    public SortedDictionary<string, FieldTree> Children { get; } = new(StringComparer.Ordinal);

    public static FieldTree Of(IEnumerable<BobField> fields)
    {
        var root = new FieldTree();
        foreach (var field in fields)
        {
            var node = root;
            foreach (var segment in field.JsonPath.Split('.'))
            {
                if (!node.Children.TryGetValue(segment, out var child))
                {
                    node.Children[segment] = child = new FieldTree();
                }

                node = child;
            }

            node.Field = field;
        }

        return root;
    }
}
