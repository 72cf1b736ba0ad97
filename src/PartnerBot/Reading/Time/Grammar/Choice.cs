namespace PartnerBot.Reading.Time.Grammar;

/// <summary>A moment settled on, with its place in the folded text.</summary>
internal sealed record Chosen(int Start, int End, Moment Moment, string Rule);

/// <summary>Settles overlaps: the longest stretch wins, then the earlier one, then the rule listed first. Stretches known to be no time win their place too.</summary>
internal static class Choice
{
    public static IReadOnlyList<Chosen> Longest(Chart chart, Token[] tokens)
    {
        var candidates = Candidates(chart, tokens);
        if (candidates.Count == 0)
            return [];
        var taken = new bool[tokens.Length];
        var chosen = new List<Chosen>();
        foreach (var (start, item) in candidates.OrderByDescending(c => tokens[c.Item.End - 1].End - tokens[c.Start].Start).ThenBy(c => c.Start))
        {
            if (taken.AsSpan(start, item.End - start).Contains(true))
                continue;
            taken.AsSpan(start, item.End - start).Fill(true);
            if (item.Moment is { } moment)
                chosen.Add(new Chosen(tokens[start].Start, tokens[item.End - 1].End, moment, item.Rule));
        }

        return [.. chosen.OrderBy(c => c.Start)];
    }

    private static List<(int Start, Item Item)> Candidates(Chart chart, Token[] tokens)
    {
        var candidates = new List<(int, Item)>();
        for (var at = 0; at < tokens.Length; at++)
        {
            foreach (var item in chart.At(at))
            {
                if (item.Kind == Kinds.Time && item.End > at)
                    candidates.Add((at, item));
            }
        }

        return candidates;
    }
}
