namespace BobJumpCloud.JumpCloud;

/// <summary>Which users to list and what of them. Default: all users, all properties.</summary>
public sealed class UserListOptions
{
    /// <summary>
    /// Conditions that must all hold, each <c>field:$operator:value</c>, for example <c>department:$eq:IT</c>; operators <c>$eq $ne $in $nin $lt $lte $gt $gte
    /// $sw</c>; values are case-sensitive. Default: none. Never take a user's absence from a filtered listing for proof that it does not exist.
    /// Source: https://docs.jumpcloud.com/api/1.0/index.yaml.
    /// </summary>
    public IReadOnlyList<string> Filters { get; set; } = [];

    /// <summary>JumpCloud's names of the properties to return, besides the id; default (empty): all. A user read in part is no base to merge a patch onto.</summary>
    public IReadOnlyList<string> Fields { get; set; } = [];
}
