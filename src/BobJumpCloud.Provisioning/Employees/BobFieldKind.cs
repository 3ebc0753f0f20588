namespace BobJumpCloud.Provisioning;

/// <summary>How Bob stores a field, as far as it matters for reading it (the <c>type</c> of Bob's field metadata, grouped).</summary>
public enum BobFieldKind
{
    /// <summary>Free text, and every type that is not named here.</summary>
    Text,

    /// <summary>A number. Employee ids are texts, not numbers.</summary>
    Number,

    /// <summary>A calendar date; <c>yyyy-MM-dd</c> in the machine form.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>One item of a company list: an id in the machine form, a name in the human-readable one.</summary>
    List,

    /// <summary>Several items of a company list.</summary>
    MultiList,

    /// <summary>Another employee; the value is that employee's id.</summary>
    Employee,
}
