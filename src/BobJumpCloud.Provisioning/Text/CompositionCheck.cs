using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>Sees without taking a text apart that it is composed, for all but rare texts: so comparing what is composed already costs no memory.</summary>
internal static class CompositionCheck
{
    /// <summary>True when the text is certainly composed; false when it must be taken apart to know.</summary>
    public static bool IsComposed(string text)
    {
        int starter = -1;
        byte lastClass = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int codePoint = rune.Value;
            byte ownClass = CompositionTable.ClassOf(codePoint);
            bool isOutOfOrder = ownClass != 0 && ownClass < lastClass;
            if (isOutOfOrder || CompositionTable.IsNeverComposed(codePoint) || MayJoin(starter, codePoint, lastClass, ownClass))
            {
                return false;
            }

            starter = ownClass == 0 ? codePoint : starter;
            lastClass = ownClass;
        }

        return true;
    }

    /// <summary>A mark after a letter that has marks already may slip between the letter and these.</summary>
    private static bool MayJoin(int starter, int codePoint, byte lastClass, byte ownClass)
    {
        bool reaches = starter >= 0 && (lastClass == 0 || lastClass < ownClass);
        bool isSecond = CompositionTable.IsSecond(codePoint);
        return isSecond && starter >= 0 && (CompositionTable.TrySplit(starter, out _) || (reaches && CompositionTable.TryJoin(starter, codePoint, out _)));
    }
}
