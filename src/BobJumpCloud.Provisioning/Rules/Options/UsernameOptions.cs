namespace BobJumpCloud.Provisioning;

/// <summary>How usernames of new users are derived. An existing user's username is never changed.</summary>
public sealed class UsernameOptions
{
    /// <summary>From what. Default: <see cref="UsernameSource.EmailLocalPart"/>.</summary>
    public UsernameSource Rule { get; set; } = UsernameSource.EmailLocalPart;

    /// <summary>The formula for <see cref="UsernameSource.Formula"/>.</summary>
    public string? Formula { get; set; }

    /// <summary>The language whose own transliteration comes first, for example <c>de</c>. Default: none.</summary>
    public string? Locale { get; set; }

    /// <summary>What happens when a name is taken. Default: <see cref="OnCollision.Hold"/>.</summary>
    public OnCollision OnCollision { get; set; } = OnCollision.Hold;

    /// <summary>The longest name, in characters. Default: none.</summary>
    public int? MaxLength { get; set; }

    /// <summary>Names that nobody gets. Default: none.</summary>
    public IList<string> Reserved { get; set; } = [];
}
