namespace BobJumpCloud.Provisioning;

/// <summary>Korean syllables: Unicode computes their parts instead of listing them.</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;

    /// <summary>One before the first tail: a syllable without tail has tail number 0.</summary>
    private const int NoTail = 0x11A7;

    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    /// <summary>What may melt into the character before it.</summary>
    public static IEnumerable<int> VowelsAndTails => Enumerable.Range(FirstVowel, VowelCount).Concat(Enumerable.Range(NoTail + 1, TailCount - 1));

    /// <summary>Lead and vowel, or a syllable without tail and a tail; false for anything but a syllable.</summary>
    public static bool TrySplit(int whole, out (int First, int Second) parts)
    {
        int number = whole - FirstSyllable;
        if (number is < 0 or >= LeadCount * VowelCount * TailCount)
        {
            parts = default;
            return false;
        }

        int tail = number % TailCount;
        int pair = number / TailCount;
        parts = tail == 0 ? (FirstLead + (pair / VowelCount), FirstVowel + (pair % VowelCount)) : (whole - tail, NoTail + tail);
        return true;
    }

    /// <summary>The reverse of <see cref="TrySplit"/>.</summary>
    public static bool TryJoin(int first, int second, out int whole)
    {
        int lead = first - FirstLead;
        int vowel = second - FirstVowel;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            whole = FirstSyllable + (((lead * VowelCount) + vowel) * TailCount);
            return true;
        }

        int tail = second - NoTail;
        whole = first + tail;
        return tail is > 0 and < TailCount && TrySplit(first, out _) && (first - FirstSyllable) % TailCount == 0;
    }
}
