namespace BobJumpCloud.Provisioning;

/// <summary>Translates by a table; what the table does not know stays, with a finding.</summary>
internal sealed class LookupPipe(LookupTable table) : Pipe
{
    public override string Apply(string text, ref FindingCode? finding)
    {
        if (table.Find(text) is { } found)
        {
            return found;
        }

        finding = FindingCode.LookupMiss;
        return text;
    }

    public override string ToString() => $"lookup({table.Name})";
}
