namespace BobJumpCloud.Provisioning;

/// <summary>
/// What the engine knows of a JumpCloud user: who it is, its state, and the attributes that the rules may write. Immutable once built; two are
/// equal when everything known is. Prints its id only.
/// </summary>
/// <example><code>var user = new DirectoryUser("66d01f7a3b9c5e0012ab34cd") { Username = "alee", Email = "ann.lee@acme.test", State = UserState.Activated };</code></example>
public sealed class DirectoryUser : IEquatable<DirectoryUser>
{
    private AttributeLayout _layout;
    private string?[] _values;

    /// <summary>A user of whom nothing is known yet but the id; its state is activated.</summary>
    /// <exception cref="FormatException">The id is empty.</exception>
    public DirectoryUser(string id)
        : this(DirectoryUserId.Parse(id), new AttributeLayout([]), [])
    {
    }

    /// <summary>A user whose attribute values stand in the slots of a layout; null where JumpCloud has none.</summary>
    /// <exception cref="ArgumentException">There are not as many values as the layout has attributes.</exception>
    public DirectoryUser(DirectoryUserId id, AttributeLayout layout, string?[] values)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length != layout.Attributes.Count)
        {
            throw new ArgumentException($"The layout has {layout.Attributes.Count} attributes, but {values.Length} values were given.", nameof(values));
        }

        Id = id;
        _layout = layout;
        _values = values;
    }

    /// <summary>The id in JumpCloud.</summary>
    public DirectoryUserId Id { get; }

    /// <summary>The username; never changed by the engine.</summary>
    public string Username { get; init; } = "";

    /// <summary>The local account name on devices, when it differs from the username.</summary>
    public string? SystemUsername { get; init; }

    /// <summary>The primary e-mail address.</summary>
    public string Email { get; init; } = "";

    /// <summary>The state.</summary>
    public UserState State { get; init; } = UserState.Activated;

    /// <summary>True when the person has finished activation (JumpCloud's <c>activated</c>): decides about e-mails only, never about state.</summary>
    public bool HasFinishedActivation { get; init; }

    /// <summary>True when the user is linked to an administrator of the organization.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>Properties that another source owns (JumpCloud's <c>restrictedFields</c>), by property name.</summary>
    public IReadOnlyList<string> RestrictedFields { get; init; } = [];

    /// <summary>The attributes that were read, by slot.</summary>
    public AttributeLayout Layout => _layout;

    /// <summary>The value of an attribute; null when it has none or was not read.</summary>
    public string? this[JumpCloudAttribute attribute]
    {
        get
        {
            if (attribute == JumpCloudAttributes.Email)
            {
                return Email;
            }

            int slot = _layout.SlotOf(attribute);
            return slot < 0 ? null : _values[slot];
        }

        init
        {
            if (attribute == JumpCloudAttributes.Email)
            {
                Email = value ?? "";
                return;
            }

            int slot = _layout.SlotOf(attribute);
            if (slot < 0)
            {
                _layout = _layout.With(attribute);
                Array.Resize(ref _values, _layout.Attributes.Count);
                slot = _values.Length - 1;
            }

            _values[slot] = value;
        }
    }

    /// <summary>A hash of everything that decisions about this user are computed from, in canonical form. Attributes without a value do not count.</summary>
    public Fingerprint Fingerprint => FingerprintBy(new Fingerprinter());

    /// <inheritdoc/>
    public bool Equals(DirectoryUser? other) =>
        other is not null
        && Id == other.Id && Username == other.Username && SystemUsername == other.SystemUsername && Email == other.Email && State == other.State
        && HasFinishedActivation == other.HasFinishedActivation && IsAdministrator == other.IsAdministrator
        && RestrictedFields.SequenceEqual(other.RestrictedFields, StringComparer.Ordinal)
        && _layout.Attributes.Concat(other._layout.Attributes).All(a => this[a] == other[a]);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DirectoryUser);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    internal Fingerprint FingerprintBy(Fingerprinter fingerprinter)
    {
        fingerprinter.Add(Id.Value).Add(Username).Add(SystemUsername).Add(Email).Add(State.ToString()).Add(IsAdministrator ? "1" : "0").Add(HasFinishedActivation ? "1" : "0");
        foreach (string restricted in RestrictedFields)
        {
            fingerprinter.Add(restricted);
        }

        foreach (int slot in _layout.SlotsByTarget)
        {
            if (CanonicalText.OfOrNull(_values[slot]) is { } value)
            {
                fingerprinter.Add(_layout.Attributes[slot].Target).Add(value);
            }
        }

        return fingerprinter.ToFingerprint();
    }

    /// <summary>The id; never a name or an address.</summary>
    public override string ToString() => $"JumpCloud user {Id}";
}
