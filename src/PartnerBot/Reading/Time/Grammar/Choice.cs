namespace PartnerBot.Reading.Time.Grammar;

/// <summary>A moment settled on, with its place in the folded text.</summary>
internal sealed record Chosen(int Start, int End, Moment Moment, string Rule);

/// <summary>Settles overlaps: the longest stretch wins, then the earlier one, then the rule listed first. Stretches known to be no time win their place too.</summary>
internal static class Choice
{
    public static IReadOnlyList<Chosen> Longest(Chart chart, IReadOnlyList<Token> tokens)
    {
        var taken = new bool[tokens.Count];
        var chosen = new List<Chosen>();
        foreach (var (start, item) in Candidates(chart, tokens))
        {
            if (taken.AsSpan(start, item.End - start).Contains(true))
                continue;
            taken.AsSpan(start, item.End - start).Fill(true);
            if (item.Moment is { } moment)
                chosen.Add(new Chosen(tokens[start].Start, tokens[item.End - 1].End, moment, item.Rule));
        }

        return [.. chosen.OrderBy(c => c.Start)];
    }

    private static IEnumerable<(int Start, Item Item)> Candidates(Chart chart, IReadOnlyList<Token> tokens) =>
        Enumerable.Range(0, tokens.Count)
            .SelectMany(at => chart.At(at).Where(item => item.Kind == Kinds.Time && item.End > at).Select(item => (at, item)))
            .OrderByDescending(c => tokens[c.item.End - 1].End - tokens[c.at].Start)
            .ThenBy(c => c.at);
}
