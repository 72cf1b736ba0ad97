using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Time;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>A status on the day it is asked for: today, the day of a journey, the day named.</summary>
internal static class StatusDays
{
    /// <summary>What a status is taken for beside a question for its last or first day.</summary>
    public const string UntilWhen = "until when";

    /// <summary>What "whole" is taken for beside a journey: its last day.</summary>
    public const string WholeStay = "to the last day";

    public static void Status(Draft draft, Fact fact, IReadOnlyList<Fact> times)
    {
        var status = fact.Value("status")!;
        // "Until when is it good?" asks for the date; it asks for no status. "Still valid when I travel" does.
        if (times.Count == 0 && status == "active" && (draft.Any("ask", "until") || draft.Any("ask", "howlong") || draft.Any("ask", "since") || draft.TripDay is null && draft.Any("ask", "when")))
        {
            fact.Use(UntilWhen);
            return;
        }

        if (times.Count == 0)
        {
            var day = draft.TripDay ?? draft.Today;
            if (day != draft.Today)
                draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(day).ToString()));
            // 1月に行きます。協定は切れない?: in force then.
            draft.Add(fact, Condition(draft, fact, status switch { "lapsed" => "expired", "no-expiry" when day > draft.Today && YesNo.AsksYesNo(draft) => "active", _ => status }, day));
        }

        // "Until the end of February, valid the whole time?": what is valid on the last day and today is so in between.
        if (times.All(t => t.Time!.From is null))
        {
            foreach (var whole in draft.All("throughout"))
                whole.Use("up to that day");
        }

        foreach (var time in Named(draft, times))
            StatusAt(draft, fact, status, time);
        // "Valid now but not next year": the day that is denied does not stand for today.
        if (times.Count > 0 && !fact.Negated && times.All(t => t.Negated))
            draft.Add(fact, Condition(draft, fact, status, draft.Today));
    }

    // Two days for one status, with nothing that joins them: the last is meant, and that is said back.
    private static IReadOnlyList<Fact> Named(Draft draft, IReadOnlyList<Fact> times)
    {
        var days = times.Where(t => !t.Negated && t.Time!.Form is TimeForm.Day or TimeForm.Period).ToList();
        if (days.Count < 2 || days.Count < times.Count || draft.Facts.Any(f => f.First >= days[0].End && f.End <= days[^1].First && (f.Is("and") || f.Is("or") || f.Is("follow", "and"))))
            return times;
        // "Active at the end of 2023, of 2024, of 2025": days in a list are several questions, where no journey has them.
        // "A year ago compared with today": so are days set side by side.
        if (!draft.Any("trip") && days.Skip(1).All(d => d.Parted) || draft.Any("versus") || draft.Any("comparison"))
            draft.Refuse(DeclineReason.EitherOr, days.Select(d => d.Surface));
        var last = days.MaxBy(t => Times.LastDay(t.Time!))!;
        foreach (var other in days.Where(t => t != last))
            other.Use("journey");
        draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, last.Surface, PartialDate.Day(Times.LastDay(last.Time!) ?? draft.Today).ToString()));
        return [last];
    }

    private static void StatusAt(Draft draft, Fact fact, string status, Fact time)
    {
        time.Use(status);
        // 2025年に満了しない: any that does not end then, not those without an end.
        if (status == "no-expiry" && time.Time is { From: not null, To: not null, Form: TimeForm.Period or TimeForm.Day or TimeForm.Between } span)
        {
            draft.Where.Add(new Not(new Within(Field.Expires, new DateRange(span.From, span.To))));
            fact.Use("not then");
            return;
        }

        // 两年内不会到期, "will not expire within two years": still in force when they are over.
        if (status == "no-expiry" && time.Time is { Form: TimeForm.Ahead, To: { } over })
        {
            draft.Add(fact, new StatusOn(over, ["active"]));
            return;
        }

        // 还剩不到一年, 残り半年以上1年未満: the end lies within that time.
        if (status == "active" && time.Time is { Rule: "within-less" or "between-lengths" or "between-lengths-within" or "between-lengths-left", To: { } most })
        {
            draft.Add(fact, new Within(Field.Expires, new DateRange(time.Time.Form == TimeForm.Between ? time.Time.From : draft.Today, most)));
            return;
        }

        // 2008年的协议还有哪些有效: the year tells when they were signed, and they are in force today.
        if (status == "active" && !time.Negated && time.Time is { Form: TimeForm.Period or TimeForm.Day, From: { } begun, To: { } past } && past <= draft.Today && DatesRows(draft, time, fact))
        {
            draft.Add(fact, Condition(draft, fact, status, draft.Today));
            draft.Where.Add(new Within(Field.Signed, new DateRange(begun, past)));
            draft.Assumptions.Add(new Assumption(AssumptionKind.Word, time.Surface, nameof(Field.Signed)));
            return;
        }

        // "In force throughout 2024": on its first day and on its last.
        if (status is "active" or "lapsed" or "inactive" && time.Time is { From: { } first, To: { } behind } && draft.All("throughout").FirstOrDefault() is { } throughout)
        {
            throughout.Use("first and last day");
            fact.Use("throughout");
            ValueList<Condition> both = [new StatusOn(first, ["active"]), new StatusOn(behind.AddDays(-1), ["active"])];
            draft.Where.AddRange(fact.Negated || status != "active" ? [new Not(both)] : both);
            return;
        }

        if (time.Negated && !fact.Negated)
        {
            draft.Where.Add(new Not(Condition(draft, fact, status, Day(time.Time!) ?? draft.Today)));
            return;
        }

        switch (time.Time!.Form)
        {
            // 2027年以降も有効: a day that lies ahead.
            case TimeForm.Since when status == "active" && time.Time.From > draft.Today:
                draft.Add(fact, Condition(draft, fact, status, time.Time.From.Value));
                break;
            case TimeForm.After when status == "active":
                draft.Add(fact, Condition(draft, fact, status, time.Time.From ?? draft.Today));
                break;
            // "Valid, but only until the end of 2026": the end lies within that time.
            case TimeForm.Until when status == "active" && time.Time.To is { } end && draft.Facts.FirstOrDefault(f => f.Is("only") && f.End == time.First || f.Is("at-most") && (f.End == time.First || f.First == time.End)) is { } limit:
                limit.Use("until then");
                draft.Add(fact, Condition(draft, fact, status, draft.Today));
                draft.Where.Add(new Within(Field.Expires, new DateRange(draft.Today, end)));
                break;
            // "Active since 2015", "still active from the 1990s" tell when it was signed.
            case TimeForm.Since or TimeForm.Before when status == "active" && !(time.Time.To > draft.Today):
            case TimeForm.Period when status == "active" && time.Time is { Rule: "from", To: { } gone } && gone <= draft.Today:
                draft.Add(fact, Condition(draft, fact, status, draft.Today));
                draft.Where.Add(new Within(Field.Signed, new DateRange(time.Time.From, time.Time.To)));
                break;
            // "No longer valid by the end of next year": what ends between today and then.
            case TimeForm.Until or TimeForm.Before when status is "lapsed" or "expired" && time.Time.To > draft.Today && !fact.Negated:
                draft.Add(fact, new Within(Field.Expires, new DateRange(draft.Today, time.Time.To)));
                break;
            // 2007年以前から続いている: from then on.
            case TimeForm.Until when status == "active" && draft.Facts.Any(f => f.First == time.End && f.Is("onward")):
                draft.Add(fact, Condition(draft, fact, status, draft.Today));
                draft.Where.Add(new Within(Field.Signed, new DateRange(null, time.Time.To)));
                break;
            // "No longer valid since April": what has ended from then to today.
            case TimeForm.Since or TimeForm.After or TimeForm.Back when status is "lapsed" or "expired" && time.Time.From <= draft.Today:
                draft.Add(fact, Happenings.Expiry(draft, time.Time, past: true));
                break;
            default:
                var day = Day(time.Time) ?? draft.Today;
                // "Valid from 2015 to 2018", 2028年まで有効: on its last day, which is said back.
                if (time.Time.Form == TimeForm.Between || time.Time is { Form: TimeForm.Until, Grain: not TimeGrain.Day } && fact is { Negated: false } && status == "active")
                    draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, time.Surface, PartialDate.Day(day).ToString()));
                draft.Add(fact, Condition(draft, fact, status, day));
                break;
        }
    }

    // Where what describes a noun stands before it: the time right before the rows, the status behind them.
    private static bool DatesRows(Draft draft, Fact time, Fact status) =>
        draft.Language.EventFollowsTime && draft.Facts.FirstOrDefault(f => f.First >= time.End && (!f.Is("filler") || f.Is("plural"))) is { } rows && rows.End <= status.First && (rows.Is("noun", "agreement") && !rows.Is("ask") || rows.Is("plural"));

    /// <summary>The day of a status: "a year from now" is that day, though an event said so may fall anywhere about it.</summary>
    public static DateOnly? Day(TimeMention time) => time is { Assumed: "about", Alternative.From: { } day } ? day : Times.LastDay(time);

    /// <summary>"Neither valid nor expired": what has not expired is in force, unless that is denied beside it.</summary>
    public static bool IsNeither(Draft draft, Fact expired) => draft.Facts.Any(f => f.Negated && f.Is("status", "active") && f.Sentence == expired.Sentence);

    private static Condition Condition(Draft draft, Fact fact, string status, DateOnly day)
    {
        if (status == "signed")
            return new Not(new StatusOn(day, ["pending"]));
        if (status is "lapsed" or "inactive")
            return new Not(new StatusOn(day, ["active"]));
        if (status == "expired" && fact.Negated && fact.Exception is null && !IsNeither(draft, fact))
        {
            fact.Negated = false;
            return new StatusOn(day, ["active"]);
        }

        return new StatusOn(day, [status]);
    }

    /// <summary>The day to come that is told beside the question: 聖霊降臨祭の頃に筑波へ。協定はまだある?</summary>
    public static DateOnly? ToldDay(Draft draft) =>
        draft.Facts.LastOrDefault(f => f.Time is not null && f.Meaning == "context" && Times.LastDay(f.Time) > draft.Today)?.Time is { } told ? Times.LastDay(told) : null;

    /// <summary>"I have guests until 18 August. Is Turku valid?": on the day that is told of, which is said back.</summary>
    public static void Told(Draft draft, Fact time)
    {
        if (draft.Any("now") || Times.LastDay(time.Time!) is not { } day || day <= draft.Today || draft.Where.FindIndex(c => c is StatusOn { Values: ["active"] } status && status.Day == draft.Today) is not (>= 0 and var today))
            return;
        draft.Where[today] = new StatusOn(day, ["active"]);
        draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, time.Surface, PartialDate.Day(day).ToString()));
    }
}
