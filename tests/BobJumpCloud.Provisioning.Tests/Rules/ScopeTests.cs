using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class ScopeTests
{
    private static Decision New(Employee person, Action<ProvisioningOptions>? options = null) => Engine(options).Decide(person, null, Today);

    private static Decision Linked(Employee person, Action<ProvisioningOptions>? options = null, UserState state = UserState.Activated) =>
        Engine(options).Decide(person, User(state: state), Today, Link());

    private static Employee Without(FieldValue email, Phase phase = Phase.Active) => PersonIn(phase).With(BobFields.Root.Email, email);

    private static void Acme(ProvisioningOptions o) => o.Who.EmailDomains = ["ACME.test", "@b.test"];

    private static void Condition(ProvisioningOptions o, ConditionOptions condition) => (o.Who.AllEmployees, o.Who.Condition) = (null, condition);

    [Theory]
    [InlineData("a@acme.test", "Create/NewEmployee")]
    [InlineData("a@Acme.TEST", "Create/NewEmployee")]
    [InlineData("a@b.test", "Create/NewEmployee")]
    [InlineData("a@sub.acme.test", "Skip/OutOfScope")]
    [InlineData("a@notacme.test", "Skip/OutOfScope")]
    public void Domains_are_exact_whatever_the_case(string email, string expected) => New(Person(email: email), Acme).Summary().Should().Be(expected);

    [Fact]
    public void Ids_are_exact()
    {
        static void Ids(ProvisioningOptions o) => (o.Who.AllEmployees, o.Who.EmployeeIds) = (null, ["1", " 02 "]);

        New(Person("1"), Ids).Kind.Should().Be(DecisionKind.Create);
        New(Person("02"), Ids).Kind.Should().Be(DecisionKind.Create);
        New(Person("2"), Ids).Summary().Should().Be("Skip/OutOfScope");
    }

    [Fact]
    public void An_empty_address_holds_a_new_person_unless_domains_are_asked_for()
    {
        New(Without(FieldValue.Empty)).Summary().Should().Be("Hold/MissingEmail");
        New(Without(FieldValue.Empty), Acme).Summary().Should().Be("Skip/OutOfScope");
        New(Person(email: "no address")).Should().Match<Decision>(d => d.Reason == ReasonCode.MissingEmail && d.Has(FindingCode.ValueIllFormed));
        Linked(Without(FieldValue.Empty)).Summary().Should().Be("NoChange/UpToDate");
    }

    [Fact]
    public void An_absent_address_holds_and_is_never_out_of_scope()
    {
        New(Without(FieldValue.Absent)).Summary().Should().Be("Hold/FieldNotReadable");
        New(Without(FieldValue.Absent), Acme).Summary().Should().Be("Hold/FieldNotReadable");
        Linked(Without(FieldValue.Absent)).Summary().Should().Be("Hold/FieldNotReadable");
        Linked(Without(FieldValue.Absent), o => o.WhenOutOfScope = WhenOutOfScope.Suspend).Summary().Should().Be("Hold/FieldNotReadable");
    }

    [Fact]
    public void An_inactive_person_without_a_user_is_skipped_whatever_is_missing()
    {
        foreach (FieldValue email in new[] { FieldValue.Empty, FieldValue.Absent, "a@acme.test" })
        {
            New(Without(email, Phase.Inactive).With(BobFields.Work.StartDate, FieldValue.Absent), Acme).Summary().Should().Be("Skip/InactiveWithoutUser");
        }
    }

    [Fact]
    public void The_scope_never_stands_in_the_way_of_a_leaver()
    {
        Action<ProvisioningOptions>[] scopes =
        [
            o => o.Who.EmailDomains = ["other.test"],
            o => (o.Who.AllEmployees, o.Who.EmployeeIds) = (null, ["7"]),
            o => Condition(o, new ConditionOptions { Field = "work.department", Is = "IT" }),
        ];
        foreach (Action<ProvisioningOptions> scope in scopes)
        {
            foreach (FieldValue email in new[] { FieldValue.Empty, FieldValue.Absent, "ann.lee@acme.test" })
            {
                Linked(Without(email, Phase.Inactive), scope).Summary().Should().Be("Suspend/Leaver");
            }
        }
    }

    [Theory]
    [InlineData(WhenOutOfScope.Keep, UserState.Activated, "Skip/OutOfScope")]
    [InlineData(WhenOutOfScope.Suspend, UserState.Activated, "Suspend/OutOfScope")]
    [InlineData(WhenOutOfScope.Suspend, UserState.Staged, "Suspend/OutOfScope")]
    [InlineData(WhenOutOfScope.Suspend, UserState.Suspended, "Skip/OutOfScope")]
    public void Who_leaves_the_scope_is_left_alone_or_suspended(WhenOutOfScope when, UserState state, string expected)
    {
        Decision decision = Linked(Person().With(BobFields.Work.Title, "CEO"), o => (o.WhenOutOfScope, o.Who.EmailDomains) = (when, ["other.test"]), state);

        decision.Summary().Should().Be(expected);
        decision.Changes.Should().BeEmpty();
        decision.StateReason.Should().Be(decision.Writes ? StateReason.OutOfScope : null);
        Engine(o => (o.WhenOutOfScope, o.Who.EmailDomains) = (when, ["other.test"])).Decide(Person(), User(state: state), Today).Summary().Should().Be("Skip/OutOfScope", "an unlinked user is not ours");
    }

    [Fact]
    public void Who_is_out_of_scope_is_due_when_the_employment_ends() =>
        Linked(Person().With(BobFields.Internal.TerminationDate, Today.AddDays(9)), o => o.Who.EmailDomains = ["other.test"])
            .Should().Match<Decision>(d => d.Reason == ReasonCode.OutOfScope && d.NextDueOn == Today.AddDays(9));

    [Theory]
    [InlineData(ProvisionWhen.OnProfileCreation, null, 30, "Create/NewEmployee", 30)]
    [InlineData(ProvisionWhen.OnStartDate, null, 30, "Skip/NotDueYet", 30)]
    [InlineData(ProvisionWhen.OnStartDate, null, 0, "Create/NewEmployee", null)]
    [InlineData(ProvisionWhen.OnStartDate, null, -9, "Create/NewEmployee", null)]
    [InlineData(ProvisionWhen.BeforeStartDate, 7, 8, "Skip/NotDueYet", 1)]
    [InlineData(ProvisionWhen.BeforeStartDate, 7, 7, "Create/NewEmployee", 7)]
    [InlineData(ProvisionWhen.BeforeStartDate, 0, 1, "Skip/NotDueYet", 1)]
    [InlineData(ProvisionWhen.OnProfileCreation, null, null, "Create/NewEmployee", null)]
    [InlineData(ProvisionWhen.OnStartDate, null, null, "Hold/MissingStartDate", null)]
    [InlineData(ProvisionWhen.BeforeStartDate, 7, null, "Hold/MissingStartDate", null)]
    public void Users_are_created_when_the_rules_say(ProvisionWhen when, int? days, int? start, string expected, int? due)
    {
        Employee person = PersonIn(Phase.PreStart).With(BobFields.Work.StartDate, start is { } s ? Today.AddDays(s) : FieldValue.Empty);

        Decision decision = New(person, o => (o.When, o.DaysBeforeStartDate) = (when, days));

        decision.Summary().Should().Be(expected);
        decision.NextDueOn.Should().Be(due is { } d ? Today.AddDays(d) : null);
    }

    [Fact]
    public void Updates_are_not_delayed() =>
        Engine().Decide(PersonIn(Phase.PreStart).With(BobFields.Work.Title, "CEO"), User(state: UserState.Suspended), Today, Link() with { Suspension = StateReason.UntilStart }).Kind.Should().Be(DecisionKind.Update);

    [Theory]
    [InlineData("ann.lee")]
    [InlineData("ANN.LEE@acme.test")]
    [InlineData("u1")]
    [InlineData(" ann.lee ")]
    public void A_protected_user_is_never_written(string name)
    {
        void Protect(ProvisioningOptions o) => o.Protected = [name];

        Linked(Person().With(BobFields.Work.Title, "CEO"), Protect).Summary().Should().Be("Skip/Protected");
        Linked(PersonIn(Phase.Inactive), Protect).Should().Match<Decision>(d => d.Reason == ReasonCode.ProtectedLeaver && d.Kind == DecisionKind.Hold && d.Intended == DecisionKind.Suspend);
        Linked(PersonIn(Phase.Inactive), Protect, UserState.Suspended).Summary().Should().Be("Skip/Protected");
        Engine(Protect).Decide(Person().With(BobFields.Work.Title, "CEO"), User(), Today).Summary().Should().Be("Skip/Protected");
    }

    [Fact]
    public void Administrators_are_protected_unless_the_rules_say_otherwise()
    {
        var administrator = new DirectoryUser("u1") { Username = "ann.lee", Email = "ann.lee@acme.test", IsAdministrator = true };

        Engine().Decide(PersonIn(Phase.Inactive), administrator, Today, Link()).Summary().Should().Be("Hold/ProtectedLeaver");
        Engine(o => o.ProtectAdministrators = false).Decide(PersonIn(Phase.Inactive), administrator, Today, Link()).Kind.Should().Be(DecisionKind.Suspend);
    }

    public static TheoryData<ConditionOptions, ScopeVerdict, ScopeVerdict, ScopeVerdict> Conditions => new()
    {
        // condition → for the list item 7 "Engineering", for empty, for absent
        { On(c => c.Is = "engineering"), ScopeVerdict.In, ScopeVerdict.Out, ScopeVerdict.NotReadable },
        { On(c => c.Is = "7"), ScopeVerdict.In, ScopeVerdict.Out, ScopeVerdict.NotReadable },
        { On(c => c.Is = "IT"), ScopeVerdict.Out, ScopeVerdict.Out, ScopeVerdict.NotReadable },
        { On(c => c.IsNot = "IT"), ScopeVerdict.In, ScopeVerdict.In, ScopeVerdict.NotReadable },
        { On(c => c.In = ["IT", "Engineering"]), ScopeVerdict.In, ScopeVerdict.Out, ScopeVerdict.NotReadable },
        { On(c => c.NotIn = ["IT", "7"]), ScopeVerdict.Out, ScopeVerdict.In, ScopeVerdict.NotReadable },
        { On(c => c.StartsWith = "eng"), ScopeVerdict.In, ScopeVerdict.Out, ScopeVerdict.NotReadable },
        { On(c => c.Contains = "NEER"), ScopeVerdict.In, ScopeVerdict.Out, ScopeVerdict.NotReadable },
        { On(c => c.IsEmpty = true), ScopeVerdict.Out, ScopeVerdict.In, ScopeVerdict.NotReadable },
        { On(c => c.IsEmpty = false), ScopeVerdict.In, ScopeVerdict.Out, ScopeVerdict.NotReadable },
        { On(c => c.Before = Today), ScopeVerdict.Out, ScopeVerdict.Out, ScopeVerdict.NotReadable },
        { new ConditionOptions { Not = On(c => c.Is = "IT") }, ScopeVerdict.In, ScopeVerdict.In, ScopeVerdict.NotReadable },
        { new ConditionOptions { Any = [On(c => c.Is = "IT"), On(c => c.Is = "Engineering")] }, ScopeVerdict.In, ScopeVerdict.Out, ScopeVerdict.NotReadable },
        { new ConditionOptions { All = [On(c => c.IsEmpty = true), new ConditionOptions { Field = "work.site", Is = "x" }] }, ScopeVerdict.Out, ScopeVerdict.NotReadable, ScopeVerdict.NotReadable },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_on_a_list_field(ConditionOptions condition, ScopeVerdict item, ScopeVerdict empty, ScopeVerdict absent)
    {
        ScopeRule scope = RulesWith(o => Condition(o, condition)).Scope;

        scope.Judge(Person().With(BobFields.Work.Department, FieldValue.Listed("7", "Engineering"))).Should().Be(item);
        scope.Judge(Person().With(BobFields.Work.Department, FieldValue.Empty)).Should().Be(empty);
        scope.Judge(Person()).Should().Be(absent);
    }

    [Fact]
    public void A_condition_on_dates()
    {
        ScopeRule Scope(Action<ConditionOptions> set)
        {
            var condition = new ConditionOptions { Field = "work.startDate" };
            set(condition);
            return RulesWith(o => Condition(o, condition)).Scope;
        }

        Scope(c => c.Before = LongAgo.AddDays(1)).Judge(Person()).Should().Be(ScopeVerdict.In);
        Scope(c => c.Before = LongAgo).Judge(Person()).Should().Be(ScopeVerdict.Out);
        Scope(c => c.After = LongAgo.AddDays(-1)).Judge(Person()).Should().Be(ScopeVerdict.In);
        Scope(c => c.After = LongAgo).Judge(Person()).Should().Be(ScopeVerdict.Out);
    }

    private static ConditionOptions On(Action<ConditionOptions> set)
    {
        var condition = new ConditionOptions { Field = "work.department" };
        set(condition);
        return condition;
    }
}
