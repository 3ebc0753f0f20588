using BobJumpCloud.Conventions.Tests.Sources;

namespace BobJumpCloud.Conventions.Tests.Surface;

public sealed class PrintingTests
{
    private static readonly string[] SecretWords = ["Token", "Password", "Secret", "ApiKey"];

    private static readonly string[] PersonalNames =
        ["Email", "AlternateEmail", "FirstName", "LastName", "Surname", "MiddleName", "PhoneNumber"];

    /// <summary>Types that the test must be able to make as soon as they exist: an unmade specimen proves nothing.</summary>
    private static readonly string[] AtLeast = ["BobCredential", "JumpCloudCredential", "BobOptions", "JumpCloudOptions"];

    [Fact]
    public void Nothing_prints_a_secret() =>
        Printing(IsSecret).ShouldBeNone();

    [Fact]
    public void Nothing_prints_a_name_or_an_address_of_a_person() =>
        Printing(IsPersonal).ShouldBeNone();

    [Fact]
    public void Credentials_and_their_options_are_among_the_specimens() =>
        Candidates(IsSecret)
            .Where(t => AtLeast.Contains(t.Name) && Specimen.TryMake(t, IsSecret) is null)
            .ShouldBeNone();

    private static bool IsSecret(string name) =>
        Array.Exists(SecretWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsPersonal(string name) => PersonalNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Type> Candidates(Func<string, bool> matches) =>
        ShippedAssemblies.PublicTypes([ShippedAssemblies.Engine, ShippedAssemblies.Sdk])
            .Where(t => (t.IsClass || t.IsValueType) && !t.IsAbstract && !t.IsEnum && !t.ContainsGenericParameters && Specimen.Carries(t, matches));

    private static IEnumerable<string> Printing(Func<string, bool> matches) =>
        Candidates(matches)
            .Where(t => Specimen.TryMake(t, matches)?.ToString()?.Contains(Specimen.Marker, StringComparison.Ordinal) == true)
            .Select(t => t.FullName!);
}
