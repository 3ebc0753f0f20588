using System.IO.Enumeration;

namespace BobJumpCloud.Testing;

/// <summary>The script of what goes wrong in one simulator. Rules are asked in the order in which they were added; the first that answers strikes. Safe to change while the simulator runs.</summary>
public sealed class SimulatedFaults
{
    private readonly Lock gate = new();
    private readonly List<Func<SimulatedRequest, SimulatedFault?>> rules = [];

    internal SimulatedFaults()
    {
    }

    /// <summary>Adds a rule.</summary>
    /// <param name="rule">Answers the fault for a request, or null when that request goes well. It sees every request exactly once.</param>
    public void Add(Func<SimulatedRequest, SimulatedFault?> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        lock (gate)
        {
            rules.Add(rule);
        }
    }

    /// <summary>Lets certain requests to one place go wrong.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, in which <c>*</c> stands for any text, for example <c>/api/systemusers/*</c>.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="nth">The first matching request that it strikes, from 1.</param>
    /// <param name="count">How many matching requests in a row it strikes; <see cref="int.MaxValue"/> for all that follow.</param>
    public void On(string method, string path, SimulatedFault fault, int nth = 1, int count = 1)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(fault);
        var seen = 0;
        Add(request =>
        {
            if ((method != "*" && !string.Equals(method, request.Method, StringComparison.OrdinalIgnoreCase)) || !FileSystemName.MatchesSimpleExpression(path, request.Path, ignoreCase: false))
            {
                return null;
            }

            seen++;
            return seen >= nth && seen - nth < count ? fault : null;
        });
    }

    /// <summary>Takes all rules away: everything goes well again.</summary>
    public void Clear()
    {
        lock (gate)
        {
            rules.Clear();
        }
    }

    internal SimulatedFault? For(SimulatedRequest request)
    {
        lock (gate)
        {
            SimulatedFault? first = null;
            foreach (var rule in rules)
            {
                var fault = rule(request);
                first ??= fault;
            }

            return first;
        }
    }
}
