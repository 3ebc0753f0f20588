namespace BobJumpCloud.Conventions.Tests.Sources;

internal static class FindingAssertions
{
    /// <summary>Fails with every finding in the message, one a line.</summary>
    public static void ShouldBeNone(this IEnumerable<object> findings)
    {
        object[] all = [.. findings];
        all.Length.Should().Be(0, "there should be none of these:\n{0}\n", string.Join('\n', all));
    }
}
