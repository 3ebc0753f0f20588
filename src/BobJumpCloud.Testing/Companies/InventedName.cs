namespace BobJumpCloud.Testing;

/// <summary>A name as it is written, and its spelling in an e-mail address.</summary>
internal sealed record InventedName(string Given, string Family, string GivenAscii, string FamilyAscii)
{
    public string Display => $"{Given} {Family}";

    /// <summary>The usual local part of the e-mail address: <c>given.family</c>.</summary>
    public string LocalPart => $"{GivenAscii}.{FamilyAscii}";

    /// <summary>The older habit: <c>gfamily</c>.</summary>
    public string ShortUsername => $"{GivenAscii[0]}{FamilyAscii}";
}
