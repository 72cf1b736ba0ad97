using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Has an MoU but no student exchange", "only department-level agreements", said of partners: that needs all agreements of each.</summary>
internal static class PartnerSets
{
    public static void Apply(Draft draft)
    {
        TwoStatuses(draft);
        OfEach(draft);
        OnlyOne(draft);
        OfCountries(draft);
        foreach (var kind in draft.Facts.Where(f => f.Is("type") || f.Is("level")).ToList())
        {
            var both = draft.Facts.Any(f => f.Is("both") && f.Sentence == kind.Sentence) && draft.Facts.Any(f => f != kind && f.Sentence == kind.Sentence && !f.Negated && (kind.Value("level") is { } level && f.Value("level") is { } other && other != level || kind.Value("type") is { } type && f.Value("type") is { } second && second != type));
            if (Missing(draft, kind) && draft.Facts.Any(f => f.Sentence == kind.Sentence && f.First < kind.First && !f.Negated && Differ(f, kind)))
                draft.Refuse(DeclineReason.OneByOne, kind.Use("of all agreements").Surface);
            var subjects = draft.Facts.Where(f => f.Sentence == kind.Sentence && !f.Is("type") && !f.Is("level") && (f.Is("noun", "partner") || f.Is("noun", "institution") && !f.Is("singular") || f.Is("dimension", "country"))).ToList();
            // 既有院级的也有校级的吗: either alone would answer yes.
            if (both && subjects.Count == 0 && draft.Facts.Any(f => f.Sentence == kind.Sentence && f.AsksWhether))
                draft.Refuse(DeclineReason.OneByOne, kind.Use("of all agreements").Surface);
            if (subjects.Count == 0)
                continue;
            var sole = draft.Facts.FirstOrDefault(f => Sole(draft, f) && f.Sentence == kind.Sentence && Math.Abs(f.First - kind.First) <= kind.Count + 4);
            if (both || sole is not null && !draft.Any("just-one") || kind.Negated && Possessed(draft, kind, subjects))
                draft.Refuse(DeclineReason.OneByOne, kind.Use("of all agreements").Surface);
        }
    }

    // "Partners whose only agreement ends in 2027", "with several agreements, all of them active": that needs all agreements of each.
    private static void OfEach(Draft draft)
    {
        foreach (var fact in draft.Facts.Where(f => f.Is("unique") || f.Is("all") && !f.Is("filler")))
        {
            var before = draft.Facts.Where(f => f.Sentence == fact.Sentence && f.First < fact.First).ToList();
            var next = draft.Facts.Where(f => f.Sentence == fact.Sentence && f.First >= fact.End && !f.Is("filler")).Take(2).ToList();
            var told = fact.Is("unique") ? next is [var noun, var happens] && noun.Is("noun", "agreement") && Tells(happens) : next is [var first, ..] && (before.Exists(f => f.Is("noun", "agreement")) && Tells(first) || next is [var all, var state] && all.Is("noun", "agreement") && Tells(state) && before.Exists(f => f.Is("dimension", "country")));
            if (told && before.Exists(f => IsOfPartners(f) || f.Is("dimension", "country")) || PartOfAll(draft, fact, next))
                draft.Refuse(DeclineReason.OneByOne, fact.Surface);
        }

        static bool Tells(Fact fact) => fact.Is("status") || fact.Is("event");
    }

    // "Which countries do we have only expired agreements with?", 哪些国家只有失效的协议: that needs all agreements of each country.
    private static void OfCountries(Draft draft)
    {
        if (draft.Any("dimension", "country") && draft.Facts.FirstOrDefault(f => f.Is("all-theirs") || (f.Is("sole-have") || f.Is("only")) && draft.Facts.Any(s => s.First == f.End && (s.Is("status") || s.Is("event", "expired")))) is { } sole)
            draft.Refuse(DeclineReason.OneByOne, sole.Surface);
        // "Which countries would we lose?": those of which no agreement is left.
        if (draft.All("loses").FirstOrDefault() is { } loses && draft.Facts.Any(f => (f.Is("dimension", "country") || f.Is("dimension", "region") || f.Is("dimension", "continent")) && (f.Is("ask") || draft.Facts.Any(w => w.End == f.First && w.Is("ask")))))
            draft.Refuse(DeclineReason.OneByOne, loses.Surface);
    }

    // "Do we have one with Tsukuba only?" is no yes because there is one with Tsukuba.
    private static void OnlyOne(Draft draft)
    {
        // Where "only" ends the question, it is asked of all: see Uniqueness.
        foreach (var only in draft.Language.EventFollowsTime ? [] : draft.All("only").Where(o => !o.Is("unique") && draft.Facts.Any(f => f.Sentence == o.Sentence && f.First < o.First && !f.Is("filler") && !f.Is("chat")) && draft.Facts.Any(f => f.End == o.First && f.Names.Any(n => n.Kind == Names.NameKind.Institution))))
        {
            if (YesNo.AsksYesNo(draft))
                draft.Refuse(DeclineReason.OneByOne, only.Surface);
        }
    }

    // "Is Air Liquide a party to all our agreements?" is no yes for one of them.
    private static bool PartOfAll(Draft draft, Fact all, List<Fact> next) =>
        all.Is("all") && next is [var noun, ..] && noun.Is("noun", "agreement") && next.TrueForAll(f => !f.Is("status") && !f.Is("event"))
            && draft.Facts.Any(f => f.End <= all.First && f.Sentence == all.Sentence && f.Names.Any(n => n.Kind == Names.NameKind.Institution)) && YesNo.AsksYesNo(draft);

    // "Partners with an active and an expired agreement": each agreement has one status.
    private static void TwoStatuses(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            if (draft.Facts[i].Is("and") && EitherOr.Sides(draft, i) is var (one, other) && State(one) is { } first && State(other) is { } second && (one.Is("status") || other.Is("status")) && first != second
                && (draft.Facts.Any(f => f.First == other.End && f.Is("noun", "agreement")) && draft.Facts.Any(f => f.First < one.First && f.First >= one.First - 4 && IsOfPartners(f)) || Twice(draft, one, other)))
                draft.Refuse(DeclineReason.OneByOne, other.Surface);
        }

        // 既有有效的又有过期的学校: the word is said of each.
        if (draft.All("both").ToList() is [var both, var again] && Behind(both) is { } stands && Behind(again) is { } falls && State(stands) != State(falls) && draft.Facts.Any(f => f.Sentence == both.Sentence && IsOfPartners(f)))
            draft.Refuse(DeclineReason.OneByOne, falls.Surface);

        // "Expired agreements with partners that have another in force": what the partner has is not what the row is.
        if (draft.Facts.FirstOrDefault(IsOfPartners) is { } partner && draft.Facts.FirstOrDefault(f => f.Is("have") && f.First >= partner.End) is { } have
            && draft.Facts.FirstOrDefault(f => State(f) is not null && f.First >= have.End) is { } theirs && draft.Facts.Any(f => f.Is("noun", "agreement") && f.End <= partner.First)
            && draft.Facts.Any(f => State(f) is { } state && f.End <= partner.First && state != State(theirs)))
            draft.Refuse(DeclineReason.OneByOne, theirs.Surface);

        Fact? Behind(Fact both) => draft.Facts.FirstOrDefault(f => f.First >= both.End && !f.Is("filler")) is { } next && State(next) is not null ? next : null;
        static string? State(Fact fact) => fact.Value("status") ?? fact.Value("event");
    }

    // "Partenaires ayant un accord actif et un accord expiré": the noun is said again for the second.
    private static bool Twice(Draft draft, Fact one, Fact other) =>
        draft.Facts.Any(f => f.First >= one.End && f.End <= other.End && f.Is("noun", "agreement")) && draft.Facts.FirstOrDefault(f => f.Is("noun") && f.Sentence == one.Sentence) is { } subject && subject.First < one.First && IsOfPartners(subject);

    private static bool IsOfPartners(Fact fact) => fact.Is("noun", "partner") || fact.Is("noun", "institution");

    // 学生交流覚書がない, 学生交流覚書は結んでいない: it is not there, which is more than another kind of agreement.
    private static bool Missing(Draft draft, Fact kind)
    {
        var behind = draft.Facts.Where(f => f.First >= kind.End && f.Sentence == kind.Sentence && (f.Is("lacks") || f.Is("not-after") || !f.Is("filler") && !f.Is("noun", "agreement"))).Take(2).ToList();
        return behind is [var first, ..] && (first.Is("lacks") || first.Is("event", "sign") && behind.Count > 1 && behind[1].Is("not-after"));
    }

    private static bool Differ(Fact one, Fact other) =>
        (one.Is("type") || one.Is("level")) && (one.Value("type"), one.Value("level")) != (other.Value("type"), other.Value("level"));

    // "With only X", "with X only", "that have only X", 只有X.
    private static bool Sole(Draft draft, Fact fact) =>
        fact.Is("sole-have") || Closes(draft, fact) || fact.Is("only") && draft.Facts.Any(f => f.End == fact.First && (f.Is("level") || f.Is("type"))) && draft.Facts.Any(f => f.First == fact.End && (f.Is("noun", "partner") || f.Is("noun", "institution"))) || fact.Is("only") && draft.Facts.Any(f => (f.End == fact.First || f.First == fact.End) && (f.Is("have") || f.End == fact.First && f.Is("with")));

    private static bool Closes(Draft draft, Fact only) =>
        only.Is("only") && draft.Facts.FirstOrDefault(f => f.End == only.First && (f.Is("level") || f.Is("type"))) is { } kind
            && draft.Facts.LastOrDefault(f => f.End <= kind.First && f.Sentence == kind.Sentence && (!f.Is("filler") || f.Is("with"))) is { } tie && (tie.Is("with") || tie.Is("have"));

    // "Partners with no X", Xがない大学, 没有X的大学: the partner lacks it. "Agreements with partners that are not X" denies it of the agreement.
    private static bool Possessed(Draft draft, Fact kind, List<Fact> subjects)
    {
        var marker = draft.Facts.FirstOrDefault(f => f.Sentence == kind.Sentence && f.Is("lacks") && Math.Abs(f.First - kind.First) <= kind.Count + 4);
        if (marker is null)
            return false;
        var first = Math.Min(marker.First, kind.First);
        var told = draft.Facts.Any(f => f.First < first && f.Sentence == kind.Sentence && f.Is("noun", "agreement") && !f.Is("level") && !f.Is("type") && !draft.Facts.Any(t => t.Is("turn") && t.First >= f.End && t.First < first));
        return subjects.Any(s => s.First < first && !told || s.First >= Math.Max(marker.End, kind.End));
    }
}
