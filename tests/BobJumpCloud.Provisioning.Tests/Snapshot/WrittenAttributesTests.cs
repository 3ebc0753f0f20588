using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Snapshot;

/// <summary>What a link remembers of our writes, and what follows from it.</summary>
public sealed class WrittenAttributesTests
{
    private static readonly Employee Ceo = Person().With(BobFields.Work.Title, "CEO ");

    private static DirectoryUser Having(string? title) => new("u1")
    {
        Username = "ann.lee", Email = "ann.lee@acme.test", HasFinishedActivation = true,
        [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.JobTitle] = title,
    };

    /// <summary>The link after the title was written; JumpCloud answered with what it stored.</summary>
    private static Link After(string stored)
    {
        Decision decision = Engine().Decide(Ceo, Having(null), Today, Link());
        var hash = AttributeHash.Of(DirectoryUserId.Parse("u1"), JumpCloudAttributes.JobTitle, stored);
        return Link().After(decision, decision.Applied() with { NotAccepted = stored == "CEO" ? new Dictionary<JumpCloudAttribute, AttributeHash>() : new() { [JumpCloudAttributes.JobTitle] = hash } });
    }

    private static Decision Next(Link link, string? title, Employee? person = null) => Engine().Decide(person ?? Ceo, Having(title), Today, link);

    [Fact]
    public void A_value_that_jumpcloud_stores_differently_is_not_written_again_while_both_stay()
    {
        Decision next = Next(After("ceo"), "ceo");

        next.Summary().Should().Be("NoChange/UpToDate");
        next.Findings.Should().Equal(new Finding(FindingCode.NotAccepted, "jobTitle"));
    }

    [Fact]
    public void It_is_written_again_when_bob_changes()
    {
        Decision next = Next(After("ceo"), "ceo", Person().With(BobFields.Work.Title, "CTO"));

        next.Changes.Should().Equal(new AttributeChange(JumpCloudAttributes.JobTitle, "ceo", "CTO", "jobTitle"));
        next.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("CEO", "Boss")]
    [InlineData("ceo", "Boss")]
    [InlineData("CEO", null)]
    public void A_value_that_others_changed_is_corrected_and_noted(string stored, string? now)
    {
        Decision next = Next(After(stored), now);

        next.Summary().Should().Be("Update/AttributesChanged");
        next.Findings.Should().Equal(new Finding(FindingCode.ChangedByOthers, "jobTitle"));
    }

    [Fact]
    public void A_difference_in_what_we_never_wrote_is_just_a_difference() => Next(Link(), "Boss").Findings.Should().BeEmpty();

    [Fact]
    public void A_write_that_failed_is_not_remembered()
    {
        Decision decision = Engine().Decide(Ceo, Having(null), Today, Link());

        Link().After(decision, new Outcome { Kind = OutcomeKind.Failed }).Written.Should().Be(WrittenAttributes.None);
    }

    [Fact]
    public void A_suspension_that_went_alone_remembers_no_attributes()
    {
        Decision decision = Engine().Decide(PersonIn(Phase.Inactive).With(BobFields.Work.Title, "CEO"), Having(null), Today, Link());

        decision.Changes.Should().HaveCount(1);
        Link().After(decision, new Outcome { Kind = OutcomeKind.Applied, Changed = ["state"] }).Written.Count.Should().Be(0);
    }

    [Fact]
    public void Later_writes_replace_earlier_ones_and_leave_the_others()
    {
        Link link = After("ceo");
        Decision second = Next(link, "ceo", Person().With(BobFields.Work.Title, "CTO").With(BobFields.Work.Department, "IT"));

        WrittenAttributes written = link.After(second, second.Applied()).Written;

        written.Count.Should().Be(2);
        Next(link.After(second, second.Applied()), "Boss", Person().With(BobFields.Work.Title, "CTO").With(BobFields.Work.Department, FieldValue.Absent))
            .Has(FindingCode.ChangedByOthers).Should().BeTrue();
    }

    [Fact]
    public void The_json_holds_hashes_and_no_values_and_reads_back()
    {
        Link link = After("ceo");
        string json = System.Text.Encoding.UTF8.GetString(link.ToJson());

        json.Should().MatchRegex("\"written\":\\{\"jobTitle\":\"[0-9a-f]{16}/[0-9a-f]{16}\"\\}").And.NotContainEquivalentOf("ceo");
        Provisioning.Link.FromJson(link.ToJson()).Should().Be(link);
        Provisioning.Link.FromJson("""{"employeeId":"1","userId":"u1"}"""u8).Written.Should().Be(WrittenAttributes.None);
        FluentActions.Invoking(() => Provisioning.Link.FromJson("""{"employeeId":"1","userId":"u1","written":{"jobTitle":"x"}}"""u8)).Should().Throw<System.Text.Json.JsonException>();
    }

    [Fact]
    public void One_value_hashes_differently_at_other_users_and_in_other_attributes()
    {
        var user = DirectoryUserId.Parse("u1");
        AttributeHash[] hashes =
        [
            AttributeHash.Of(user, JumpCloudAttributes.JobTitle, "x"), AttributeHash.Of(user, JumpCloudAttributes.Department, "x"),
            AttributeHash.Of(DirectoryUserId.Parse("u2"), JumpCloudAttributes.JobTitle, "x"), AttributeHash.Of(user, JumpCloudAttributes.JobTitle, null),
        ];

        hashes.Should().OnlyHaveUniqueItems();
        AttributeHash.Of(user, JumpCloudAttributes.JobTitle, " x ").Should().Be(hashes[0]);
        AttributeHash.TryParse(hashes[0].ToString(), out AttributeHash read).Should().BeTrue();
        read.Should().Be(hashes[0]);
    }
}
