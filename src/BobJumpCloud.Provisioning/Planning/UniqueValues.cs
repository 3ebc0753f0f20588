namespace BobJumpCloud.Provisioning;

/// <summary>
/// Pass (c): e-mail addresses and employeeIdentifiers are unique. A value that somebody else keeps is left out of an update and holds a creation;
/// a value that two decisions want is given to neither. Only decisions that change the attribute cost anything.
/// </summary>
internal sealed class UniqueValues(JumpCloudAttribute attribute, ReasonCode reason, FindingCode finding, DirectoryIndex directory)
{
    /// <summary>The same list when everybody gets the value that the decision wants.</summary>
    public List<Decision> Settle(List<Decision> decisions)
    {
        if (Moves(decisions) is not { } moves)
        {
            return decisions;
        }

        var order = new ValueMoves(moves, directory.By(attribute));
        List<Decision>? settled = null;
        foreach (ValueMove move in order.Refused())
        {
            settled ??= [.. decisions];
            settled[move.Decision] = WithoutValue(decisions[move.Decision]);
        }

        return settled ?? decisions;
    }

    private List<ValueMove>? Moves(List<Decision> decisions)
    {
        int count = 0;
        bool writes = false;
        for (int i = 0; i < decisions.Count; i++)
        {
            if (IsMove(decisions[i]))
            {
                count++;
                writes |= decisions[i].Writes;
            }
        }

        if (!writes)
        {
            return null;
        }

        var moves = new List<ValueMove>(count);
        for (int i = 0; i < decisions.Count; i++)
        {
            if (IsMove(decisions[i]))
            {
                moves.Add(new ValueMove(i, decisions[i].UserId, ChangeOf(decisions[i])!.To, !decisions[i].Writes));
            }
        }

        return moves;
    }

    /// <summary>What has been held for another reason still wants the value: who gets it must not depend on which reason came first.</summary>
    private bool IsMove(Decision decision) => decision.Changes.Count > 0 && (decision.Writes || decision.Kind == DecisionKind.Hold) && ChangeOf(decision) is not null;

    private AttributeChange? ChangeOf(Decision decision)
    {
        for (int i = 0; i < decision.Changes.Count; i++)
        {
            if (decision.Changes[i].Target == attribute)
            {
                return decision.Changes[i];
            }
        }

        return null;
    }

    private Decision WithoutValue(Decision decision) =>
        decision.Kind == DecisionKind.Create ? decision.HeldBy(reason) : decision.Without(attribute).Noting(finding, attribute);
}
