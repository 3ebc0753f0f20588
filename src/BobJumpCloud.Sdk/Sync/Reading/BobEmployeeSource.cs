using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>People as Bob lists them.</summary>
internal sealed class BobEmployeeSource(BobClient bob) : EmployeeSource
{
    public override IAsyncEnumerable<Employee> ListAsync(IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default) =>
        bob.People.SearchAsync(new PeopleSearch { Fields = fields, ShowInactive = true }, cancellationToken);

    public override Task<Employee?> FindAsync(EmployeeId id, IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default) =>
        bob.People.GetAsync(id, fields, cancellationToken);

    public override Task<Employee?> FindByEmailAsync(string email, IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default) =>
        bob.People.GetByEmailAsync(email, fields, cancellationToken);

    public override async Task<IReadOnlyList<BobField>> DescribeAsync(IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<BobFieldDefinition> definitions = await bob.Fields.ListAsync(cancellationToken).ConfigureAwait(false);
        Dictionary<string, BobFieldDefinition> byId = definitions.GroupBy(d => d.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return [.. fields.Select(f => byId.TryGetValue(f.Id, out BobFieldDefinition? definition) ? definition.ToField() : f)];
    }
}
