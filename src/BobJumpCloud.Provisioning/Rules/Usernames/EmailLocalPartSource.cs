namespace BobJumpCloud.Provisioning;

/// <summary>The part of the e-mail address before the @, as it is.</summary>
internal sealed class EmailLocalPartSource : ValueSource
{
    public override IReadOnlyList<BobField> Fields { get; } = [BobFields.Root.Email];

    public override SourceValue Read(Employee employee)
    {
        FieldValue email = employee[BobFields.Root.Email];
        if (email.Text is not { } text)
        {
            return new SourceValue(email);
        }

        int at = text.IndexOf('@', StringComparison.Ordinal);
        return new SourceValue(at > 0 ? FieldValue.Of(CanonicalText.Of(text[..at])) : FieldValue.Empty);
    }

    /// <summary>Whether the part is this text, without making it.</summary>
    public static bool Is(Employee employee, string name)
    {
        ReadOnlySpan<char> email = employee[BobFields.Root.Email].Text;
        int at = email.IndexOf('@');
        return at > 0 && email[..at].Trim().SequenceEqual(name);
    }
}
