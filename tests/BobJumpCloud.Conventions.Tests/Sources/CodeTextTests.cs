namespace BobJumpCloud.Conventions.Tests.Sources;

public sealed class CodeTextTests
{
    [Theory]
    [InlineData("a // b", "a ")]
    [InlineData("a /* b\nc */ d", "a \n d")]
    [InlineData("x = \"a \\\" b\" + c", "x = \"\" + c")]
    [InlineData("x = @\"a \\\" + c", "x = \"\" + c")]
    [InlineData("x = @\"a \"\" b\" + c", "x = \"\" + c")]
    [InlineData("x = \"\" + c", "x = \"\" + c")]
    [InlineData("x = \"\"\"a \" b\"\"\" + c", "x = \"\" + c")]
    [InlineData("x = '\"' + c", "x = ' ' + c")]
    [InlineData("x = '\\'' + c", "x = ' ' + c")]
    [InlineData("$\"a {b} c\"", "\" b \"")]
    [InlineData("$\"{{a}} {b:yyyy} c\"", "\" b \"")]
    [InlineData("$\"{(b ? \"x\" : \"y\")}\" + c", "\" (b ? \"\" : \"\") \" + c")]
    [InlineData("$$\"\"\"{a} {{b}} c\"\"\" + d", "\" b \" + d")]
    public void Comments_and_strings_are_taken_out_and_interpolated_code_stays(string text, string code) =>
        CodeText.Strip(text).Should().Be(code);

    [Theory]
    [InlineData("namespace A; class B { class C { } } enum D { E } ", "B D")]
    [InlineData("namespace A { record struct B<T>(int C) where T : class, new(); } ", "B")]
    [InlineData("namespace A { namespace B { interface C { } } delegate D<int> E<T>(F f); }", "C E")]
    [InlineData("class A<T> where T : struct where U : class { } partial class A { }", "A")]
    [InlineData("readonly record struct A; sealed record B { } file static class C;", "A B C")]
    public void Types_are_found_at_top_level_only(string code, string names) =>
        TypeDeclarations.TopLevel(code).Should().Equal(names.Split(' '));
}
