namespace PartnerBot.Reading.Names;

/// <summary>Drops names that are only a part of a longer one.</summary>
internal static class NestedNames
{
    public static IReadOnlyList<Finding> Drop(Sentence sentence, IEnumerable<Finding> findings)
    {
        var kept = new List<Finding>();
        var owner = new Finding?[sentence.Tokens.Length];
        foreach (var finding in findings.OrderByDescending(f => f.Words).ThenBy(f => f.First).ThenBy(f => f.Quality))
        {
            if (!IsFree(owner, finding))
                continue;
            Array.Fill(owner, finding, finding.First, finding.Words);
            kept.Add(finding);
        }

        return kept;
    }

    private static bool IsFree(Finding?[] owner, Finding finding)
    {
        for (var at = finding.First; at < finding.End; at++)
        {
            if (owner[at] is { } other && (other.First != finding.First || other.End != finding.End))
                return false;
        }

        return true;
    }
}
