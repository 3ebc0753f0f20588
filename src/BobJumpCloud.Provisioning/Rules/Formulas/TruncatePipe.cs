using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>Keeps at most so many characters (UTF-16 units, in which JumpCloud's limits count too), and never a part of what people see as one.</summary>
internal sealed class TruncatePipe(int length) : Pipe
{
    public override string Apply(string text, ref FindingCode? finding)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int end = 0;
        while (true)
        {
            int next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > length)
            {
                return text[..end];
            }

            end = next;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"truncate({length})");
}
