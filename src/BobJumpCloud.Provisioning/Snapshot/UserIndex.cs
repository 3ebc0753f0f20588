namespace BobJumpCloud.Provisioning;

/// <summary>Users by one text, in canonical form and ignoring case; users without the text are not in it. A user costs a slot in two arrays, no object.</summary>
internal sealed class UserIndex
{
    private const int None = -1;
    private readonly IReadOnlyList<DirectoryUser> _users;
    private readonly Dictionary<string, int> _first;
    private readonly int[] _next;

    public UserIndex(IReadOnlyList<DirectoryUser> users, JumpCloudAttribute attribute)
    {
        _users = users;
        _first = new Dictionary<string, int>(users.Count, StringComparer.OrdinalIgnoreCase);
        _next = new int[users.Count];
        for (int i = 0; i < users.Count; i++)
        {
            _next[i] = None;
            if (CanonicalText.OfOrNull(users[i][attribute]) is { } text && !_first.TryAdd(text, i))
            {
                (_next[i], _first[text]) = (_first[text], i);
            }
        }
    }

    /// <summary>The users with a text, in no particular order.</summary>
    public Matches With(string text) => new(this, _first.GetValueOrDefault(CanonicalText.Of(text), None));

    /// <summary>The users of one look-up; enumerating them allocates nothing.</summary>
    public struct Matches
    {
        private readonly UserIndex _index;
        private int _following;

        public Matches(UserIndex index, int first)
        {
            _index = index;
            _following = first;
        }

        public DirectoryUser Current { get; private set; } = null!;

        public readonly Matches GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_following == None)
            {
                return false;
            }

            Current = _index._users[_following];
            _following = _index._next[_following];
            return true;
        }
    }
}
