using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>How people are named on request: all digits are an employee id, everything else is a work e-mail address.</summary>
internal static class PersonName
{
    public static bool IsId(string person) => person.Trim().All(char.IsAsciiDigit);

    /// <summary>Whose name it is in a snapshot.</summary>
    /// <exception cref="SyncException">Nobody's, or that of several people.</exception>
    public static EmployeeId Find(ProvisioningSnapshot snapshot, string person)
    {
        if (IsId(person))
        {
            return EmployeeId.Parse(person);
        }

        string wanted = person.Trim();
        EmployeeId[] found = [.. snapshot.Employees.Where(e => string.Equals(e.Get(BobFields.Root.Email)?.Trim(), wanted, StringComparison.OrdinalIgnoreCase)).Select(e => e.Id).Distinct()];
        return found switch
        {
            [var only] => only,
            [] => throw Unknown(),
            _ => throw new SyncException($"Several people in Bob have this e-mail address: {string.Join(", ", found)}. Give the employee id."),
        };
    }

    public static SyncException Unknown() =>
        new("Bob knows no such person. Give the employee id (all digits, as in the address of the profile in Bob) or the work e-mail address.");
}
