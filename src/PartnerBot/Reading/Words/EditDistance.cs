namespace PartnerBot.Reading.Words;

/// <summary>Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions, neighbours swapped.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> when it is that or more.</summary>
    public static int Between(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) >= limit)
            return limit;
        var before = new int[other.Length + 1];
        var last = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            if (least >= limit)
                return limit;
            (before, last, current) = (last, current, before);
        }

        return Math.Min(last[other.Length], limit);
    }
}
