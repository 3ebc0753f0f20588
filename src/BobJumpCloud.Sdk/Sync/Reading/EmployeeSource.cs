using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Where people come from: Bob, or middleware that already holds Bob's data.</summary>
public abstract class EmployeeSource
{
    /// <summary>Everybody, inactive people included. The stream either ends complete or throws.</summary>
    /// <param name="fields">The fields that the rules read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public abstract IAsyncEnumerable<Employee> ListAsync(IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default);

    /// <summary>One person; null when the source knows for certain that there is no such person.</summary>
    public abstract Task<Employee?> FindAsync(EmployeeId id, IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default);

    /// <summary>One person by work e-mail address; null when there is none.</summary>
    public abstract Task<Employee?> FindByEmailAsync(string email, IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default);

    /// <summary>The fields as the source stores them, so that list fields are read as lists; fields that it does not know stay as they are.</summary>
    public abstract Task<IReadOnlyList<BobField>> DescribeAsync(IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default);
}
