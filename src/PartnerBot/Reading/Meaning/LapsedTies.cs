using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Partners that no longer have an agreement", "partners without one in force": none of their agreements is, where one that lapsed would not do.</summary>
internal static class LapsedTies
{
    public static void Apply(Draft draft)
    {
        for (var i = 0; i < draft.Facts.Count; i++)
        {
            if (States(draft, i))
                Read(draft, i);
            // "Partners with only expired agreements", "inactive partners": institutions, since one of their agreements may be in force.
            else if (draft.Facts[i].Is("all-theirs") && Subject(draft, draft.Facts[i]) is not null)
                draft.Target = Target.Institutions;
            else if (IsOfAllLapsed(draft, draft.Facts[i]))
                NoneInForce(draft, draft.Facts[i]);
            else if (draft.Facts[i].Is("status", "inactive") && draft.Facts.Skip(i + 1).FirstOrDefault(f => f.Names.Count == 0) is { } who && (who.Is("noun", "partner") || who.Is("noun", "institution")) && !who.Is("noun", "agreement"))
                draft.Target = Target.Institutions;
        }
    }

    private static bool States(Draft draft, int marker)
    {
        var fact = draft.Facts[marker];
        // "All but those without one in force": those with one.
        if (draft.Facts.Take(marker).LastOrDefault(f => !f.Is("filler") && !f.Is("ones"))?.Is("except") == true)
            return false;
        var lacking = draft.Facts.Skip(marker + 1).Where(f => !f.Is("filler") && !f.Is("ask", "exists")).Take(2).ToList();
        return lacking.Any(f => f.Is("noun", "agreement") && !f.Is("event"))
            && (fact.Is("no-more") || fact.Is("lacks") && lacking.Any(f => f.Is("status", "active")) && Subject(draft, fact) is { } subject && subject.First < fact.First);
    }

    private static void Read(Draft draft, int marker)
    {
        var fact = draft.Facts[marker].Use("no longer");
        var said = draft.Facts.Where(f => f.Sentence == fact.Sentence && f != fact).ToList();
        if (said.Any(f => f.Is("dimension", "country") || f.Is("dimension", "continent") || f.Is("dimension", "city")))
        {
            draft.Refuse(DeclineReason.NotInRegister, fact.Surface);
            return;
        }

        if (said.FirstOrDefault(f => f.First >= fact.End && (f.Is("type") || f.Is("level"))) is { } kind)
        {
            draft.Refuse(DeclineReason.OneByOne, kind.Use("of all agreements").Surface);
            return;
        }

        // "Do we no longer have one with Leiden?" asks whether there is one.
        var asked = Subject(draft, fact) is null;
        if (!asked)
            draft.Target = Target.Institutions;
        var states = said.Where(f => f.Is("status", "active")).ToList();
        foreach (var state in states)
            state.Negated = !asked;
        if (states.Count > 0)
            return;
        var time = said.FirstOrDefault(f => f.Time is not null)?.Use("no longer").Time;
        var active = new StatusOn(time is null ? draft.TripDay ?? draft.Today : Times.LastDay(time) ?? draft.Today, ["active"]);
        draft.Where.Add(asked ? active : new Not(active));
    }

    // "Which partners do we have only an expired agreement with?", 失効した協定しかない相手: the status is that of all of theirs.
    private static bool IsOfAllLapsed(Draft draft, Fact only)
    {
        if (!only.Is("sole-have") && !only.Is("only"))
            return false;
        var said = draft.Facts.Where(f => f.Sentence == only.Sentence && (!f.Is("filler") || f.Is("noun"))).ToList();
        var at = said.IndexOf(only);
        var (behind, before) = (said.Skip(at + 1).Take(2).ToList(), said.Take(at).Reverse().Take(2).ToList());
        if (draft.Language.EventFollowsTime && before is [var rows, var state] && rows.Is("noun", "agreement") && Lapsed(state))
            return behind is [var whose, ..] && IsWho(whose);
        return behind is [var one, var other] && (Lapsed(one) && other.Is("noun", "agreement") || one.Is("noun", "agreement") && Lapsed(other))
            && Subject(draft, only) is { } subject && (draft.Language.EventFollowsTime || subject.First < only.First && (only.Is("sole-have") || said.Take(at).Any(f => f.Is("have") || f.Is("ask", "exists"))));

        static bool Lapsed(Fact fact) => fact.Is("status", "expired") || fact.Is("status", "inactive") || fact.Is("status", "lapsed") || fact.Is("event", "expired");

        static bool IsWho(Fact fact) => fact.Is("noun", "partner") || fact.Is("noun", "institution") || fact.Is("ask", "who") || fact.Is("ask", "partner");
    }

    private static void NoneInForce(Draft draft, Fact only)
    {
        draft.Target = Target.Institutions;
        only.Use("of all agreements");
        draft.Where.Add(new Not(new StatusOn(draft.TripDay ?? draft.Today, ["active"])));
    }

    private static Fact? Subject(Draft draft, Fact marker) => draft.Facts.FirstOrDefault(f =>
        f.Sentence == marker.Sentence && !f.Is("noun", "agreement") && (f.Is("noun", "partner") || f.Is("noun", "institution") && !f.Is("singular") || f.Is("ask", "who") || f.Is("pronoun") && f.First < marker.First));
}
