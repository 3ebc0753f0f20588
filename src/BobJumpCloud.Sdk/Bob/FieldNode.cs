using System.Text;
using System.Text.Json;

namespace BobJumpCloud.Bob;

/// <summary>
/// One property name that can stand at one place in a person's JSON, and what may stand below it. Bob writes everybody's properties in one order,
/// so each node remembers which one followed it last time, and looking a name up is mostly one comparison. Not thread-safe: one tree a listing.
/// </summary>
internal sealed class FieldNode(string name, FieldNodeKind kind, int slot = -1)
{
    private readonly byte[] _name = Encoding.UTF8.GetBytes(name);
    private readonly List<FieldNode> _children = [];
    private FieldNode? _lastChild;
    private FieldNode? _successor;

    public FieldNodeKind Kind { get; } = kind;

    /// <summary>The slot of the field whose value stands here; -1 for none.</summary>
    public int Slot { get; private set; } = slot;

    public bool HasChildren => _children.Count > 0;

    public void Add(FieldNode child) => _children.Add(child);

    /// <summary>Makes the nodes of a path below this one and puts the slot on the last.</summary>
    public void AddPath(ReadOnlySpan<string> path, int slot)
    {
        if (path.IsEmpty)
        {
            Slot = slot;
            return;
        }

        byte[] name = Encoding.UTF8.GetBytes(path[0]);
        FieldNode? child = _children.Find(c => c.Kind == FieldNodeKind.Nested && c._name.AsSpan().SequenceEqual(name));
        if (child is null)
        {
            child = new FieldNode(path[0], FieldNodeKind.Nested);
            _children.Add(child);
        }

        child.AddPath(path[1..], slot);
    }

    /// <summary>The child that the reader's property name names; null when nothing below it was asked for.</summary>
    public FieldNode? Find(ref Utf8JsonReader reader)
    {
        if (_lastChild?._successor is { } guess && guess.IsNamedBy(ref reader))
        {
            return _lastChild = guess;
        }

        foreach (FieldNode child in _children)
        {
            if (child.IsNamedBy(ref reader))
            {
                _lastChild?._successor = child;
                return _lastChild = child;
            }
        }

        return null;
    }

    private bool IsNamedBy(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? reader.ValueTextEquals(_name) : reader.ValueSpan.SequenceEqual(_name);
}
