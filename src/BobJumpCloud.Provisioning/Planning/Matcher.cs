namespace BobJumpCloud.Provisioning;

/// <summary>Pass (a): who is which user, for the whole batch at once. A link beats every other claim; nothing is decided by who comes first.</summary>
internal sealed class Matcher(ProvisioningRules rules, ProvisioningSnapshot snapshot, DirectoryIndex directory)
{
    private readonly MatchKeys _keys = new(rules, directory);
    private readonly Roster _roster = new(snapshot, directory);
    private readonly Claims _claims = new();
    private LinkHolders _holders = LinkHolders.None;

    private List<PersonContext> People => _roster.People;

    /// <returns>Everybody, sorted by employee id.</returns>
    public List<PersonContext> Match()
    {
        List<int> unlinked = [];
        for (int i = 0; i < People.Count; i++)
        {
            if (People[i].Link is null)
            {
                unlinked.Add(i);
            }
        }

        if (unlinked.Count > 0)
        {
            _holders = new LinkHolders(snapshot.Links, People);
            unlinked.ForEach(Claim);
            ClaimOfLeavers(unlinked);
            foreach (PersonClaim claim in _claims.All)
            {
                Settle(claim);
            }
        }

        return People;
    }

    /// <summary>All keys are evaluated. Of an id that is listed twice every record claims.</summary>
    private void Claim(int index)
    {
        PersonContext person = People[index];
        if (person.MatchHold is null)
        {
            Claim(index, person);
            return;
        }

        foreach (Employee record in _roster.Duplicates.Where(d => d.Id == person.Employee.Id))
        {
            Claim(index, person with { Employee = record });
        }

        if (person.IsAway && !_claims.Has(index))
        {
            People[index] = person with { MatchHold = null };
        }
    }

    private void Claim(int index, PersonContext person)
    {
        foreach (MatchKey? key in _keys.Order)
        {
            if (_keys.ValueOf(key, person.Employee) is not { } value)
            {
                continue;
            }

            foreach (DirectoryUser user in _keys.UsersWith(key, value))
            {
                if (_keys.Compares(key, value, user) && !IsVoid(key, person, user))
                {
                    Claim(index, person, user, _holders.IndexOf(user.Id));
                }
            }
        }
    }

    private void ClaimOfLeavers(List<int> unlinked)
    {
        LeaverValues? leavers = null;
        foreach (int index in unlinked)
        {
            if (People[index] is not { Phase: Phase.Active } person)
            {
                continue;
            }

            leavers ??= new LeaverValues(_keys, People, _claims);
            if (leavers.IsEmpty)
            {
                return;
            }

            foreach ((int leaver, PersonContext context) in leavers.Sharing(person))
            {
                if (IsBack(person, context.User!, context))
                {
                    Claim(index, person, context.User!, context.Link is null ? null : leaver);
                }
            }
        }
    }

    /// <summary>
    /// Somebody who is at work and seems to be the leaver under a new id holds the leaver as well: that user is neither taken away nor changed, whatever
    /// else the new record points to.
    /// </summary>
    private void Claim(int index, PersonContext person, DirectoryUser user, int? holder)
    {
        _claims.Add(index, user);
        if (holder is { } leaver && People[leaver].MatchHold is null && IsBack(person, user, People[leaver]))
        {
            People[leaver] = People[leaver] with { MatchHold = ReasonCode.RelinkProposed };
        }
    }

    /// <summary>A claim on somebody else's linked user counts for nothing when the claimant is away, or when this plan gives the linked person another value.</summary>
    private bool IsVoid(MatchKey? key, PersonContext person, DirectoryUser user)
    {
        if (!_holders.IsLinked(user.Id))
        {
            return false;
        }

        return person.IsAway || (_holders.IndexOf(user.Id) is { } index && !IsBack(person, user, People[index]) && _keys.Frees(key, People[index]));
    }

    private void Settle(PersonClaim claim)
    {
        PersonContext person = People[claim.Person];
        if (person.MatchHold is not null)
        {
            return;
        }

        bool isContested = claim.IsAmbiguous || _claims.IsContested(claim.User.Id);
        if (!_holders.IsLinked(claim.User.Id))
        {
            bool isHeld = isContested || _keys.IsAnothers(claim.User, person.Employee.Id);
            People[claim.Person] = person with { User = claim.IsAmbiguous ? null : claim.User, MatchHold = isHeld ? ReasonCode.AmbiguousMatch : null };
            return;
        }

        bool isProposed = !isContested && _holders.IndexOf(claim.User.Id) is { } holder && IsSamePerson(person, claim.User, People[holder]);
        People[claim.Person] = person with { Candidate = claim.User.Id, MatchHold = isProposed ? ReasonCode.RelinkProposed : ReasonCode.AmbiguousMatch };
    }

    private static bool IsBack(PersonContext person, DirectoryUser user, PersonContext holder) => person.Phase == Phase.Active && IsSamePerson(person, user, holder);

    /// <summary>Compares with the names that Bob has of the linked person: the user's own are about to become these.</summary>
    private static bool IsSamePerson(PersonContext person, DirectoryUser user, PersonContext holder) => holder.IsAway && !person.NamesDifferFrom(
        holder.Employee[BobFields.Root.FirstName].Text ?? user[JumpCloudAttributes.FirstName],
        holder.Employee[BobFields.Root.Surname].Text ?? user[JumpCloudAttributes.LastName]);
}
