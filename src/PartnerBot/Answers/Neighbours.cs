using PartnerBot.Answers.Sentences;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>What could stand in place of one condition, only where its neighbours are certain: the years beside a year, the other level, one of several countries.</summary>
internal static class Neighbours
{
    private const int Most = 3;

    /// <summary>Years near the ends of the calendar have no neighbours worth a button.</summary>
    private static readonly DateRange Calendar = new(new DateOnly(1000, 1, 1), new DateOnly(3000, 1, 1));

    private static readonly ValueList<string> Statuses = [AgreementStatus.Active, AgreementStatus.Expired];

    public static IReadOnlyList<Change> Of(Voice voice, Query query, Condition condition) =>
    [
        .. Others(voice, query.Target, condition)
            .Take(Most)
            .Select(other => new Change(other.Label, query with { Where = [.. query.Where.Select(c => ReferenceEquals(c, condition) ? other.Condition : c)] })),
    ];

    private static IEnumerable<(string Label, Condition Condition)> Others(Voice voice, Target target, Condition condition) => condition switch
    {
        Within within => Beside(within.Range).Select(range => (voice.Dates.Span(range), (Condition)(within with { Range = range }))),
        Among { Values.Count: > 1 } among => Labelled(voice, target, among.Values.Select(value => new Among(among.Field, value))),
        Among { Field: Field.Level, Values: [var level] } => Labelled(voice, target, ClosedLists.Levels.Where(other => other != level).Select(other => new Among(Field.Level, other))),
        StatusOn { Values: [var status] } on when Statuses.Contains(status) || status == AgreementStatus.Expiring =>
            Statuses.Where(other => other != status).Select(other => (voice.Label("status", other), (Condition)new StatusOn(on.Day, [other]))),
        _ => [],
    };

    private static IEnumerable<(string Label, Condition Condition)> Labelled(Voice voice, Target target, IEnumerable<Among> others) =>
        others.Select(among => (new Values(voice, target).Labels(among), (Condition)among));

    /// <summary>The stretches of as many whole months before and after.</summary>
    private static IEnumerable<DateRange> Beside(DateRange range)
    {
        if (range is not { From: { Day: 1 } from, To: { Day: 1 } to } || !Calendar.Contains(from, to))
            yield break;
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (months <= 0)
            yield break;
        yield return new DateRange(from.AddMonths(-months), from);
        yield return new DateRange(to, to.AddMonths(months));
    }
}
