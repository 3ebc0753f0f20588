namespace BobJumpCloud.Testing;

/// <summary>The fields of one answer, arranged by their place in the nested copy.</summary>
internal sealed class FieldTree
{
    public BobField? Field { get; private set; }

    /// <summary>The field's place among the fields of the answer.</summary>
    public int Index { get; private set; }

    public SortedDictionary<string, FieldTree> Children { get; } = new(StringComparer.Ordinal);

    public static FieldTree Of(BobField[] fields)
    {
        var root = new FieldTree();
        for (var i = 0; i < fields.Length; i++)
        {
            var node = root;
            foreach (var segment in fields[i].JsonPath.Split('.'))
            {
                if (!node.Children.TryGetValue(segment, out var child))
                {
                    node.Children[segment] = child = new FieldTree();
                }

                node = child;
            }

            node.Field = fields[i];
            node.Index = i;
        }

        return root;
    }
}
