namespace BobJumpCloud.Provisioning;

/// <summary>Derives usernames.</summary>
internal sealed class UsernameDelegate(string name, Func<Employee, string?> derive, IEnumerable<BobField> reads) : ValueDelegate(name, derive, reads);
