using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"In 2025 or 2026", "in May and July": closed ranges of one date that exclude each other are alternatives, never one condition after another.</summary>
internal static class Spans
{
    public static void Apply(Draft draft)
    {
        Apart(draft);
        Disjoint(draft);
        foreach (var same in draft.Where.OfType<Within>().Where(IsClosed).GroupBy(w => (w.Field, w.Overlap)).ToList())
        {
            var spans = same.OrderBy(w => w.Range.From).ToList();
            if (spans.Count > 1 && Crossed(spans))
                Refuse(draft, spans);
            // "In both 2015 and 2020": no agreement is of both.
            else if (spans.Count > 1 && draft.All("both").Any(b => !b.Used && draft.Facts.Any(t => t.Time is not null && t.First >= b.End && t.First <= b.End + 1)))
                draft.Refuse(DeclineReason.OneByOne, draft.All("both").First().Surface);
            else if (spans.Count > 1 && spans.Zip(spans.Skip(1)).Any(p => p.Second.Range.From >= p.First.Range.To))
                Join(draft, spans);
        }

        Void(draft);
    }

    // "In force and not in force": what is said and denied at once leaves no row.
    private static void Void(Draft draft)
    {
        if (draft.Where.Exists(c => c is Not { All: [var denied] } && draft.Where.Contains(denied)) && draft.Facts.LastOrDefault(f => f.Negated || f.Is("status") || f.Time is not null) is { } said)
            draft.Refuse(DeclineReason.EitherOr, said.Surface);
    }

    // "For next month's meeting: what ends this fiscal year?": two times that cross say no condition together; one of them tells something else.
    private static bool Crossed(List<Within> spans) => spans.Zip(spans.Skip(1)).All(p => p.Second.Range.From < p.First.Range.To) && spans.Select(s => s.Range).Distinct().Count() > 1;

    private static void Refuse(Draft draft, List<Within> spans)
    {
        var told = draft.Facts.Where(f => f.Time is not null).ToList();
        if (told.Count > 1)
            draft.Refuse(DeclineReason.NotUnderstood, told[0].Surface);
    }

    // "Next year, before last summer": an open range that ends before the other begins leaves no day.
    private static void Disjoint(Draft draft)
    {
        foreach (var same in draft.Where.OfType<Within>().GroupBy(w => (w.Field, w.Overlap)).Where(g => g.Count() > 1))
        {
            var spans = same.ToList();
            if (spans.Exists(open => !IsClosed(open) && spans.Exists(other => open.Range.To <= other.Range.From || other.Range.To <= open.Range.From)))
                Refuse(draft, spans);
        }
    }

    // "Signed before 2016 or after 2018": the years between are left out.
    private static void Apart(Draft draft)
    {
        foreach (var same in draft.Where.OfType<Within>().Where(w => w.Range.From is null != w.Range.To is null).GroupBy(w => (w.Field, w.Overlap)).ToList())
        {
            if (same.ToList() is not [var one, var other] || one.Range.From is null == other.Range.From is null)
                continue;
            var (early, late) = one.Range.From is null ? (one, other) : (other, one);
            if (early.Range.To > late.Range.From)
                continue;
            draft.Where.RemoveAll(c => c == early || c == late);
            draft.Where.Add(early with { Range = new DateRange(null, null) });
            if (early.Range.To < late.Range.From)
                draft.Where.Add(new Not(early with { Range = new DateRange(early.Range.To, late.Range.From) }));
        }
    }

    private static bool IsClosed(Within within) => within.Range is { From: not null, To: not null };

    /// <summary>Closed ranges of one date as one condition after another: from the first day to the last, without what lies between.</summary>
    public static IEnumerable<Condition> Whole(params IEnumerable<Within> spans)
    {
        var ordered = spans.OrderBy(s => s.Range.From).ToList();
        yield return ordered[0] with { Range = new DateRange(ordered[0].Range.From, ordered.Max(s => s.Range.To)) };
        var end = ordered[0].Range.To;
        foreach (var span in ordered.Skip(1))
        {
            if (span.Range.From > end)
                yield return new Not(new Within(span.Field, new DateRange(end, span.Range.From)));
            end = span.Range.To > end ? span.Range.To : end;
        }
    }

    private static void Join(Draft draft, List<Within> spans)
    {
        draft.Where.RemoveAll(spans.Contains);
        // "From" mistyped leaves two months that stand alone: that each was taken for itself is said back.
        foreach (var fact in draft.Facts.Where(f => f.Time is { } time && spans.Any(s => s.Range == new DateRange(time.From, time.To))))
            draft.Assumptions.Add(new Assumption(AssumptionKind.Time, fact.Surface, new DateRange(fact.Time!.From, fact.Time.To).ToString()));
        draft.Where.AddRange(Whole(spans));
    }
}
