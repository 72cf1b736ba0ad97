using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"How many trilateral ones, and how many bilateral?", "which is in preparation, which is signed?": two kinds that no row is at once, or two sets of rows, are two questions.</summary>
internal static class Contradictions
{
    private static readonly Func<Fact, string?>[] Tells =
    [
        f => f.Names.Count > 0 ? f.Meaning : null,
        f => f.Value("level"),
        f => f.Value("type"),
        State,
    ];

    public static void Apply(Draft draft)
    {
        SharedTimes(draft);
        Refuse(draft, IsTrilateral(draft), f => f.Is("multiparty") || f.Is("type", "trilateral"), f => f.Is("bilateral"));
        Refuse(draft, IsPendingAndSigned(draft), f => f.Is("status") && !f.Is("status", "signed"), f => f.Is("status", "signed"));
        Refuse(draft, IsLapsedAndDue(draft), f => f.Is("event", "expired") || f.Is("status"), f => f.Is("event", "expire") || f.Is("event", "expiring"));
        AllOfOne(draft);
        TwoSets(draft);
        TwoRows(draft);
        Elsewhere(draft);
        Unlike(draft);
        Crossed(draft);
        Opposed(draft);
        PendingAndSigned(draft);
        CountedApart(draft);
    }

    // "Does Oulu's outlast Turku's?", where nobody in Oulu is a partner: the partner that is named stands in another city.
    private static void Elsewhere(Draft draft)
    {
        if (!draft.Any("noun", "agreement") && !draft.Any("status") && !draft.Any("event") || draft.Any("activity-kind") || draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.City) is not { } city || draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Partner) is not { } partner)
            return;
        if (!Alternatives.Partners(draft, city).Intersect(partner.Values).Any() && draft.Facts.FirstOrDefault(f => f.Names.Any(n => n.Kind == Names.NameKind.City) && f.Meaning?.StartsWith("City", StringComparison.Ordinal) == true) is { } said)
            draft.Refuse(DeclineReason.NotUnderstood, said.Surface);
    }

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

    // "How many expired this year, and how many were signed?": each count has an event of its own.
    private static void CountedApart(Draft draft)
    {
        foreach (var and in draft.All("and"))
        {
            var counts = draft.All("ask").Where(f => f.Is("ask", "count") && f.Sentence == and.Sentence).ToList();
            if (!counts.Exists(f => f.First < and.First) || !counts.Exists(f => f.First >= and.First))
                continue;
            // "How many agreements in France, and how many partners in Germany?"
            if (Apart(draft, and, Tells[0]) && Apart(draft, and, f => f.Value("noun")) && draft.Facts.LastOrDefault(f => f.Is("noun") && f.Sentence == and.Sentence) is { } second)
                draft.Refuse(DeclineReason.EitherOr, second.Surface);
            if (Happening(draft, and, before: true) is { } one && Happening(draft, and, before: false) is { } other && one.Value("event") == "sign" != (other.Value("event") == "sign"))
                draft.Refuse(DeclineReason.EitherOr, one.Surface, other.Surface);
        }
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

    private static string? State(Fact fact) => fact.Is("event", "expired") ? AgreementStatus.Expired : fact.Value("status");

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

    // "German department-level ones, and the institute-wide ones in France": the query would cross the two sets.
    private static void TwoSets(Draft draft)
    {
        // "With France and, in Germany, only the department-level ones": what the comma sets off is told of the second alone.
        foreach (var and in draft.Facts.Where(f => f.Is("and") && Apart(draft, f, Tells[0]) && f.Surface.Contains(',', StringComparison.Ordinal) && draft.Facts.Any(o => o.First > f.First && o.Sentence == f.Sentence && (o.Is("only") || o.Is("follow", "only")))))
            draft.Refuse(DeclineReason.EitherOr, and.Surface);
        foreach (var and in draft.Facts.Where(f => f.Is("and") && Tells.Count(tell => Apart(draft, f, tell)) > 1))
        {
            if (draft.Facts.Any(f => f.First >= and.First && f.Sentence == and.Sentence && (f.Is("ones") || f.Is("noun", "agreement"))))
                draft.Refuse(DeclineReason.EitherOr, and.Surface);
        }
    }

    // 化学那份和生科那份, "the chemistry one and the one of Biological Science": each row is told by something else, and the query would ask for both of one.
    private static void TwoRows(Draft draft)
    {
        foreach (var and in draft.All("and"))
        {
            var before = draft.Facts.LastOrDefault(f => f.End <= and.First && !f.Is("filler"));
            if (before is null || !before.Is("pronoun", "one") || draft.Facts.FirstOrDefault(f => f.First >= and.End && f.Is("pronoun", "one")) is not { } second || second.Sentence != and.Sentence)
                continue;
            var (one, other) = (draft.Facts.LastOrDefault(f => f.End <= before.First && Negations.Narrows(f)), draft.Facts.LastOrDefault(f => f.First >= and.End && f.End <= second.First && Negations.Narrows(f)));
            if (one is not null && other is not null && one.Sentence == other.Sentence && !Negations.SameKind(one, other))
                draft.Refuse(DeclineReason.EitherOr, one.Surface, other.Surface);
        }
    }

    // "The French agreements and those that end in 2026": two sets of rows with nothing in common; the query would keep to what is both.
    private static void Unlike(Draft draft)
    {
        // Where what describes a noun stands before it, "and the agreements" opens nothing: マラヤ大学と協定.
        foreach (var and in draft.Language.EventFollowsTime ? [] : draft.Facts.Where(f => (f.Is("and") || f.Is("follow", "and")) && OpensRows(draft, f)))
        {
            var told = draft.Facts.Where(f => f.Sentence == and.Sentence && Negations.Narrows(f) && f.Meaning != "journey").ToLookup(f => f.First < and.First);
            if (told[true].Any() && told[false].Any(f => !f.Negated) && !told[false].Any(f => told[true].Any(g => Alike(f, g))))
                draft.Refuse(DeclineReason.EitherOr, and.Surface);
        }
    }

    // "In France in 2017 and in Germany in 2018", "IS in Germany and MS in China": each has its own; the query would take every pair of them.
    private static void Crossed(Draft draft)
    {
        var traits = draft.Facts.Where(f => !f.Negated).Select(f => (Kind: Trait(f), Fact: f)).Where(t => t.Kind is not null).ToList();
        if (traits.Count < 4)
            return;
        foreach (var (one, other) in CrossedKinds.Where(p => !(p is ("place", "time") && draft.Any("trip"))))
        {
            if (Alternate(traits.Where(t => t.Kind == one || t.Kind == other)))
                draft.Refuse(DeclineReason.EitherOr, traits.Last(t => t.Kind == other).Fact.Surface);
        }
    }

    private static readonly (string One, string Other)[] CrossedKinds =
        [("place", "time"), ("place", "state"), ("place", "level"), ("place", "type"), ("place", "unit"), ("level", "time"), ("level", "state"), ("unit", "time"), ("unit", "state"), ("type", "state"), ("type", "time")];

    private static string? Trait(Fact fact) =>
        fact.Names.Count > 0 ? fact.Names.Any(n => n.Kind == Names.NameKind.Unit) ? "unit" : fact.Meaning is null ? null : "place"
        : fact.Time is not null ? fact.Meaning is "journey" or "context" ? null : "time"
        : fact.Is("level") ? "level" : fact.Is("type") ? "type" : State(fact) is not null ? "state" : null;

    // One, other, one, other: the values of a kind are not all listed side by side, and both kinds change.
    private static bool Alternate(IEnumerable<(string? Kind, Fact Fact)> told)
    {
        var runs = new List<(string? Kind, HashSet<string> Values)>();
        foreach (var (kind, fact) in told)
        {
            if (runs.Count == 0 || runs[^1].Kind != kind)
                runs.Add((kind, []));
            runs[^1].Values.Add(Said(fact));
        }

        return runs.Count >= 4 && !runs[0].Values.Overlaps(runs[2].Values) && !runs[1].Values.Overlaps(runs[3].Values);
    }

    private static string Said(Fact fact) => fact.Names.Count > 0 ? fact.Meaning! : fact.Time is { } time ? $"{time.From}..{time.To}" : fact.Value("level") ?? fact.Value("type") ?? State(fact) ?? "";

    private static bool OpensRows(Draft draft, Fact and) =>
        and.Is("ones") || draft.Facts.FirstOrDefault(f => f.First >= and.End && !f.Is("all") && !f.Is("with") && !f.AsksWhat && (!f.Is("filler") || f.Is("ones"))) is { } head && (head.Is("ones") || head.Is("noun", "agreement") && !head.Is("possessed"));

    // Times tell nothing apart from the events that they stand with.
    private static bool Alike(Fact one, Fact other) =>
        one.Time is null && other.Time is null && (State(one) is not null && State(other) is not null || (Happening(one) is { } first && Happening(other) is { } second ? first == second : Negations.SameKind(one, other)));

    private static string? Happening(Fact fact) => fact.Is("status", "signed") ? "sign" : fact.Value("event");

    // ブラジル全部と中国の部局間: all of the one, and of the other a kind.
    private static void AllOfOne(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            if (draft.Facts[i].Is("all") && draft.Facts[i - 1] is { Names.Count: > 0 } one && draft.Facts[i + 1].Is("and") && draft.Facts.Skip(i + 2).Any(f => f.Sentence == one.Sentence && f.Names.Count > 0) && draft.Facts.Skip(i + 2).Any(f => f.Sentence == one.Sentence && f.Names.Count == 0 && Negations.Narrows(f)))
                draft.Refuse(DeclineReason.EitherOr, draft.Facts[i].Surface);
        }
    }

    // Told of both sets, and another thing of each.
    private static bool Apart(Draft draft, Fact and, Func<Fact, string?> tell)
    {
        var said = draft.Facts.Where(f => f.Sentence == and.Sentence && !f.Negated && tell(f) is not null).ToLookup(f => f.First < and.First, tell);
        return said[true].Any() && said[false].Any() && !said[true].Intersect(said[false]).Any();
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
