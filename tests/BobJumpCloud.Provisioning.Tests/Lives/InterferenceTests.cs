using static BobJumpCloud.Provisioning.Tests.Lives.Happenings;

namespace BobJumpCloud.Provisioning.Tests.Lives;

public sealed class InterferenceTests
{
    [Fact]
    public void IT_suspends_somebody_at_work() =>
        AtWork()
            .On("03-05", It(UserState.Suspended))
            .On("03-10", It(UserState.Activated))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 NoChange/UpToDate +SuspendedByOthers
            03-10 NoChange/UpToDate

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_suspends_before_the_start() =>
        Life.From("03-01", o => { OnProfile(o); o.InitialState = InitialState.AlwaysActivated; })
            .On("03-02", Hire("03-09"))
            .On("03-05", It(UserState.Suspended))
            .On("03-09", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee ACTIVATED
            03-03 NoChange/UpToDate +ActiveBeforeStart
            03-05 NoChange/UpToDate
            03-09 Hold/SuspendedByOthers +SuspendedByOthers

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_activates_before_the_start() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-09"))
            .On("03-05", It(UserState.Activated))
            .On("03-09", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-05 NoChange/UpToDate +ActiveBeforeStart
            03-09 NoChange/UpToDate

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_activates_and_suspends_before_the_start() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-09"))
            .On("03-05", It(UserState.Activated))
            .On("03-06", It(UserState.Suspended))
            .On("03-09", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-05 NoChange/UpToDate +ActiveBeforeStart
            03-06 NoChange/UpToDate
            03-09 Hold/SuspendedByOthers +SuspendedByOthers

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_activates_during_a_leave() =>
        AtWork()
            .On("03-05", Bob("Inactive", "leave"))
            .On("03-08", It(UserState.Activated))
            .On("03-10", It(UserState.Activated))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/AccessInactive SUSPENDED
            03-08 Suspend/AccessInactive SUSPENDED +ReactivatedByOthers
            03-10 Hold/ReactivatedByOthers +ReactivatedByOthers
            03-12 NoChange/UpToDate

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_activates_a_leaver_and_gives_in() =>
        AtWork()
            .On("03-05", Bob("Inactive", "terminated"))
            .On("03-08", It(UserState.Activated))
            .On("03-10", It(UserState.Activated))
            .On("03-13", It(UserState.Suspended))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/Leaver SUSPENDED
            03-08 Suspend/Leaver SUSPENDED +ReactivatedByOthers
            03-10 Hold/ReactivatedByOthers +ReactivatedByOthers
            03-13 NoChange/UpToDate

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_suspends_a_leaver_before_we_do() =>
        AtWork()
            .On("03-05", It(UserState.Suspended))
            .On("03-06", Bob("Inactive", "terminated"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 NoChange/UpToDate +SuspendedByOthers
            03-06 NoChange/UpToDate
            03-12 Hold/SuspendedByOthers +SuspendedByOthers

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_deletes_the_user_of_somebody_at_work() =>
        AtWork()
            .On("03-05", ItDeletesTheUser())
            .On("03-10", Bob("Inactive", "terminated"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Hold/UserDeleted
            03-10 Skip/UserGone
            03-12 Hold/UserDeleted

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_deletes_the_user_before_the_start() =>
        Life.From("03-01", OnProfile)
            .On("03-02", Hire("03-09"))
            .On("03-05", ItDeletesTheUser())
            .On("03-09", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee SUSPENDED
            03-05 Hold/UserDeleted

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_deletes_the_user_of_a_leaver() =>
        AtWork()
            .On("03-05", Bob("Inactive", "terminated"))
            .On("03-08", ItDeletesTheUser())
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/Leaver SUSPENDED
            03-08 Skip/UserGone
            03-12 Hold/UserDeleted

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_activates_a_staged_user_before_the_start() =>
        Life.From("03-01", o => { OnProfile(o); o.InitialState = InitialState.StagedUntilStartDate; })
            .On("03-02", Hire("03-09"))
            .On("03-05", It(UserState.Activated))
            .On("03-09", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee STAGED
            03-05 NoChange/UpToDate +ActiveBeforeStart
            03-09 NoChange/UpToDate

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_suspends_a_staged_user_before_the_start() =>
        Life.From("03-01", o => { OnProfile(o); o.InitialState = InitialState.StagedUntilStartDate; })
            .On("03-02", Hire("03-09"))
            .On("03-05", It(UserState.Suspended))
            .On("03-09", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee STAGED
            03-09 Hold/SuspendedByOthers +SuspendedByOthers

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_staged_user_whose_person_never_turns_up_and_comes_later() =>
        Life.From("03-01", o => { OnProfile(o); o.InitialState = InitialState.StagedUntilStartDate; })
            .On("03-02", Hire("03-09"))
            .On("03-06", Bob("Inactive", "terminated"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Create/NewEmployee STAGED
            03-06 Suspend/Leaver SUSPENDED
            03-12 Hold/WasStaged

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_lets_somebody_in_whose_start_was_postponed() =>
        AtWork()
            .On("03-05", Start("03-16").And(Bob("Inactive", "hired")))
            .On("03-08", It(UserState.Activated))
            .On("03-16", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/StartPostponed SUSPENDED
            03-08 NoChange/UpToDate +ActiveBeforeStart
            03-16 NoChange/UpToDate

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_activates_and_suspends_while_the_status_is_unknown() =>
        AtWork()
            .On("03-05", Bob("Inactive", "leave"))
            .On("03-07", Bob("?", "?").And(It(UserState.Activated)))
            .On("03-08", It(UserState.Suspended))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/AccessInactive SUSPENDED
            03-07 Hold/UnknownStatus
            03-12 Hold/SuspendedByOthers +SuspendedByOthers

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void IT_suspends_on_the_day_of_the_return() =>
        AtWork()
            .On("03-05", Bob("Inactive", "leave"))
            .On("03-07", It(UserState.Activated).And(Bob("?", "?")))
            .On("03-12", It(UserState.Suspended).And(Work()))
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/AccessInactive SUSPENDED
            03-07 Hold/UnknownStatus
            03-12 Hold/SuspendedByOthers +SuspendedByOthers

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Unknown_status_in_between_forgets_nothing() =>
        AtWork()
            .On("03-05", Bob("Inactive", "leave"))
            .On("03-08", Bob("?", "?"))
            .On("03-12", Work())
            .DiaryUntil("03-20").Should().Be("""
            03-02 Skip/NotDueYet
            03-03 Create/NewEmployee ACTIVATED
            03-05 Suspend/AccessInactive SUSPENDED
            03-08 Hold/UnknownStatus
            03-12 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));
}
