using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"How many partners and how many agreements?", 有几份，其中有效的几份: two numbers asked for in one message, which one group tells, or none.</summary>
internal static class TwoCounts
{
    /// <summary>德国有几份，其中有效的几份: the part beside the whole is one group of it; where no key tells it, two questions were asked.</summary>
    public static bool PartOfWhole(Draft draft)
    {
        var counts = draft.All("ask").Where(f => f.Is("ask", "count") && !f.Is("filler")).ToList();
        if (counts.Count < 2 || draft.Facts.LastOrDefault(f => f.First >= counts[0].End && f.First <= counts[^1].First && (f.Parted || f.Is("and"))) is not { } joint)
            return false;
        // "How many were signed before 2010, and how many of those are valid?": what stands before the second count is told of the whole.
        var from = counts[^1].Is("pronoun") || draft.Facts.Any(f => f.Is("pronoun") && f.First >= joint.First && f.First <= counts[^1].End) ? joint.First : counts[0].End;
        var part = draft.Facts.Where(f => f.First >= from && (Negations.Narrows(f) || f.Is("now"))).ToList();
        if (part.Count == 0)
            return false;
        var apart = draft.Facts.Any(f => f.End <= counts[0].First && (f.Is("event") || f.Time is not null)) && !draft.Any("pronoun");
        var ofRows = draft.Target is Target.Agreements or null;
        if (ofRows && draft.Where.OfType<StatusOn>().ToList() is [var only] && part.TrueForAll(f => f.Is("status") || f.Is("event", "expired") && !apart))
        {
            draft.Group = new Grouping(GroupKey.Status, only.Day);
            draft.Where.Remove(only);
        }
        else if (ofRows && part.TrueForAll(f => f.Is("level")))
        {
            draft.Group = new Grouping(GroupKey.Level);
            draft.Where.RemoveAll(c => c is Among { Field: Field.Level });
        }
        else
        {
            draft.Refuse(DeclineReason.EitherOr, counts[0].Surface, counts[^1].Surface);
        }

        GroupKeys.NameOthers(draft);
        foreach (var count in counts)
            count.Use("both numbers");
        return true;
    }

    /// <summary>"How many per level, and how many of each have expired?": the part of each group, which no group tells; null where it is not asked for.</summary>
    public static Fact? PartOfEach(Draft draft, Fact dimension) =>
        draft.Facts.LastOrDefault(f => f.First >= dimension.End && (f.Is("ask", "count") && !f.Is("filler") || f.Is("group")) && draft.Facts.Any(a => a.End == f.First && a.Is("and"))) is { } second ? draft.Facts.FirstOrDefault(f => f.First >= second.End && f.Sentence == second.Sentence && Contradictions.State(f) is not null) : null;

    /// <summary>"How many partners and how many agreements?": the agreements of each partner tell both numbers.</summary>
    public static bool PartnersAndAgreements(Draft draft)
    {
        if (!CountsTwice(draft) && !CountsBoth(draft) || !draft.Any("noun", "agreement") || !draft.Any("noun", "partner") && !draft.Any("noun", "institution"))
            return false;
        // "How many partners and agreements in each region?": two numbers of each group.
        if (draft.All("dimension").FirstOrDefault(d => d.Is("grouping") || draft.Facts.Any(f => f.Is("group") && (f == d || f.End == d.First))) is { } key && !key.Is("dimension", "partner"))
            draft.Refuse(DeclineReason.OneByOne, key.Surface);
        draft.Target = Target.Agreements;
        draft.Group = new Grouping(GroupKey.Partner);
        foreach (var fact in draft.All("ask").Concat(draft.All("dimension")))
            fact.Use("both numbers");
        return true;
    }

    /// <summary>"How many applied, and how many got it?": where one figure alone was found, the other count is not answered.</summary>
    public static void TwoFigures(Draft draft)
    {
        if (draft.Target != Target.Metrics || draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Id) is not { Values.Count: 1 })
            return;
        var counts = draft.All("ask").Where(f => f.Is("ask", "count") || f.Is("ask", "howlong")).ToList();
        var second = counts.Skip(1).FirstOrDefault(c => draft.Facts.LastOrDefault(f => f.End <= c.First && (f.Is("and") || !f.Is("filler"))) is { } joint && joint.Is("and") || draft.Facts.Any(f => f.Parted && f.First >= counts[0].End && f.First <= c.First));
        if (second is not null)
            draft.Refuse(DeclineReason.NotInRegister, string.Join(' ', draft.Facts.SkipWhile(f => f != second).Select(f => f.Surface)));
    }

    // "How many partners and agreements?": the two nouns stand side by side.
    private static bool CountsBoth(Draft draft)
    {
        if (!draft.Any("ask", "count"))
            return false;
        var told = draft.Facts.Where(f => !f.Is("filler") || f.Is("and")).ToList();
        for (var i = 1; i + 1 < told.Count; i++)
        {
            if (told[i].Is("and") && (IsOfPartners(told[i - 1]) && told[i + 1].Is("noun", "agreement") || told[i - 1].Is("noun", "agreement") && IsOfPartners(told[i + 1])))
                return true;
        }

        return false;

        static bool IsOfPartners(Fact fact) => fact.Is("noun", "partner") || fact.Is("noun", "institution");
    }

    /// <summary>何件で、そのうちアジアは何件, "how many expired and how many of them in Asia?": where no groups answer both, the second count is named.</summary>
    public static Fact? SecondCount(Draft draft)
    {
        if (draft.Group is not null || draft.Target is Target.Metrics or Target.Policies || draft.All("ask").Where(IsPlainCount).Take(2).ToList() is not [var first, var second])
            return null;
        var between = draft.Facts.Where(f => f.First >= first.End && f.End <= second.First).ToList();
        return between.Exists(f => f.Is("pronoun")) ? second : null;
    }

    /// <summary>一共有多少份 counts once, in two words; "how many for MS? And for BS?" counts again.</summary>
    public static bool CountsTwice(Draft draft) =>
        CountsAgain(draft) || draft.All("ask").Count(f => f.Is("ask", "count") && !f.Is("filler") && (f.Parted || !draft.Facts.Any(b => b.End == f.First && b.Is("ask", "count")))) > 1;

    private static bool CountsAgain(Draft draft) =>
        draft.Any("ask", "count") && Words.Tokenizer.QuestionSentences(draft.Typed) is { Count: > 1 } marked
            && draft.Facts.GroupBy(f => f.Sentence).Skip(1).Any(s => marked.Contains(s.Key) && s.First().Is("follow", "and") && s.Any(f => f.Names.Count > 0) && !s.Any(f => f.Is("ask") || f.Is("noun")));

    /// <summary>"How many students do we send each year?" counts no rows.</summary>
    public static bool IsPlainCount(Fact fact) => fact.Is("ask", "count") && !fact.Is("topic", "students");
}
