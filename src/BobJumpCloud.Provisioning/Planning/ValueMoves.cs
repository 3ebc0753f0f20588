namespace BobJumpCloud.Provisioning;

/// <summary>
/// Which moves can be written, one after the other: a value that nobody has, or that has been given up before. What is left waits for somebody who
/// keeps the value, for somebody who wants the same, or in a circle.
/// </summary>
internal sealed class ValueMoves
{
    private const int Nobody = -1;
    private readonly List<ValueMove> _moves;
    private readonly int[] _blockers;
    private readonly int[] _waiting;
    private readonly Queue<int> _free = [];

    public ValueMoves(List<ValueMove> moves, UserIndex users)
    {
        _moves = moves;
        _blockers = new int[moves.Count];
        _waiting = new int[moves.Count];
        Array.Fill(_waiting, Nobody);
        var givingUp = new Dictionary<DirectoryUserId, int>(moves.Count);
        var wanting = new Dictionary<string, int>(moves.Count, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < moves.Count; i++)
        {
            if (moves[i] is { User: { } user, IsHeld: false })
            {
                givingUp[user] = i;
            }

            if (moves[i].To is { } value)
            {
                wanting[value] = wanting.GetValueOrDefault(value) + 1;
            }
        }

        for (int i = 0; i < moves.Count; i++)
        {
            Weigh(i, wanting, givingUp, users);
        }
    }

    /// <summary>The moves that cannot be written.</summary>
    public IEnumerable<ValueMove> Refused()
    {
        var isGranted = new bool[_moves.Count];
        while (_free.TryDequeue(out int move))
        {
            isGranted[move] = true;
            if (_waiting[move] is var next and not Nobody && --_blockers[next] == 0)
            {
                _free.Enqueue(next);
            }
        }

        return _moves.Where((move, i) => !isGranted[i] && !move.IsHeld);
    }

    /// <summary>Counts whom a move waits for; somebody who wants the same, or keeps the value, never makes way.</summary>
    private void Weigh(int move, Dictionary<string, int> wanting, Dictionary<DirectoryUserId, int> givingUp, UserIndex users)
    {
        if (_moves[move].To is { } value)
        {
            bool isWantedOnce = wanting[value] == 1;
            _blockers[move] = isWantedOnce ? 0 : 1;
            foreach (DirectoryUser user in users.With(value))
            {
                if (user.Id == _moves[move].User)
                {
                    continue;
                }

                _blockers[move]++;
                if (isWantedOnce && givingUp.TryGetValue(user.Id, out int before))
                {
                    _waiting[before] = move;
                }
            }
        }

        if (_blockers[move] == 0 && !_moves[move].IsHeld)
        {
            _free.Enqueue(move);
        }
    }
}
