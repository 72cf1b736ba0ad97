using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>What people may do by an agreement - go, stay, send someone, use it - asks whether it is in force on the last day of it; that day is said back.</summary>
internal static class Permissions
{
    public static void Apply(Draft draft)
    {
        if (draft.Any("event") || draft.Any("status"))
            return;
        Journey(draft);
        Stay(draft);
        Use(draft);
    }

    // "Can I go to Munich in May?", "whom can I send students to in 2027?"
    private static void Journey(Draft draft)
    {
        var means = ByMeans(draft);
        if (draft.TripDay is not { } day || draft.Any("noun", "agreement") && !means || draft.Any("activity-kind"))
            return;
        if (draft.All("trip").FirstOrDefault(t => t.Is("may") || means && YesNo.AsksYesNo(draft) || draft.Facts.Any(f => f.End <= t.First && f.Sentence == t.Sentence && (f.Is("ask", "exists") && !f.Is("be") || f.Is("may")))) is { } goes)
            InForce(draft, goes, day);
    }

    // "Under the agreement with Ulm", 協定で来年3月の訪問は可能ですか: the agreement is what one goes by, and not what is asked for.
    private static bool ByMeans(Draft draft) =>
        draft.Any("by-means") || draft.Language.EventFollowsTime && draft.Facts.Any(f => f.Is("locative-after") && draft.Facts.Any(a => a.End == f.First && a.Is("noun", "agreement")) && draft.Facts.Any(t => t.Time is not null && t.First >= f.End));

    // "Does the agreement cover my stay?", "couvre-t-il tout le séjour ?"
    private static void Stay(Draft draft)
    {
        if (draft.TripDay is not { } day || draft.All("covers").FirstOrDefault(c => IsOfStay(draft, c)) is not { } covers)
            return;
        foreach (var whole in draft.Facts.Where(f => f.First >= covers.End && (f.Is("all") || f.Is("every") || f.Is("throughout"))))
            whole.Use(StatusDays.WholeStay);
        InForce(draft, covers, day);
    }

    // "Can a student use the Kasetsart agreement in September?": one partner, one time, and something that is to be used.
    private static void Use(Draft draft)
    {
        if (draft.TripDay is not null || draft.Where.OfType<StatusOn>().Any() || draft.Facts.Count(f => f.Names.Any(n => n.Kind == NameKind.Institution)) != 1 || !draft.Any("noun", "agreement")
            || draft.Facts.Where(f => f.Time is not null).ToList() is not [{ Used: false } time] || Times.LastDay(time.Time!) is not { } day
            || draft.Facts.FirstOrDefault(f => f.Sentence == time.Sentence && (f.Is("covers") || f.Is("by-means"))) is not { } used || !YesNo.AsksYesNo(draft) && !draft.Any("may"))
            return;
        InForce(draft, used, day);
        time.Use("in force");
    }

    private static void InForce(Draft draft, Fact said, DateOnly day)
    {
        draft.Add(said, new StatusOn(day, ["active"]));
        draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, said.Surface, PartialDate.Day(day).ToString()));
    }

    // The stay is told behind the word or, as in 3週間ハノイに行く場合、協定はカバーされますか, before it.
    private static bool IsOfStay(Draft draft, Fact covers) =>
        draft.Facts.FirstOrDefault(f => f.First >= covers.End && f.Sentence == covers.Sentence && (f.Is("trip") || f.Is("then") || !f.Is("filler") && !f.Is("all") && !f.Is("every") && !f.Is("throughout"))) is { } behind && (behind.Is("trip") || behind.Is("then"))
        || draft.Language.EventFollowsTime && draft.Facts.Any(f => f.End <= covers.First && f.Sentence == covers.Sentence && f.Is("trip"));
}
