using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"How many trilateral ones, and how many bilateral?", "which is in preparation, which is signed?": two kinds that no row is at once are two questions.</summary>
internal static class Contradictions
{
    public static void Apply(Draft draft)
    {
        SharedTimes(draft);
        Refuse(draft, IsTrilateral(draft), f => f.Is("multiparty") || f.Is("type", "trilateral"), f => f.Is("bilateral"));
        Refuse(draft, IsPendingAndSigned(draft), f => f.Is("status") && !f.Is("status", "signed"), f => f.Is("status", "signed"));
        Refuse(draft, IsLapsedAndDue(draft), f => f.Is("event", "expired") || f.Is("status"), f => f.Is("event", "expire") || f.Is("event", "expiring"));
        RowSets.Apply(draft);
        Elsewhere(draft);
        LetIn(draft);
        Opposed(draft);
        PendingAndSigned(draft);
        AskedApart(draft);
        Supposed(draft);
        TwoLevels(draft);
        ListedApart(draft);
    }

    // "Does Oulu's outlast Turku's?", where nobody in Oulu is a partner: the partner that is named stands in another city.
    private static void Elsewhere(Draft draft)
    {
        if (!draft.Any("noun", "agreement") && !draft.Any("noun", "partner") && !draft.Any("status") && !draft.Any("event") || draft.Any("activity-kind") || draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.City) is not { } city || draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Partner) is not { } partner)
            return;
        if (!Alternatives.Partners(draft, city).Intersect(partner.Values).Any() && draft.Facts.FirstOrDefault(f => f.Names.Any(n => n.Kind == Names.NameKind.City) && f.Meaning?.StartsWith("City", StringComparison.Ordinal) == true) is { } said)
            draft.Refuse(DeclineReason.NotUnderstood, said.Surface);
    }

    // "All of Europe but France, though with Toulouse": a part of what is left out, which no query lets in again.
    private static void LetIn(Draft draft)
    {
        foreach (var except in draft.Where.OfType<Not>().Select(n => n.All is [Among among] && Aspects.IsWhere(among) ? among : null).OfType<Among>())
        {
            var left = Alternatives.Partners(draft, except).ToHashSet();
            // "In Brazil except São Paulo" leaves nobody where all of them are in São Paulo, and is no contradiction.
            if (draft.Where.OfType<Among>().FirstOrDefault(a => Reach(a.Field) <= Reach(except.Field) && Alternatives.Partners(draft, a) is { Count: > 0 } partners && partners.TrueForAll(left.Contains)) is { } again)
                draft.Refuse(DeclineReason.EitherOr, draft.Facts.FirstOrDefault(f => !f.Negated && f.Names.Any(n => n.Ids.Any(again.Values.Contains)))?.Surface ?? string.Join(", ", again.Values));
        }
    }

    // How far a place reaches; no place reaches beyond all of them.
    private static int Reach(Field field) => field switch
    {
        Field.Partner => 0,
        Field.City => 1,
        Field.Country => 2,
        Field.Region => 3,
        _ => int.MaxValue,
    };

    // "Pending agreements and signed agreements": what is pending is not signed.
    private static void PendingAndSigned(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            if (draft.Facts[i].Is("and") && EitherOr.Sides(draft, i) is var (one, other) && (IsPending(one) && IsSigned(other) || IsSigned(one) && IsPending(other)))
                draft.Refuse(DeclineReason.EitherOr, one.Surface, other.Surface);
        }

        static bool IsPending(Fact fact) => fact is { Negated: false } && fact.Value("status") is { } status && (status == AgreementStatus.Pending || AgreementStatus.IsPending(status));
        static bool IsSigned(Fact fact) => fact is { Negated: false, Meaning: "sign" };
    }

    // "If it ends in 2026, can I go in 2027?": what is supposed narrows nothing, and what follows from it is asked of no row.
    private static void Supposed(Draft draft)
    {
        foreach (var supposed in draft.All("if"))
        {
            var times = draft.Facts.Where(f => f.Time is not null && f.Sentence == supposed.Sentence).ToList();
            if (times.Count > 1 && draft.All("event").Any(e => e.First > supposed.First && e.First < times[^1].First) && draft.All("trip").Any(t => t.First > times[0].First))
                draft.Refuse(DeclineReason.NotUnderstood, supposed.Surface + " " + times[0].Surface);
        }
    }

    // "How many expired this year, and how many were signed?", "which did we lose, and which are we about to lose?": each has an event of its own.
    private static void AskedApart(Draft draft)
    {
        foreach (var and in draft.All("and"))
        {
            var (one, other) = (Happening(draft, and, before: true), Happening(draft, and, before: false));
            if (Twice(and, "which") && one is not null && other is not null && one.Is("event", "expired") != other.Is("event", "expired"))
                draft.Refuse(DeclineReason.EitherOr, one.Surface, other.Surface);
            if (!Twice(and, "count"))
                continue;
            // "How many agreements in France, and how many partners in Germany?"
            if (RowSets.Apart(draft, and, RowSets.Named) && RowSets.Apart(draft, and, f => f.Value("noun")) && draft.Facts.LastOrDefault(f => f.Is("noun") && f.Sentence == and.Sentence) is { } second)
                draft.Refuse(DeclineReason.EitherOr, second.Surface);
            if (one is not null && other is not null && one.Value("event") == "sign" != (other.Value("event") == "sign"))
                draft.Refuse(DeclineReason.EitherOr, one.Surface, other.Surface);
        }

        bool Twice(Fact and, string asked) =>
            draft.All("ask").Any(f => f.Is("ask", asked) && f.Sentence == and.Sentence && f.First < and.First) && draft.All("ask").Any(f => f.Is("ask", asked) && f.Sentence == and.Sentence && f.First >= and.First);
    }

    // "Signatures 2024, échéances 2024": in note form, each event with a time of its own is a list of its own.
    private static void ListedApart(Draft draft)
    {
        var lists = draft.All("event").Where(f => draft.Facts.Any(t => t.Time is not null && t.First == f.End)).ToList();
        if (lists.Find(f => f.Parted && f.Value("event") != lists[0].Value("event")) is { } other)
            draft.Refuse(DeclineReason.EitherOr, lists[0].Surface, other.Surface);
    }

    // "Countries with department-level agreements, but without any university-wide one": each agreement has one level, so that the two are told of different ones.
    private static void TwoLevels(Draft draft)
    {
        if ((draft.Any("noun", "partner") || draft.Any("dimension", "country")) && draft.Where.Any(c => c is Among { Field: Field.Level }) && draft.Where.Any(c => c is Not { All: [Among { Field: Field.Level }] }) && draft.Facts.FirstOrDefault(f => f.Negated && f.Is("level")) is { } lacking)
            draft.Refuse(DeclineReason.OneByOne, lacking.Surface);
    }

    private static Fact? Happening(Draft draft, Fact and, bool before) => draft.Facts.FirstOrDefault(f => f.Is("event") && f.Sentence == and.Sentence && f.First < and.First == before);

    // "Active, but past their end date": each agreement has one status, and nothing says "or".
    private static void Opposed(Draft draft)
    {
        foreach (var turn in draft.All("turn"))
        {
            var stands = draft.Facts.Where(f => f.Sentence == turn.Sentence && !f.Negated && State(f) is not null).ToList();
            if (stands.LastOrDefault(f => f.First < turn.First) is { } one && stands.FirstOrDefault(f => f.First > turn.First) is { } other && State(one) != State(other)
                && draft.Where.OfType<StatusOn>().Any(s => s.Values.Contains(State(one)!) && s.Values.Contains(State(other)!)))
                draft.Refuse(DeclineReason.EitherOr, one.Surface, other.Surface);
        }
    }

    /// <summary>The status that a word tells; null for none.</summary>
    public static string? State(Fact fact) => fact.Is("event", "expired") ? AgreementStatus.Expired : fact.Value("status");

    // "Gained and lost in 2024": one time for two events is read of the nearer one; the other is named.
    private static void SharedTimes(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            var (one, other) = (draft.Facts[i - 1], draft.Facts[i + 1]);
            if (draft.Facts[i].Is("and") && one.Sentence == other.Sentence && one.Value("event") is { } first && other.Value("event") is { } second && (first == "sign") != (second == "sign") && draft.Facts.Any(f => f.Time is not null && f.First >= other.End && f.First <= other.End + 1))
                draft.Refuse(DeclineReason.NotUnderstood, one.Surface);
        }
    }

    private static bool IsTrilateral(Draft draft) =>
        draft.Where.Any(c => c is Not { All: [NumberAtLeast { Field: Field.PartiesMin }] }) && draft.Where.Any(c => c is NumberAtLeast { Field: Field.PartiesMin } || c is Among { Field: Field.Type, Values: ["trilateral"] });

    // 既に切れたもの、半年以内に切れるもの: none has lapsed today that is still to end.
    private static bool IsLapsedAndDue(Draft draft) =>
        draft.Where.OfType<StatusOn>().Any(s => s.Values is ["expired"] && draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires && w.Range.From >= s.Day));

    private static bool IsPendingAndSigned(Draft draft) =>
        draft.Where.OfType<StatusOn>().Any(s => s.Values.All(v => v == AgreementStatus.Pending || AgreementStatus.IsPending(v)) && draft.Where.Any(c => c is Not { All: [StatusOn { Values: [AgreementStatus.Pending] } denied] } && denied.Day == s.Day));

    private static void Refuse(Draft draft, bool excludes, Func<Fact, bool> one, Func<Fact, bool> other)
    {
        if (excludes && draft.Facts.FirstOrDefault(one) is { } first && draft.Facts.FirstOrDefault(other) is { } second)
            draft.Refuse(DeclineReason.EitherOr, first.Surface, second.Surface);
    }
}
