using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Countries with no agreement", 協定のない大学: what lacks something does not stand in the register.</summary>
internal static class Lacking
{
    /// <summary>没有跟我们签协议的学校: who signs with whom says nothing more, and what is signed is an agreement.</summary>
    public static IEnumerable<Fact> Tie(Draft draft, int not)
    {
        var behind = draft.Facts.Skip(not + 1).Where(f => (!f.Is("filler") || f.Is("dimension")) && f.Names.Count == 0 && (!f.Is("with") || f.Is("and"))).Take(3).ToList();
        return behind is [var signed, var agreement, ..] && signed.Is("event", "sign") && agreement.Is("noun", "agreement") ? [signed, .. behind.Skip(2)] : behind.Take(2);
    }

    /// <summary>協定のない大学, 結んでいない国, 没有协议的学校: those without an agreement do not stand in the register.</summary>
    public static bool Unpartnered(IEnumerable<Fact> around) =>
        around.ToList() is [var tie, var without] && tie.Sentence == without.Sentence && (tie.Is("noun", "agreement") || tie.Is("event", "sign") || tie.Is("noun", "partner") && without.Is("dimension")) && !without.Is("ask")
        && (without.Is("noun", "institution") || without.Is("noun", "partner") || without.Is("members") || without.Is("dimension", "country") || without.Is("dimension", "continent") || without.Is("dimension", "year"));

    /// <summary>"Countries with no active agreement", "partners without an agreement": what does not stand in the register.</summary>
    public static bool Lacks(Draft draft, int marker)
    {
        var said = draft.Facts[marker];
        var after = draft.Facts.Skip(marker + 1).Where(f => !f.Is("filler")).Take(2).ToList();
        var before = draft.Facts.Take(marker).Where(f => f.Sentence == said.Sentence && (!f.Is("filler") || f.Is("dimension"))).TakeLast(2);
        // 没有协议到期的国家: in Chinese the countries stand behind.
        var behind = after is [_, var happens] && happens.Is("event") ? draft.Facts.FirstOrDefault(f => f.First >= happens.End && f.Sentence == said.Sentence && (!f.Is("filler") || f.Is("dimension"))) : null;
        // "Countries in which we have no partner".
        if (said.Is("lacks") && after.FirstOrDefault() is { } partner && partner.Is("noun", "partner") && before.Any(f => f.Is("dimension", "country") || f.Is("dimension", "continent") || f.Is("dimension", "city")))
            return true;
        return said.Is("lacks") && after.Any(f => f.Is("noun", "agreement") && !f.Is("event")) && after.All(f => f.Is("noun", "agreement") || f.Is("status") || f.Is("event"))
            && (before.Any(MayLack) || behind is not null && MayLack(behind));
    }

    /// <summary>"So the UK has no valid one?", "we have no agreement in Canada?", 英国没有有效的协议吗: whether there is one is asked, and not for those that are not valid.</summary>
    public static bool AnyIsMissed(Draft draft, int not)
    {
        var sentence = draft.Facts.Where(f => f.Sentence == draft.Facts[not].Sentence).ToList();
        var before = sentence.TakeWhile(f => f != draft.Facts[not]).ToList();
        var behind = sentence.Skip(before.Count + 1).Where(f => !f.Is("filler") || Numbers.Said(f) == 1).SkipWhile(f => f.Is("status", "active")).ToList();
        return behind is [var one, .. var rest] && (one.Is("noun", "agreement") || one.Is("noun", "partner") || Numbers.Said(one) == 1)
            && rest.TrueForAll(f => f.AsksWhether || f.Names.Count > 0 || f.Is("with") || f.Is("locative") || f.Is("status", "active"))
            && before.TrueForAll(f => f.Names.Count > 0 || f.Is("filler") || f.Is("have") || f.Is("ask", "exists") || f.Is("follow") || f.Is("chat"))
            && sentence.Exists(f => f.Names.Count > 0) && (rest.Exists(f => f.AsksWhether) || draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F']);
    }

    private static bool MayLack(Fact fact) =>
        fact.Is("dimension", "country") || fact.Is("dimension", "continent") || fact.Is("dimension", "city") || fact.Is("noun", "partner") || fact.Is("noun", "institution") || fact.Is("members");
}
