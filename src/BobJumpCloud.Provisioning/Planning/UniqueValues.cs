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
        List<ValueMove>? moves = null;
        bool writes = false;
        for (int i = 0; i < decisions.Count; i++)
        {
            // What has been held for another reason still wants the value: who gets it must not depend on which reason came first.
            if ((decisions[i].Writes || decisions[i].Kind == DecisionKind.Hold) && ChangeOf(decisions[i]) is { } change)
            {
                (moves ??= []).Add(new ValueMove(i, decisions[i].UserId, change.To, !decisions[i].Writes));
                writes |= decisions[i].Writes;
            }
        }

        return writes ? moves : null;
    }

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

    private Decision WithoutValue(Decision decision)
    {
        if (decision.Kind == DecisionKind.Create)
        {
            return decision.HeldBy(reason);
        }

        AttributeChange[] rest = [.. decision.Changes.Where(c => c.Target != attribute)];
        bool isEmptyUpdate = decision.Kind == DecisionKind.Update && rest.Length == 0;
        return decision with
        {
            Kind = isEmptyUpdate ? DecisionKind.NoChange : decision.Kind,
            Reason = isEmptyUpdate ? ReasonCode.UpToDate : decision.Reason,
            Changes = rest,
            Findings = [.. decision.Findings, new Finding(finding, attribute.Target)],
        };
    }
}
