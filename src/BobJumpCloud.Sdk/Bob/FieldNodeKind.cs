namespace BobJumpCloud.Bob;

/// <summary>Which of the three copies of a person a property belongs to.</summary>
internal enum FieldNodeKind
{
    /// <summary>A property, or a part of a path, of the nested copy: <c>work</c>, <c>title</c>.</summary>
    Nested,

    /// <summary>A property of the flat copy: <c>/work/title</c>.</summary>
    Flat,

    /// <summary>The object with the human-readable copy.</summary>
    Human,
}
