using static BobJumpCloud.Provisioning.Tests.Lives.Happenings;

namespace BobJumpCloud.Provisioning.Tests.Lives;

public sealed class JoiningTests
{
    [Fact]
    public void Hired_started_and_at_work() =>
        Life.From("03-01")
            .On("03-02", Hire("03-09"))
            .On("03-09", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-09 Create/NewEmployee ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Hired_early_and_suspended_until_the_start() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-09"))
            .On("03-09", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-09 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Bob_is_late_to_call_somebody_employed() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-09"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-09 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Bob_is_early_to_give_access() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-09"))
            .On("03-05", Bob("Active", "hired"))
            .On("03-09", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-09 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_start_that_is_postponed_before_it_comes() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-09"))
            .On("03-08", Start("03-16"))
            .On("03-16", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-16 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_start_that_is_advanced() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-19"))
            .On("03-08", Start("03-10"))
            .On("03-10", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-10 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_start_that_is_postponed_after_it_came() =>
        Life.From("03-01")
            .On("03-02", Hire("03-05"))
            .On("03-05", Work())
            .On("03-07", Start("03-12").And(Bob("Inactive", "hired")))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-05 Create/NewEmployee ACTIVATED
            03-07 Suspend/StartPostponed SUSPENDED
            03-12 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_start_date_that_is_mistyped_for_somebody_at_work() =>
        Life.From("03-01")
            .On("03-02", Hire("03-05"))
            .On("03-05", Work())
            .On("03-07", Start("09-05"))
            .On("03-10", Start("03-05"))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-05 Create/NewEmployee ACTIVATED
            03-07 Hold/StartDateInFuture
            03-10 NoChange/UpToDate

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_start_date_that_is_erased_before_the_start() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-09"))
            .On("03-05", Edit(p => p.With(BobFields.Work.StartDate, FieldValue.Empty)))
            .On("03-12", Start("03-09").And(Work()))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-12 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Somebody_who_never_turns_up() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-09"))
            .On("03-06", Bob("Inactive", "terminated"))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED

            """.ReplaceLineEndings("\n"));
}
