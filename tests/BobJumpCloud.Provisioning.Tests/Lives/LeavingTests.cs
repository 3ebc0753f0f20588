using static BobJumpCloud.Provisioning.Tests.Lives.Happenings;

namespace BobJumpCloud.Provisioning.Tests.Lives;

public sealed class LeavingTests
{
    [Fact]
    public void Leave_without_access_and_return() =>
        AtWork()
            .On("03-05", Bob("Inactive", "leave"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/AccessInactive SUSPENDED
            03-12 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Leave_with_access_is_no_leave_to_us() =>
        AtWork()
            .On("03-05", Bob("Active", "parental leave"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Garden_leave_until_the_end() =>
        AtWork()
            .On("03-05", Bob("Inactive", "garden leave").And(End("03-15")))
            .On("03-16", Bob("Inactive", "terminated"))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/AccessInactive SUSPENDED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Garden_leave_with_access_until_the_end() =>
        AtWork()
            .On("03-05", Bob("Active", "garden leave").And(End("03-15")))
            .On("03-16", Bob("Inactive", "terminated"))
            .DiaryUntil("03-25").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-15 Suspend/Leaver SUSPENDED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Terminated_by_date_and_then_by_status() =>
        AtWork()
            .On("03-05", End("03-10"))
            .On("03-12", Bob("Inactive", "terminated"))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-10 Suspend/Leaver SUSPENDED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void The_last_day_of_work_is_worked() =>
        AtWork()
            .On("03-05", LastDay("03-10"))
            .On("03-12", Bob("Inactive", "terminated"))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-11 Suspend/Leaver SUSPENDED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_stale_end_date_neither_suspends_nor_lets_in() =>
        AtWork()
            .On("03-05", End("03-10"))
            .On("03-16", End(null))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-10 Suspend/Leaver SUSPENDED
            03-13 Hold/EndDatePassed
            03-16 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_stale_end_date_of_somebody_who_has_long_been_at_work() =>
        AtWork()
            .On("03-05", End("02-10"))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void An_end_that_is_withdrawn_in_time() =>
        AtWork()
            .On("03-05", End("03-10"))
            .On("03-09", End(null))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Terminated_and_rehired_under_the_same_id() =>
        AtWork()
            .On("03-05", Bob("Inactive", "terminated").And(End("03-05")))
            .On("03-12", Work().And(Start("03-12")))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/Leaver SUSPENDED
            03-12 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Terminated_and_rehired_for_a_later_day() =>
        AtWork()
            .On("03-05", Bob("Inactive", "terminated").And(End("03-05")))
            .On("03-09", Bob("Inactive", "hired").And(Start("03-14")))
            .On("03-14", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/Leaver SUSPENDED
            03-14 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_future_rehire_while_IT_had_let_the_person_in() =>
        AtWork()
            .On("03-05", Bob("Inactive", "terminated").And(End("03-05")))
            .On("03-08", It(UserState.Activated).And(Bob("Inactive", "hired").And(Start("03-14"))))
            .On("03-14", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/Leaver SUSPENDED
            03-08 Suspend/FutureRehire SUSPENDED
            03-14 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Access_that_is_revoked_at_once_and_shown_by_Bob_later() =>
        AtWork()
            .On("03-05", Revoke())
            .On("03-07", Bob("Inactive", "terminated"))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/AccessRevoked SUSPENDED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Access_that_is_revoked_and_given_back() =>
        AtWork()
            .On("03-05", Revoke())
            .On("03-07", Bob("Inactive", "leave"))
            .On("03-10", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/AccessRevoked SUSPENDED
            03-10 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Deleted_from_Bob_without_proof_and_with_proof() =>
        AtWork()
            .On("03-05", Vanish(isProven: false))
            .On("03-08", Vanish(isProven: true))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Hold/NotVisible
            03-08 Suspend/Deleted SUSPENDED

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Created_anew_under_another_id() =>
        AtWork()
            .On("03-05", Bob("Inactive", "terminated"))
            .On("03-08", Hire("03-12", "2"))
            .On("03-12", Edit(p => p.Id.Value == "2" ? p.With(BobFields.Internal.Status, "Active").With(BobFields.Internal.LifecycleStatus, "employed") : p))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/Leaver SUSPENDED
            03-08 2 Hold/RelinkProposed
            03-12 1 Hold/RelinkProposed

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_leave_that_ends_with_the_employment() =>
        AtWork()
            .On("03-05", Bob("Inactive", "leave"))
            .On("03-12", Bob("Inactive", "terminated"))
            .On("03-15", Work().And(Start("03-15")))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/AccessInactive SUSPENDED
            03-15 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));
}
