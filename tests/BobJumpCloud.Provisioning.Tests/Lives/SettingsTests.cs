using static BobJumpCloud.Provisioning.Tests.Lives.Happenings;

namespace BobJumpCloud.Provisioning.Tests.Lives;

public sealed class SettingsTests
{
    [Fact]
    public void Never_reactivated_but_a_first_start_counts() =>
        Life.From("03-01", o => { OnProfile(o); o.Reactivation = Reactivation.Never; })
            .On("03-02", Hire("03-04"))
            .On("03-04", Work())
            .On("03-08", Bob("Inactive", "leave"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-04 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent
            03-08 Suspend/AccessInactive SUSPENDED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Always_reactivated_even_when_IT_suspended() =>
        Life.From("03-01", o => o.Reactivation = Reactivation.Always)
            .On("03-02", Hire("03-03").And(Work()))
            .On("03-05", It(UserState.Suspended))
            .On("03-08", It(UserState.Suspended))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Activate/ReactivationAlways ACTIVATED
            03-08 Activate/ReactivationAlways ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Leavers_are_kept() =>
        Life.From("03-01", o => o.DeactivateLeavers = false)
            .On("03-02", Hire("03-03").And(Work()))
            .On("03-05", Bob("Inactive", "terminated"))
            .On("03-08", Bob("Inactive", "hired").And(Start("03-12")))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-08 NoChange/UpToDate +ActiveBeforeStart
            03-12 NoChange/UpToDate

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Out_of_scope_is_suspended_and_comes_back() =>
        Life.From("03-01", o => (o.WhenOutOfScope, o.Who.EmailDomains) = (WhenOutOfScope.Suspend, ["acme.test"]))
            .On("03-02", Hire("03-03").And(Work()))
            .On("03-05", Edit(p => p.With(BobFields.Root.Email, "ann.lee@other.test")))
            .On("03-09", Edit(p => p.With(BobFields.Root.Email, "ann.lee@acme.test")))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/OutOfScope SUSPENDED
            03-06 Skip/OutOfScope
            03-09 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Out_of_scope_is_left_alone_but_a_leaver_is_suspended() =>
        Life.From("03-01", o => o.Who.EmailDomains = ["acme.test"])
            .On("03-02", Hire("03-03").And(Work()))
            .On("03-05", Edit(p => p.With(BobFields.Root.Email, "ann.lee@other.test")))
            .On("03-09", Bob("Inactive", "terminated"))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Skip/OutOfScope
            03-09 Suspend/Leaver SUSPENDED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void An_e_mail_on_the_first_day_and_none_on_the_return() =>
        Life.From("03-01", o => { OnProfile(o); o.ActivationEmail = ActivationEmail.Send; })
            .On("03-02", Hire("03-04"))
            .On("03-04", Work())
            .On("03-08", Bob("Inactive", "leave"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-04 Activate/StartDateReached ACTIVATED e-mail
            03-08 Suspend/AccessInactive SUSPENDED
            03-12 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void No_e_mail_to_somebody_who_was_created_in_use() =>
        Life.From("03-01", o => o.ActivationEmail = ActivationEmail.Send)
            .On("03-02", Hire("03-03").And(Work()))
            .On("03-08", Bob("Inactive", "leave"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-08 Suspend/AccessInactive SUSPENDED
            03-12 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void An_organization_that_stages_new_users() =>
        Life.From("03-01", byDefault: UserState.Staged)
            .On("03-02", Hire("03-03").And(Work()))
            .On("03-08", It(UserState.Activated))
            .On("03-12", Bob("Inactive", "terminated"))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee STAGED +StagedAwaitingAdministrator
            03-04 NoChange/UpToDate +StagedAwaitingAdministrator
            03-08 NoChange/UpToDate
            03-12 Suspend/Leaver SUSPENDED

            """.ReplaceLineEndings("\n"));
}
