using PartnerBot.Reading.Time;

namespace PartnerBot.Digests.Talking;

/// <summary>"Every Monday, starting in January", 3月まで毎週: from when a digest is wanted, and how long. Read behind its calendar, whose pieces are claimed by then.</summary>
internal sealed record Limits(DateOnly? From, string? Until)
{
    // "Until March", "from the 5th": how far the day may stand behind its word.
    private const int Reach = 5;

    /// <summary>Reads the limits and claims their words; a day of the question stays its own.</summary>
    public static Limits Read(Utterance said, string text, string language, DateOnly today)
    {
        DateOnly? from = null;
        string? until = null;
        foreach (var (first, end, mention) in Mentions(said, text, language, today))
        {
            var ends = said.Is(first, "until") || mention.Form == TimeForm.Until || said.Is(end - 1, "until") && !said.Pieces[first].IsSpaced;
            if (ends ? !EndsCalendar(said, first, end) : !Begins(said, first, end) || mention.From is not { } day || day <= today)
                continue;
            if (ends)
                until ??= said.Typed(first, end);
            else
                from ??= mention.From;
            said.Claim(first, end - first);
        }

        return new Limits(from, until);
    }

    /// <summary>"Every Tuesday, except in August", 八月除外: what is left names nothing but a time that is left out.</summary>
    public static bool Excepted(Utterance said, string left, string language, DateOnly today) =>
        said.Left.Any(i => said.Is(i, "except")) && TimeReader.Read(left, language[..2], today) is [var only]
        && said.Left.All(i => said.Is(i, "except") || Wishes.IsSmall(said, i) || Within(said, i, left, only));

    private static bool Within(Utterance said, int at, string left, TimeMention time) =>
        left.IndexOf(said.Typed(at, at + 1), StringComparison.Ordinal) is >= 0 and var place && place >= time.Start && place < time.Start + time.Length;

    private static IEnumerable<(int First, int End, TimeMention Mention)> Mentions(Utterance said, string text, string language, DateOnly today)
    {
        for (var i = 0; i < said.Count; i++)
        {
            if (said.IsClaimed(i) && !said.Is(i, "starting") || !(said.Is(i, "starting") || said.Is(i, "until")))
                continue;
            var spaced = said.Pieces[i].IsSpaced;
            var start = spaced ? said.Pieces[i].Start : 0;
            var (here, behind) = (said.Pieces[i].Start - start, said.Pieces[i].End - start);
            // Japanese says the word behind the day, Chinese before or behind it.
            var mention = TimeReader.Read(text[start..], language[..2], today).FirstOrDefault(m => spaced ? m.Start + m.Length > behind && m.Start <= behind + Reach : m.Start <= behind && m.Start + m.Length >= here);
            if (mention is null)
                continue;
            var pieces = Enumerable.Range(0, said.Count).Where(p => p == i || said.Pieces[p].Start < start + mention.Start + mention.Length && said.Pieces[p].End > start + mention.Start).ToList();
            var end = pieces[^1] + 1;
            while (!spaced && (said.Is(end, "starting") || said.Is(end, "until")))
                end++;
            if (pieces.Where(p => p != i).Any(p => !said.IsClaimed(p)))
                yield return (pieces[0], end, mention);
        }
    }

    private static bool Begins(Utterance said, int first, int end) => first == 0 || said.IsClaimed(first - 1) || OthersAreSmall(said, first, end);

    private static bool EndsCalendar(Utterance said, int first, int end) => OthersAreSmall(said, first, end) || said.IsClaimed(first - 1) && end == said.Count;

    private static bool OthersAreSmall(Utterance said, int first, int end) => said.Left.All(i => i >= first && i < end || Wishes.IsSmall(said, i));
}
