namespace BobJumpCloud.Provisioning;

/// <summary>A compiled condition: a function of a person, and the fields that it reads.</summary>
internal sealed class Condition(IReadOnlyList<BobField> fields, Func<Employee, ConditionResult> judge)
{
    public IReadOnlyList<BobField> Fields { get; } = fields;

    public ConditionResult Judge(Employee employee) => judge(employee);

    public static Condition All(IReadOnlyList<Condition> parts) => Join(parts, ConditionResult.False, ConditionResult.True);

    public static Condition Any(IReadOnlyList<Condition> parts) => Join(parts, ConditionResult.True, ConditionResult.False);

    public static Condition Not(Condition part) => new(part.Fields, e => part.Judge(e) switch
    {
        ConditionResult.True => ConditionResult.False,
        ConditionResult.False => ConditionResult.True,
        _ => ConditionResult.NotReadable,
    });

    /// <summary>A comparison of one field's value; an empty field gives the stated result, an absent one is not readable.</summary>
    public static Condition On(BobField field, bool whenEmpty, Func<FieldValue, bool> test) => new([field], e => e[field] switch
    {
        { Presence: FieldPresence.Absent } => ConditionResult.NotReadable,
        { Presence: FieldPresence.Empty } => whenEmpty ? ConditionResult.True : ConditionResult.False,
        var value => test(value) ? ConditionResult.True : ConditionResult.False,
    });

    /// <summary>Parts of which one with the deciding result settles the whole; otherwise one that is not readable does.</summary>
    private static Condition Join(IReadOnlyList<Condition> parts, ConditionResult deciding, ConditionResult otherwise) =>
        new([.. parts.SelectMany(p => p.Fields)], e =>
        {
            ConditionResult result = otherwise;
            foreach (Condition part in parts)
            {
                ConditionResult one = part.Judge(e);
                if (one == deciding)
                {
                    return deciding;
                }

                result = one == ConditionResult.NotReadable ? one : result;
            }

            return result;
        });
}
