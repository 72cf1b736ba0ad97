using System.Globalization;
using PartnerBot.Conversations;
using PartnerBot.Digests.Calendar;
using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Digests.Talking;

/// <summary>Finds the digests that somebody means: by number, by day, by what their question says.</summary>
internal static class WhichDigest
{
    public static IReadOnlyList<Subscription> Of(Which which, IReadOnlyList<Subscription> digests, Dialogue dialogue, Question question)
    {
        if (which.All)
            return digests;
        if (which.Number is { } number)
            return [.. digests.Where(d => d.Id == number.ToString(CultureInfo.InvariantCulture))];
        var left = which.Days.Count == 0 ? digests : [.. digests.Where(d => d.Schedule.Rhythm is Weekly weekly && which.Days.All(weekly.Days.Contains))];
        return which.Words.Length == 0 ? left : [.. left.Where(d => Fits(d, which.Words, dialogue, question))];
    }

    private static bool Fits(Subscription digest, string words, Dialogue dialogue, Question question)
    {
        var said = FoldedText.FoldWord(words);
        if (digest.Asked.Turns.Any(step => !step.IsQuery && FoldedText.FoldWord(step.Text).Contains(said, StringComparison.Ordinal)))
            return true;
        var wanted = dialogue.Read(question with { Text = words }, Conversation.Fresh) switch
        {
            Understood { Unused.Count: 0 } understood => understood.Query.Where.Where(c => c is not Among { Field: Field.Home }).ToList(),
            _ => [],
        };
        return wanted.Count > 0 && QueryText.TryRead(digest.Asked.Line, out var query, out _) && wanted.All(c => query.Where.Any(other => Shares(c, other)));
    }

    private static bool Shares(Condition wanted, Condition has) => (wanted, has) switch
    {
        (Among a, Among b) => a.Field == b.Field && a.Values.Intersect(b.Values).Any(),
        (StatusOn a, StatusOn b) => a.Values.Intersect(b.Values).Any(),
        (Within a, Within b) => a.Field == b.Field,
        _ => wanted == has,
    };
}
