using System.Text;
using BobJumpCloud.Bob;

namespace BobJumpCloud.Sdk.Tests.Bob;

public sealed class BobWebhookTests
{
    private const string Secret = "bob-test-secret-2026";
    private const string Signature = "U2EQ6kOSuUo+MJBec47zmKNFC0CKAe6+yF/FYxpZki6BhR93EoMp5M+kj3+tI9Db5EUTfK93H6L9kvypnwbHFg==";
    private const string Updated =
        """{"companyId":636192,"type":"employee.updated","triggeredBy":"system","triggeredAt":"2026-03-02T00:00:04.118201","version":"v2","data":{"employeeId":"3401112223334445556","fieldUpdates":[{"id":"work.title"}]}}""";

    [Fact]
    public void The_right_signature_is_valid_under_any_of_the_secrets()
    {
        Verify(Updated, Signature, Secret).Should().Be(new WebhookVerification(IsValid: true, IsPing: false));
        Verify(Updated, Signature, "older", "", Secret).IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    public void Any_other_signature_is_not(string? signature) => Verify(Updated, signature, Secret).IsValid.Should().BeFalse();

    [Fact]
    public void A_changed_body_another_secret_or_no_secret_is_not_valid()
    {
        Verify(Updated + " ", Signature, Secret).IsValid.Should().BeFalse();
        Verify(Updated, Signature, Secret + "x").IsValid.Should().BeFalse();
        Verify(Updated, Signature).IsValid.Should().BeFalse();
        string empty = Convert.ToBase64String(System.Security.Cryptography.HMACSHA512.HashData(Array.Empty<byte>(), Encoding.UTF8.GetBytes(Updated)));
        Verify(Updated, empty, "").IsValid.Should().BeFalse("an empty secret is no secret");
    }

    [Theory]
    [InlineData("\"Ping test\"", true)]
    [InlineData("""{"text":"Ping test"}""", true)]
    [InlineData("""{ "text" : "Ping test" }""", true)]
    [InlineData("""{"text":"Ping test","type":"employee.left"}""", false)]
    [InlineData("Ping test", false)]
    [InlineData("\"ping\"", false)]
    [InlineData("", false)]
    [InlineData(Updated, false)]
    public void Both_pings_are_known(string body, bool isPing) => Verify(body, null, Secret).Should().Be(new WebhookVerification(false, isPing));

    [Fact]
    public void An_event_is_read()
    {
        BobWebhookEvent e = Parse(Updated);

        e.Type.Should().Be(BobWebhookEventType.EmployeeUpdated);
        e.EmployeeId!.Value.Value.Should().Be("3401112223334445556");
        e.TriggeredAt.Should().Be("2026-03-02T00:00:04.118201");
        e.CompanyId.Should().Be("636192");
        e.ToString().Should().Be("employee.updated 3401112223334445556");
    }

    [Fact]
    public void The_older_form_is_read()
    {
        BobWebhookEvent e = Parse("""{"companyId":"636192","employee":{"id":"7","email":"a@example.com"},"type":"employee.joined","data":{"work":{}},"creationDate":"2024-11-05T08:30:12.004551"}""");

        e.Should().BeEquivalentTo(new { Type = BobWebhookEventType.EmployeeJoined, TriggeredAt = "2024-11-05T08:30:12.004551", CompanyId = "636192" });
        e.EmployeeId!.Value.Value.Should().Be("7");
        e.ToString().Should().NotContain("@");
    }

    [Theory]
    [InlineData("""{"type":"employee.some.future.event","data":{"employeeId":3401112223334445556,"addedLater":{"x":[1]}}}""", "employee.some.future.event", "3401112223334445556")]
    [InlineData("""{"type":{"x":1},"data":[],"employee":3}""", "", "")]
    [InlineData("\"Ping test\"", "", "")]
    [InlineData("null", "", "")]
    public void What_is_unknown_is_tolerated(string body, string type, string employeeId)
    {
        BobWebhookEvent e = Parse(body);

        e.Type.ToString().Should().Be(type);
        (e.EmployeeId?.Value ?? "").Should().Be(employeeId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("Ping test")]
    [InlineData("""{"type":"\ud800"}""")]
    public void What_is_no_JSON_is_a_format_error(string body) => FluentActions.Invoking(() => Parse(body)).Should().Throw<FormatException>();

    private static WebhookVerification Verify(string body, string? signature, params string[] secrets) =>
        BobWebhook.Verify(Encoding.UTF8.GetBytes(body), signature, secrets);

    private static BobWebhookEvent Parse(string body) => BobWebhook.Parse(Encoding.UTF8.GetBytes(body));
}
