using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>Finds what "not", "except", 以外 and their like govern: the next (or the preceding) condition and those it is listed with.</summary>
internal static class Negations
{
    private static readonly string[] Conditions =
        ["status", "type", "level", "kind", "network-kind", "activity-kind", "theme", "listed", "funded", "multiparty", "event", "weak", "row-id"];

    public static void Apply(Draft draft)
    {
        for (var i = 0; i < draft.Facts.Count; i++)
        {
            var fact = draft.Facts[i];
            if (fact.Meaning is "no longer" or ContactsWithoutAgreement.Meant)
                continue;
            if (fact == draft.Denial || fact.Is("not") && (DeniesSubject(draft, i) || Lacking.AnyIsMissed(draft, i)))
                fact.Use("no");
            else if ((fact.Is("not") || fact.Is("except")) && Lacking.Lacks(draft, i))
                draft.Refuse(DeclineReason.NotInRegister, fact.Use("not").Surface);
            else if (fact.Is("except") && Within(draft, i) is { } within)
                draft.Refuse(DeclineReason.NotUnderstood, fact.Use("not").Surface, within.Use("not").Surface);
            else if (fact.Is("except") || IsOtherThan(draft, i))
                LeaveOut(draft, i);
            else if (fact.Is("not") && Lacking.Unpartnered(Lacking.Tie(draft, i)))
                draft.Refuse(DeclineReason.NotInRegister, fact.Use("not").Surface);
            else if (fact.Is("not") && !OpensQuestion(draft, i))
                NegationScope.Govern(draft, i, +1, wide: false);
            if (fact.Is("not-after") && Asks(draft, i))
                fact.Use("asks");
            else if (fact.Is("not-after") && Lacking.Unpartnered([.. draft.Facts.Take(i).Where(f => !f.Is("filler")).TakeLast(1), .. draft.Facts.Skip(i + 1).Where(f => !f.Is("filler")).Take(1)]))
                draft.Refuse(DeclineReason.NotInRegister, fact.Use("not").Surface);
            // 協定がある大学とない大学: those that have it and those that do not.
            else if (fact.Is("not-after") && i > 0 && draft.Facts[i - 1].Is("and"))
                draft.Refuse(DeclineReason.OneByOne, fact.Use("not").Surface);
            // シンガポールに協定校がない: there is no partner; the place is not denied.
            else if (fact.Is("not-after") && draft.Facts.Take(i).LastOrDefault(f => !f.Is("filler")) is { } lacking && lacking.Is("noun", "partner") && lacking.Names.Count == 0)
                fact.Use("asks");
            else if (fact.Is("not-after") && draft.Facts.Any(f => f.Is("just-one") && f.Sentence == fact.Sentence))
                fact.Use("only one");
            // "Entre 2015 et 2018 exclus": whether the years or their ends are left out is not said.
            else if (fact.Is("except-after") && i > 0 && draft.Facts[i - 1].Time is { Form: Time.TimeForm.Between } && !fact.Parted)
                draft.Refuse(DeclineReason.NotUnderstood, fact.Use("not").Surface);
            else if (fact.Is("except-after") && IsJointProviso(draft, i))
                draft.Refuse(DeclineReason.NotUnderstood, fact.Use("not").Surface);
            else if (fact.Is("except-after") && Exceptions.JoinBefore(draft, i))
                fact.Use("not");
            else if (fact.Is("except-after") && !fact.Is("except") || fact.Is("not-after"))
                NegationScope.Govern(draft, i, -1, wide: fact.Is("except-after"));
        }
    }

    // "Except companies outside Europe": one that is both is left out, which no two conditions say.
    private static Fact? Within(Draft draft, int except)
    {
        var left = draft.Facts[except].Is("outside") ? [] : draft.Facts.Skip(except + 1).TakeWhile(f => f.Sentence == draft.Facts[except].Sentence && !f.Parted && !f.Is("and") && !f.Is("or")).ToList();
        var within = left.FindIndex(f => f.Is("outside"));
        return within > 0 && left.Take(within).Any(Narrows) ? left[within] : null;
    }

    // "Ni Hanbat ni Kyungpook ne sont valables ?": asks whether one of them is; the partners are not left out.
    private static bool DeniesSubject(Draft draft, int index)
    {
        var said = draft.Facts.Where(f => f.Sentence == draft.Facts[index].Sentence && !f.Is("chat")).ToList();
        // 不是巴黎电信，是南巴黎电信: another one is meant, named behind a comma.
        var meant = draft.Facts.FirstOrDefault(f => f.Names.Any(n => n.Kind == Names.NameKind.Institution) && f.First > draft.Facts[index].End && (f.Parted || draft.Facts.Any(c => c.End == f.First && c.Parted && c.Is("filler"))) && !draft.Facts.Any(n => n.Is("not") && n.First > draft.Facts[index].First && n.First < f.First));
        return meant is null && said[0].Is("not") && said.Skip(1).FirstOrDefault(f => !f.Is("filler"))?.Names.Any(n => n.Kind == Names.NameKind.Institution) == true
            && draft.Facts.Skip(index + 1).FirstOrDefault(f => !f.Is("filler"))?.Names.Count > 0 && draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F']
            && said.Any(f => f.First > draft.Facts[index].First && (f.Is("status") || f.Is("event", "expired")));
    }

    // "Another Japanese partner than Tsukuba": what stands between tells which others.
    private static bool IsOtherThan(Draft draft, int index) =>
        draft.Facts[index].Is("than") && draft.Facts.Skip(index + 1).FirstOrDefault(f => !f.Is("filler")) is { Names.Count: > 0 } && draft.Facts.Take(index).Any(f => f.Is("other") && f.Sentence == draft.Facts[index].Sentence);

    // ただしベトナムの部局間は除く leaves out what is both; the query would leave out one and keep to the other.
    private static bool IsJointProviso(Draft draft, int marker)
    {
        var from = draft.Facts.Take(marker).ToList().FindLastIndex(f => f.Is("proviso") && f.Sentence == draft.Facts[marker].Sentence);
        var told = from < 0 ? [] : draft.Facts.Skip(from + 1).Take(marker - from - 1).ToList();
        var narrowing = told.Where(Narrows).ToList();
        return narrowing.Count > 1 && narrowing.Skip(1).Any(f => !SameKind(f, narrowing[0])) && !told.Any(f => f.Is("and") || f.Is("or"));
    }

    /// <summary>Whether a fact narrows the rows, so that a negation can govern it.</summary>
    public static bool Narrows(Fact fact) => fact.Names.Count > 0 || fact.Time is not null || fact.Concepts.Any(c => Conditions.Contains(c.Family));

    // "Don't we have ...", "isn't there ..." ask; they deny nothing.
    private static bool OpensQuestion(Draft draft, int index) =>
        draft.Facts[index].Is("ask", "exists") && draft.Facts.Take(index).All(f => f.Sentence != draft.Facts[index].Sentence || f.Is("filler") || f.Is("chat"));

    /// <summary>マラヤ大学とは結んでいない?: a denial before the question mark asks whether.</summary>
    public static bool Asks(Draft draft, int index) =>
        draft.Facts[index].Is("not-after") && draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F'] && draft.Facts.Skip(index + 1).All(f => f.Is("filler"));

    // "Paris excepté": behind what it leaves out, where nothing follows.
    public static void LeaveOut(Draft draft, int marker)
    {
        var at = NegationScope.Next(draft, marker, +1, wide: true);
        if (at >= 0 && !ClosesBehind(draft, marker) && !Qualifies(draft, marker))
            Exceptions.Join(draft, marker, at);
        NegationScope.Govern(draft, marker, draft.Facts[marker].Is("except-after") && (at < 0 || ClosesBehind(draft, marker)) ? -1 : +1, wide: true);
    }

    // 不含院级的法国协议: what it is left out of stands behind, where no rows were told of before.
    private static bool Qualifies(Draft draft, int marker) =>
        draft.Facts[marker].Is("attributive") && !draft.Facts.Take(marker).Any(f => f.Is("noun") || Narrows(f));

    // "Agreements, Europe excluded, still valid", 已失效的不算，德国的协议: before a comma, with what it leaves out before it.
    private static bool ClosesBehind(Draft draft, int marker) =>
        marker > 0 && draft.Facts[marker - 1] is var left && Narrows(left) && left.End == draft.Facts[marker].First && draft.Facts[marker + 1].Parted;

    public static bool SameKind(Fact one, Fact other)
    {
        if (one.Names.Count > 0 && other.Names.Count > 0)
            return one.Names.Any(n => other.Names.Any(o => o.Kind == n.Kind));
        if (one.Time is not null && other.Time is not null)
            return true;
        return one.Concepts.Any(c => c.Family != "filler" && Conditions.Contains(c.Family) && other.Is(c.Family));
    }
}
