namespace BobJumpCloud.Provisioning;

/// <summary>Several records of one employee id.</summary>
internal static class DuplicateRecords
{
    /// <summary>What all records agree on; the rest counts as absent. So the order of the records does not matter.</summary>
    public static Employee Agreed(IReadOnlyList<Employee> records)
    {
        Employee first = records[0];
        FieldValue[] values = [.. first.Layout.Fields.Select(f => records.All(r => r[f] == first[f]) ? first[f] : FieldValue.Absent)];
        return new Employee(first.Id, first.Layout, values);
    }
}
