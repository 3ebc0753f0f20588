namespace BobJumpCloud.Testing;

/// <summary>Which endpoint answers which method and path. In a path, <c>*</c> is one segment; the last one is handed to the endpoint.</summary>
internal sealed class RouteTable
{
    private readonly List<(string Method, string[] Segments, Func<SimulatorCall, string, SimulatorAnswer> Answer)> routes = [];

    public void Add(string method, string path, Func<SimulatorCall, SimulatorAnswer> answer) => Add(method, path, (call, _) => answer(call));

    public void Add(string method, string path, Func<SimulatorCall, string, SimulatorAnswer> answer) => routes.Add((method, Split(path), answer));

    public Func<SimulatorCall, SimulatorAnswer>? Find(string method, string path)
    {
        var segments = Split(path);
        foreach (var route in routes)
        {
            if (route.Method == method && Matches(route.Segments, segments, out var argument))
            {
                return call => route.Answer(call, argument);
            }
        }

        return null;
    }

    private static string[] Split(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool Matches(string[] pattern, string[] segments, out string argument)
    {
        argument = "";
        if (pattern.Length != segments.Length)
        {
            return false;
        }

        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == "*")
            {
                argument = segments[i];
            }
            else if (pattern[i] != segments[i])
            {
                return false;
            }
        }

        return true;
    }
}
