namespace BobJumpCloud.Provisioning;

/// <summary>How a condition judges a person: it holds, or not, or a field that it needs is absent.</summary>
internal enum ConditionResult
{
    False,
    True,
    NotReadable,
}
