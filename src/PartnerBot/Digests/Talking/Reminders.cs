using PartnerBot.Answers.Headlines;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Reading.Time;
using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>Which agreements a reminder is about, and when it comes.</summary>
internal static class Reminders
{
    private const int MostNames = 3;

    /// <summary>The agreements themselves, whatever was asked of them; "that run out" is when it comes, not which they are.</summary>
    public static Query Of(Query query) => query with { Where = query.Where.Where(c => c is not StatusOn { Values: [AgreementStatus.Expiring] }).ToValueList(), Operation = Operation.List, Of = null, Group = null, Order = [], Limit = null };

    /// <summary>What is to be expected as the register stands today.</summary>
    public static IEnumerable<string> Ahead(Voice voice, IReadOnlyList<Agreement> agreements, int days, DateOnly today)
    {
        var dated = agreements.Where(a => a.Expires is not null && a.Expires.Value.Last >= today).OrderBy(a => a.Expires!.Value.Last).ToList();
        var told = CivilCalendar.Shift(today, 0, days);
        var first = dated.Find(a => a.Expires!.Value.Last >= told);
        yield return first is null
            ? voice.Say("digest.remind.none")
            : voice.Say("digest.remind.first", ("day", voice.Dates.Day(first.Expires!.Value.Last.AddDays(-days))), ("name", Subject.Title(voice, first)), ("expires", voice.Dates.Day(first.Expires!.Value.Last)));
        var sooner = dated.Where(a => a.Expires!.Value.Last < told).ToList();
        if (sooner.Count > 0)
            yield return voice.Say("digest.remind.soon", ("count", sooner.Count), ("names", voice.Listed([.. sooner.Take(MostNames).Select(a => Subject.Title(voice, a)), .. sooner.Count > MostNames ? [voice.Say("edition.more", ("count", sooner.Count - MostNames))] : (string[])[]])));
    }
}
