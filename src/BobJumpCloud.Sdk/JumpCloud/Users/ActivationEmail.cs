namespace BobJumpCloud.JumpCloud;

/// <summary>Whether an activation sends JumpCloud's e-mail. The default value sends none. Prints no address.</summary>
public readonly record struct ActivationEmail
{
    private ActivationEmail(bool isSent, string? address)
    {
        IsSent = isSent;
        Address = address;
    }

    /// <summary>No e-mail (<c>"email": false</c>); also <c>default</c>.</summary>
    public static ActivationEmail None => default;

    /// <summary>
    /// JumpCloud's e-mail to the address that it chooses: users without a password get it at their alternate address if there is one, all others at
    /// their primary one (<c>"email": true</c>).
    /// </summary>
    public static ActivationEmail Send { get; } = new(true, null);

    /// <summary>Whether an e-mail is sent.</summary>
    public bool IsSent { get; }

    /// <summary>Where to; null when JumpCloud chooses or nothing is sent.</summary>
    public string? Address { get; }

    /// <summary>JumpCloud's e-mail to this address.</summary>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    public static ActivationEmail To(string address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        return new(true, address);
    }

    /// <summary>Whether an e-mail is sent; never the address.</summary>
    public override string ToString() => IsSent ? "sent" : "none";
}
