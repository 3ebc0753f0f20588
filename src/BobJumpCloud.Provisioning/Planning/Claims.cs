namespace BobJumpCloud.Provisioning;

/// <summary>All claims of unlinked people: who claims what, and which users several people claim.</summary>
internal sealed class Claims
{
    private readonly Dictionary<int, PersonClaim> _claims = [];
    private readonly Dictionary<DirectoryUserId, int> _claimants = [];
    private readonly HashSet<DirectoryUserId> _contested = [];

    /// <summary>One entry a person.</summary>
    public IReadOnlyCollection<PersonClaim> All => _claims.Values;

    public void Add(int person, DirectoryUser user)
    {
        if (!_claimants.TryAdd(user.Id, person) && _claimants[user.Id] != person)
        {
            _contested.Add(user.Id);
        }

        if (!_claims.TryGetValue(person, out PersonClaim claim))
        {
            _claims.Add(person, new PersonClaim(person, user, false));
        }
        else if (claim.User.Id != user.Id)
        {
            _claims[person] = claim with { IsAmbiguous = true };
        }
    }

    public bool Has(int person) => _claims.ContainsKey(person);

    public bool IsContested(DirectoryUserId user) => _contested.Contains(user);
}
