using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"The French ones and those that end in 2026", "IS in Germany and MS in China": two sets of rows, which one query would cross, are two questions.</summary>
internal static class RowSets
{
    private static readonly Func<Fact, string?>[] Tells =
    [
        Named,
        f => f.Value("level"),
        f => f.Value("type"),
        Contradictions.State,
    ];

    public static void Apply(Draft draft)
    {
        AllOfOne(draft);
        TwoSets(draft);
        TwoRows(draft);
        TwoEvents(draft);
        Unlike(draft);
        Crossed(draft);
    }

    /// <summary>What a name is of: its place or partner.</summary>
    public static string? Named(Fact fact) => fact.Names.Count > 0 ? fact.Meaning : null;

    // "German department-level ones, and the institute-wide ones in France": the query would cross the two sets.
    private static void TwoSets(Draft draft)
    {
        // "With France and, in Germany, only the department-level ones": what the comma sets off is told of the second alone.
        foreach (var and in draft.Facts.Where(f => f.Is("and") && Apart(draft, f, Named) && f.Surface.Contains(',', StringComparison.Ordinal) && draft.Facts.Any(o => o.First > f.First && o.Sentence == f.Sentence && (o.Is("only") || o.Is("follow", "only")))))
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

    // 今年切れたものと今年結んだもの, 更新中の協定と年内に切れる協定: each noun has what happened to it or how it stands before it, and nothing has both.
    private static void TwoEvents(Draft draft)
    {
        foreach (var and in draft.Language.EventFollowsTime ? draft.All("and") : [])
        {
            if (draft.Facts.LastOrDefault(f => f.End == and.First) is { } head && IsHead(head) && draft.Facts.Any(f => f.First >= and.End && f.Sentence == and.Sentence && IsHead(f))
                && draft.Facts.LastOrDefault(f => f.End <= head.First && f.Sentence == and.Sentence && Bears(f)) is { } one && draft.Facts.FirstOrDefault(f => f.First >= and.End && f.Sentence == and.Sentence && Bears(f)) is { } other
                && !one.Negated && !other.Negated && !one.Is("event-noun") && !other.Is("event-noun") && (one.Is("event", "sign") != other.Is("event", "sign") || EitherOr.Differ(draft, one, other)))
                draft.Refuse(DeclineReason.EitherOr, one.Surface, other.Surface);
        }

        // 期限切れの協定、あと何日で切れる協定、両方: one set after the other.
        if (draft.Language.EventFollowsTime && draft.All("both").FirstOrDefault(f => f.Parted) is { } both && draft.All("noun").Count(f => f.End <= both.First && f.Sentence == both.Sentence && IsHead(f)) > 1)
            draft.Refuse(DeclineReason.EitherOr, both.Surface);

        static bool Bears(Fact fact) => fact.Is("event") || fact.Is("status");
        static bool IsHead(Fact fact) => fact.Is("thing") || fact.Is("noun", "agreement") && fact.Names.Count == 0;
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
        : fact.Is("level") ? "level" : fact.Is("type") ? "type" : Contradictions.State(fact) is not null ? "state" : null;

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

    private static string Said(Fact fact) => fact.Names.Count > 0 ? fact.Meaning! : fact.Time is { } time ? $"{time.From}..{time.To}" : fact.Value("level") ?? fact.Value("type") ?? Contradictions.State(fact) ?? "";

    private static bool OpensRows(Draft draft, Fact and) =>
        and.Is("ones") || draft.Facts.FirstOrDefault(f => f.First >= and.End && !f.Is("all") && !f.Is("with") && !f.AsksWhat && (!f.Is("filler") || f.Is("ones"))) is { } head && (head.Is("ones") || head.Is("noun", "agreement") && !head.Is("possessed"));

    // Times tell nothing apart from the events that they stand with.
    private static bool Alike(Fact one, Fact other) =>
        one.Time is null && other.Time is null && (Contradictions.State(one) is not null && Contradictions.State(other) is not null || (Happening(one) is { } first && Happening(other) is { } second ? first == second : Negations.SameKind(one, other)));

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

    /// <summary>Whether a thing is told on both sides of a word, and another one on each.</summary>
    public static bool Apart(Draft draft, Fact and, Func<Fact, string?> tell)
    {
        var said = draft.Facts.Where(f => f.Sentence == and.Sentence && !f.Negated && tell(f) is not null).ToLookup(f => f.First < and.First, tell);
        return said[true].Any() && said[false].Any() && !said[true].Intersect(said[false]).Any();
    }
}
