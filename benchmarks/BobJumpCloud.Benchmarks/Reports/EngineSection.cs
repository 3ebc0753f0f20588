using System.Globalization;
using System.Text;
using BobJumpCloud.Benchmarks.Engine;

namespace BobJumpCloud.Benchmarks.Reports;

/// <summary>The figures of the engine as Markdown: ratios and bytes, which mean the same on every machine.</summary>
public static class EngineSection
{
    public static string Of(IReadOnlyList<Measurement> measured)
    {
        var text = new StringBuilder();
        text.AppendLine("| what | people | time, in hand-written loops | bytes a person | the loop's bytes a person |").AppendLine("|---|---:|---:|---:|---:|");
        Row(text, "decide one", 1, Find(measured, nameof(DecideOneBenchmark), "Engine"), Find(measured, nameof(DecideOneBenchmark), "Floor"));
        foreach (Change change in Enum.GetValues<Change>())
        {
            foreach (int size in Sizes(measured))
            {
                Row(text, $"plan, {Words(change)}", size, Plan(measured, "Engine", change, size), Plan(measured, "Floor", change, size));
            }
        }

        text.AppendLine().AppendLine("| growth | engine | hand-written loop |").AppendLine("|---|---:|---:|");
        foreach (Change change in Enum.GetValues<Change>().Where(_ => Sizes(measured).Contains(100_000)))
        {
            text.AppendLine(Line($"| time of 100,000 people in times of 10,000, {Words(change)} | {Growth(measured, "Engine", change):0.0} | {Growth(measured, "Floor", change):0.0} |"));
        }

        double names = Find(measured, nameof(SameNameBenchmark), "OneName").Nanoseconds / Find(measured, nameof(SameNameBenchmark), "DistinctNames").Nanoseconds;
        text.AppendLine(Line($"| 10,000 new people of one name, in times of 10,000 names | {names:0.0} | |"));
        return text.AppendLine().AppendLine(Line($"Measured with .NET {Environment.Version} on {Environment.ProcessorCount} processor cores; medians.")).ToString();
    }

    private static string Words(Change change) => change switch
    {
        Change.Unchanged => "nothing changed",
        Change.FivePercent => "5 % changed",
        _ => "all new",
    };

    private static int[] Sizes(IReadOnlyList<Measurement> measured) =>
        [.. measured.Where(m => m.Benchmark == nameof(PlanManyBenchmark)).Select(m => (int)m.Parameters["Employees"]).Distinct().Order()];

    private static Measurement Plan(IReadOnlyList<Measurement> measured, string method, Change change, int size) =>
        measured.Single(m => m.Benchmark == nameof(PlanManyBenchmark) && m.Method == method && (Change)m.Parameters["Change"] == change && (int)m.Parameters["Employees"] == size);

    private static double Growth(IReadOnlyList<Measurement> measured, string method, Change change) =>
        Plan(measured, method, change, 100_000).Nanoseconds / Plan(measured, method, change, 10_000).Nanoseconds;

    private static Measurement Find(IReadOnlyList<Measurement> measured, string benchmark, string method) => measured.Single(m => m.Benchmark == benchmark && m.Method == method);

    private static void Row(StringBuilder text, string what, int people, Measurement engine, Measurement floor) => text.AppendLine(Line(
        $"| {what} | {people:N0} | {engine.Nanoseconds / floor.Nanoseconds:0.0} | {(double)engine.Bytes / people:N0} | {(double)floor.Bytes / people:N0} |"));

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
