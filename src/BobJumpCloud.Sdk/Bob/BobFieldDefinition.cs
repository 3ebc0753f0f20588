using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Bob;

/// <summary>What Bob says about one field of its employees.</summary>
/// <remarks><see href="https://apidocs.hibob.com/docs/fields-metadata"/>.</remarks>
public sealed record BobFieldDefinition
{
    /// <summary>The id in dot form, for example <c>work.title</c>; those of custom fields differ from company to company.</summary>
    public required string Id { get; init; }

    /// <summary>The label in the company's Bob; it can be renamed.</summary>
    public string? Name { get; init; }

    /// <summary>The permission category: a word, or <c>category_</c> and digits. It does not follow from the id.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The category as people see it.</summary>
    public string? CategoryDisplayName { get; init; }

    /// <summary>Where the value stands in the nested copy of a person; the id, without <c>root.</c>.</summary>
    public string? JsonPath { get; init; }

    /// <summary>Bob's word for the type, for example <c>text</c> or <c>hierarchy-list</c>; the set is open.</summary>
    public string? Type { get; init; }

    /// <summary>The name of the list whose items are the values; null for fields that are no lists.</summary>
    public string? ListId { get; init; }

    /// <summary>True when the value is the current row of a dated table.</summary>
    public bool Historical { get; init; }

    /// <summary>The field to ask for; the well-known one when there is one. Types that we do not know are read as text.</summary>
    /// <exception cref="ArgumentException">The id has not the form <c>category.name</c>.</exception>
    public BobField ToField() => BobFields.Custom(Id, Type switch
    {
        "list" or "list_id" or "hierarchy-list" => BobFieldKind.List,
        "multi-list" => BobFieldKind.MultiList,
        "date" => BobFieldKind.Date,
        "number" => BobFieldKind.Number,
        "boolean" => BobFieldKind.Boolean,
        "employee" or "employee-reference" => BobFieldKind.Employee,
        _ => BobFieldKind.Text,
    });
}
