using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Time;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Older than 15 years", 十年以上, "less than 3 years old": a range of signing dates; "good for another two years" is a status that far ahead.</summary>
internal static class Ages
{
    private const int Decade = 10;

    public static void Apply(Draft draft)
    {
        // 残り2年以上: what is left of them, and not the rest of the rows.
        foreach (var rest in draft.All("rest").Where(r => draft.Facts.Any(f => f.First == r.End && (f.Time is not null || (f.Number ?? Numbers.Said(f)) is not null))))
            rest.Use("further");
        for (var i = 0; i < draft.Facts.Count; i++)
        {
            var number = draft.Facts[i];
            if (number.Used || Years(draft, i) is not { } years)
                continue;
            // 有效期超过20年: how long it runs from its first day to its last, which no date tells.
            if (draft.Facts.LastOrDefault(f => f.End <= number.First && !f.Is("filler") && Direction(f) == 0) is { } term && term.Is("term") && term.Sentence == number.Sentence && !draft.Any("further") && !draft.Any("left") && !draft.Any("still"))
                draft.Refuse(DeclineReason.NotInRegister, term.Surface, number.Use("term").Surface);
            else if (Turning(draft, number) is { Time: { From: { } from, To: { } to } } when)
                Turn(draft, number, years, when, new DateRange(from, to));
            else if (Upper(draft, i) is { } upper)
                Between(draft, number, years, upper);
            else if (Compared(draft, i) is { } compared)
                Bounded(draft, number, years, compared);
        }

        // 签了不到五年就过期: a term told by its length, which no date tells.
        foreach (var span in draft.Facts.Where(f => f.Time?.Rule is { } rule && rule.StartsWith("within", StringComparison.Ordinal) && IsTerm(draft, f)))
            draft.Refuse(DeclineReason.NotInRegister, span.Surface);

        // "Until 2027 at least" is said of the year, not of a number of years.
        foreach (var least in draft.All("at-least").Where(f => !f.Used && draft.Facts.Any(t => t.Time is not null && (t.First == f.End || t.End == f.First) && !Happens(draft, t))))
            least.Use("at least");
        // 残り1年未満: what is left is within the span as it is.
        foreach (var less in draft.All("less-than").Where(f => !f.Used && draft.Facts.Any(t => t.Time is { Rule: "left" } && t.End == f.First)))
            less.Use("at most");
        foreach (var fact in draft.All("age").Where(f => !f.Used && draft.Facts.Any(c => c.Meaning == "age")))
            fact.Use("age");
    }

    private static bool IsTerm(Draft draft, Fact span) =>
        draft.Facts.Any(f => f.End == span.First && f.Is("event", "sign")) && draft.Facts.FirstOrDefault(f => f.First >= span.End && !f.Is("filler")) is { } after && (after.Is("event", "expired") || after.Is("event", "expire"));

    // "Expire in 2030 or more": nothing in the range that was made of the year says "or more".
    private static bool Happens(Draft draft, Fact time) => time.Time!.Form == TimeForm.Period && draft.Where.OfType<Within>().Any(w => w.ToString() == time.Meaning);

    // Ten years, a decade, two decades: the number stands before its unit.
    private static int? Years(Draft draft, int index)
    {
        var fact = draft.Facts[index];
        if (fact.Is("decade"))
            return Decade;
        if ((fact.Number ?? Numbers.Said(fact)) is not { } number || number > 100 || draft.Facts.ElementAtOrDefault(index + 1) is not { } unit)
            return null;
        if (unit.Is("decade"))
            return number * Decade;
        return unit.Is("dimension", "year") || unit.Is("years") || IsBetween(draft, index) ? number : null;
    }

    private static bool IsBetween(Draft draft, int index) => Upper(draft, index) is not null;

    // "Between 15 and 20 years old": the fact with the other bound.
    private static Fact? Upper(Draft draft, int index)
    {
        var joined = index > 0 && draft.Facts[index - 1].Is("between") && draft.Facts.ElementAtOrDefault(index + 1) is { } and && and.Is("and");
        return joined && draft.Facts.ElementAtOrDefault(index + 2) is { } other && (other.Number ?? Numbers.Said(other)) is not null && draft.Facts.ElementAtOrDefault(index + 3) is { } unit && (unit.Is("dimension", "year") || unit.Is("years"))
            ? other
            : null;
    }

    // 今年满十年, "that turn ten years old this year": in which time they reach that age.
    private static Fact? Turning(Draft draft, Fact number) =>
        draft.Facts.Any(f => f.Is("anniversary") && f.Sentence == number.Sentence && (f.End == number.First || f.First >= number.End && f.First <= number.End + 1))
            ? draft.Facts.FirstOrDefault(f => f.Sentence == number.Sentence && f.Time is { Form: TimeForm.Period or TimeForm.Between })
            : null;

    private static void Turn(Draft draft, Fact number, int years, Fact when, DateRange range)
    {
        // The time may have been read before as that of the signing, or of the end.
        when.Use("age");
        draft.Where.RemoveAll(c => c is Within span && span.Range == range);
        draft.Add(number, new Within(Field.Signed, new DateRange(range.From!.Value.AddYears(-years), range.To!.Value.AddYears(-years))));
        foreach (var fact in draft.Facts.Where(f => f.Sentence == number.Sentence && (f.Is("anniversary") || f.Is("dimension", "year") || f.Is("years") || f.Is("age"))))
            fact.Use("age");
    }

    private static void Between(Draft draft, Fact number, int years, Fact upper)
    {
        var range = new DateRange(draft.Today.AddYears(-(upper.Number ?? Numbers.Said(upper))!.Value), draft.Today.AddYears(-years).AddDays(1));
        draft.Add(number, new Within(Field.Signed, range));
        upper.Use("age");
        foreach (var fact in draft.Facts.Where(f => f.Sentence == number.Sentence && (f.Is("between") || f.Is("dimension", "year") || f.Is("years"))))
            fact.Use("age");
    }

    /// <summary>The word that bounds the years: before them, or with or behind their unit.</summary>
    private static Fact? Compared(Draft draft, int index)
    {
        var fact = draft.Facts[index];
        // 10年以上15年未満: the unit itself tells the direction.
        if (draft.Facts.ElementAtOrDefault(index + 1) is { } unit && Direction(unit) != 0)
            return unit;
        var near = draft.Facts.Take(index).Where(f => f.Sentence == fact.Sentence).TakeLast(3).Reverse().Concat(draft.Facts.Skip(index).TakeWhile(f => f.Sentence == fact.Sentence).Take(4));
        return near.FirstOrDefault(f => Direction(f) != 0) ?? near.FirstOrDefault(f => f.Is("further"));
    }

    // 过期超过一年, 期限切れから1年以上: how long ago it ended, not how long ago it was signed.
    private static bool Lapsed(Draft draft, Fact number) =>
        draft.Facts.LastOrDefault(f => f.End <= number.First && f.Sentence == number.Sentence && !f.Is("filler") && !f.Is("age") && !f.Is("more-than") && !f.Is("less-than") && !f.Is("at-least")) is { } before
            && (before.Is("event", "expired") || before.Is("event", "expire") && draft.Facts.Any(f => f.First == before.End && f.Is("onward"))) && !before.Negated;

    private static Fact? StillRuns(Draft draft, Fact number) =>
        draft.Facts.LastOrDefault(f => f.End <= number.First && f.Sentence == number.Sentence && !f.Is("filler") && Direction(f) == 0) is { } state && state.Is("status", "active")
            && (state.Is("runs-on") || draft.Facts.Any(s => s.Is("still") && (s.End == state.First || s.First == state.End))) ? state
        // まだ4年以上有効な: the state stands behind.
        : draft.Language.EventFollowsTime && draft.Facts.Any(s => s.Is("still") && s.End == number.First) ? draft.Facts.FirstOrDefault(f => f.Is("status", "active") && f.First >= number.End && f.First <= number.End + 3) : null;

    private static int Direction(Fact fact) =>
        fact.Is("age", "older") || fact.Is("years", "more") || fact.Is("at-least") || fact.Is("more-than") ? 1
        : fact.Is("age", "younger") || fact.Is("years", "less") || fact.Is("less-than") ? -1
        : 0;

    private static void Bounded(Draft draft, Fact number, int years, Fact compared)
    {
        // 1年以上2年以内に切れる: both bounds lie ahead.
        var ahead = draft.All("further").FirstOrDefault(f => f.Sentence == number.Sentence && Math.Abs(f.First - number.First) <= 6)
            ?? draft.Facts.FirstOrDefault(f => f.First >= number.End && f.First <= compared.End + 1 && f.Time is { Rule: "within" } && draft.Facts.Any(e => e.First == f.End && e.Is("event", "expire")));
        // "Still valid for less than four years": so long from now.
        ahead ??= StillRuns(draft, number);
        // "More than three years left?" - "and less than one?"; 过期两年以上的 - 一年以上的呢.
        var bare = (compared.Is("more-than") || compared.Is("less-than") || compared.Is("at-least") || compared.Is("years")) && !draft.Any("noun", "agreement") && !draft.Any("event");
        var goesOn = ahead is null && draft.LastAhead && bare;
        var lapsed = Lapsed(draft, number) || draft.LastBehind && bare;
        var day = draft.Today.AddYears(ahead is null && !goesOn ? -years : years);
        var shorter = Direction(compared) < 0;
        Condition condition = (ahead is null && !goesOn, shorter) switch
        {
            (true, true) => lapsed ? new Within(Field.Expires, new DateRange(day, draft.Today)) : new Within(Field.Signed, new DateRange(day, null)),
            (true, false) => new Within(lapsed ? Field.Expires : Field.Signed, new DateRange(null, compared.Is("more-than") || compared.Is("age") && !compared.Is("at-least") ? day : day.AddDays(1))),
            (_, true) => new Within(Field.Expires, new DateRange(draft.Today, day)),
            _ => new StatusOn(day, ["active"]),
        };
        // The status that is said to last so long is the one that far ahead; 还有两年以上才到期的 has not come to its end.
        if (ahead is not null && !shorter)
            draft.Where.RemoveAll(c => c is StatusOn status && (status.Values.Contains("active") || status.Day == draft.Today && status.Values is ["expired"]));
        draft.Add(number, condition);
        ahead?.Use("further");
        compared.Use("age");
        foreach (var unit in draft.Facts.Where(f => f.Sentence == number.Sentence && f.First >= number.First && f.First <= number.End + 2 && (f.Is("dimension", "year") || f.Is("years") || f.Is("decade") || f.Is("at-least"))))
            unit.Use("age");
    }
}
