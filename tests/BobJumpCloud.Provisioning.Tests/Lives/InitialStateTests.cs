using static BobJumpCloud.Provisioning.Tests.Lives.Happenings;

namespace BobJumpCloud.Provisioning.Tests.Lives;

/// <summary>The same life under every initial state and every rule of when: hired on 2 March for the 9th, gone on the 12th, back on the 16th.</summary>
public sealed class InitialStateTests
{
    private static string Live(InitialState initial, ProvisionWhen when) => Life
        .From("03-01", o => (o.InitialState, o.When, o.DaysBeforeStartDate) = (initial, when, when == ProvisionWhen.BeforeStartDate ? 3 : null))
        .On("03-02", Hire("03-09"))
        .On("03-09", Work())
        .On("03-12", Bob("Inactive", "terminated"))
        .On("03-16", Work())
        .DiaryUntil("03-20");

    [Fact]
    public void Every_initial_state_lives_through_every_rule_of_when() =>
        string.Concat(
            from initial in Enum.GetValues<InitialState>()
            from when in Enum.GetValues<ProvisionWhen>()
            select $"{initial}, {when}: {string.Join("; ", Live(initial, when).TrimEnd('\n').Split('\n'))}\n").Should().Be("""
            InactiveUntilStartDate, OnProfileCreation: 03-02 Create/NewEmployee SUSPENDED; 03-09 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            InactiveUntilStartDate, OnStartDate: 03-02 Skip/NotDueYet; 03-09 Create/NewEmployee ACTIVATED; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            InactiveUntilStartDate, BeforeStartDate: 03-02 Skip/NotDueYet; 03-06 Create/NewEmployee SUSPENDED; 03-09 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            Active, OnProfileCreation: 03-02 Create/NewEmployee ACTIVATED; 03-03 NoChange/UpToDate +ActiveBeforeStart; 03-09 NoChange/UpToDate; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            Active, OnStartDate: 03-02 Skip/NotDueYet; 03-09 Create/NewEmployee ACTIVATED; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            Active, BeforeStartDate: 03-02 Skip/NotDueYet; 03-06 Create/NewEmployee ACTIVATED; 03-07 NoChange/UpToDate +ActiveBeforeStart; 03-09 NoChange/UpToDate; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            AlwaysActivated, OnProfileCreation: 03-02 Create/NewEmployee ACTIVATED; 03-03 NoChange/UpToDate +ActiveBeforeStart; 03-09 NoChange/UpToDate; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            AlwaysActivated, OnStartDate: 03-02 Skip/NotDueYet; 03-09 Create/NewEmployee ACTIVATED; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            AlwaysActivated, BeforeStartDate: 03-02 Skip/NotDueYet; 03-06 Create/NewEmployee ACTIVATED; 03-07 NoChange/UpToDate +ActiveBeforeStart; 03-09 NoChange/UpToDate; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            Inactive, OnProfileCreation: 03-02 Create/NewEmployee SUSPENDED
            Inactive, OnStartDate: 03-02 Skip/NotDueYet; 03-09 Create/NewEmployee SUSPENDED
            Inactive, BeforeStartDate: 03-02 Skip/NotDueYet; 03-06 Create/NewEmployee SUSPENDED
            Staged, OnProfileCreation: 03-02 Create/NewEmployee STAGED +StagedAwaitingAdministrator; 03-09 NoChange/UpToDate +StagedAwaitingAdministrator; 03-12 Suspend/Leaver SUSPENDED; 03-16 Hold/WasStaged
            Staged, OnStartDate: 03-02 Skip/NotDueYet; 03-09 Create/NewEmployee STAGED +StagedAwaitingAdministrator; 03-10 NoChange/UpToDate +StagedAwaitingAdministrator; 03-12 Suspend/Leaver SUSPENDED; 03-16 Hold/WasStaged
            Staged, BeforeStartDate: 03-02 Skip/NotDueYet; 03-06 Create/NewEmployee STAGED +StagedAwaitingAdministrator; 03-09 NoChange/UpToDate +StagedAwaitingAdministrator; 03-12 Suspend/Leaver SUSPENDED; 03-16 Hold/WasStaged
            StagedUntilStartDate, OnProfileCreation: 03-02 Create/NewEmployee STAGED; 03-09 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            StagedUntilStartDate, OnStartDate: 03-02 Skip/NotDueYet; 03-09 Create/NewEmployee ACTIVATED; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED
            StagedUntilStartDate, BeforeStartDate: 03-02 Skip/NotDueYet; 03-06 Create/NewEmployee STAGED; 03-09 Activate/StartDateReached ACTIVATED +ActivationEmailNotSent; 03-12 Suspend/Leaver SUSPENDED; 03-16 Activate/Returned ACTIVATED

            """.ReplaceLineEndings("\n"));
}
