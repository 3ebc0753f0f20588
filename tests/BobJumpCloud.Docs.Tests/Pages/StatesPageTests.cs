using BobJumpCloud.Docs.Tests.Markdown;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>Every row of the state tables in docs/states.md is what the engine decides.</summary>
public sealed class StatesPageTests
{
    private static readonly MarkdownPage Page = Repository.Page("docs/states.md");

    [Fact]
    public void Creation_sends_what_the_table_says()
    {
        IReadOnlyList<IReadOnlyList<string>> rows = Page.TableUnder("Creation");

        rows.Select(r => r[0]).Should().Equal(Enum.GetNames<InitialState>());
        foreach (IReadOnlyList<string> row in rows)
        {
            var initial = Enum.Parse<InitialState>(row[0]);
            Sent(initial, Phase.PreStart).Should().Be(row[1], "a person before the start is created so under {0}", initial);
            Sent(initial, Phase.Active).Should().Be(row[2], "an active person is created so under {0}", initial);
        }
    }

    [Fact]
    public void An_existing_user_gets_what_the_table_says()
    {
        foreach (IReadOnlyList<string> row in Page.TableUnder("An existing user"))
        {
            var scenario = StateScenario.Of(Enum.Parse<Phase>(row[0]), row[2]);
            Decision decision = scenario.Decide(StateOf(row[1]));

            decision.Phase.ToString().Should().Be(row[0], "that is the row's phase: {0}", string.Join(" | ", row));
            Words(decision).Should().Be(row[3], "the row is: {0}", string.Join(" | ", row));
            (decision.Findings.Count == 0 ? "–" : string.Join(' ', decision.Findings.Select(f => f.Code))).Should().Be(row[4], "the row is: {0}", string.Join(" | ", row));
        }
    }

    [Fact]
    public void The_table_has_a_row_for_every_phase_and_state() =>
        Page.TableUnder("An existing user").Select(r => (r[0], r[1])).Distinct()
            .Should().BeEquivalentTo(Enum.GetNames<Phase>().SelectMany(phase => new[] { "ACTIVATED", "STAGED", "SUSPENDED" }.Select(state => (phase, state))));

    [Fact]
    public void Every_known_circumstance_is_in_the_table() =>
        Page.TableUnder("An existing user").Select(r => r[2]).Distinct().Should().BeEquivalentTo(StateScenario.Circumstances);

    /// <summary>The words of a cell; what the organization's default decides changes with that default.</summary>
    private static string Sent(InitialState initial, Phase phase)
    {
        Decision[] decisions = [.. new[] { UserState.Staged, UserState.Activated }.Select(d => StateScenario.Create(initial, phase, d))];
        decisions.Should().OnlyContain(d => d.Kind == DecisionKind.Create && d.Phase == phase);
        if (decisions.All(d => d.StateReason is null))
        {
            decisions.Select(d => d.State.To).Should().Equal(UserState.Staged, UserState.Activated);
            return "no state";
        }

        decisions[0].State.To.Should().Be(decisions[1].State.To);
        bool isUndone = decisions[0] is { StateReason: StateReason.UntilStart } or { State.To: UserState.Suspended };
        return isUndone ? $"{Name(decisions[0].State.To!.Value)}, remembered as {decisions[0].StateReason}" : Name(decisions[0].State.To!.Value);
    }

    private static string Words(Decision decision) => decision.Kind switch
    {
        DecisionKind.NoChange when decision.State.To is null => "keep",
        DecisionKind.Suspend or DecisionKind.Activate or DecisionKind.Hold => $"{decision.Kind.ToString().ToLowerInvariant()}: {decision.Reason}",
        _ => decision.ToString(),
    };

    private static string Name(UserState state) => state.ToString().ToUpperInvariant();

    private static UserState StateOf(string name) => Enum.Parse<UserState>(name, ignoreCase: true);
}
