namespace BobJumpCloud.Provisioning;

/// <summary>What an answer of Bob says about one field of one person.</summary>
public enum FieldPresence
{
    /// <summary>The field is not in the answer: not permitted, or unknown to Bob. It never changes anything.</summary>
    Absent,

    /// <summary>The field is readable and has no value.</summary>
    Empty,

    /// <summary>The field has a value.</summary>
    Value,
}
