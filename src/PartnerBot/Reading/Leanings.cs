using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>Tells whether a message leans on the question before it or is a question of its own.</summary>
internal static class Leanings
{
    // What tells one agreement from the others, or speaks of several.
    private static readonly string[] Singling = ["type", "level", "kind", "theme", "multiparty", "bilateral", "listed", "funded", "super", "ordinal", "order", "group", "grouping", "row-id", "network-kind", "activity-kind", "with", "topic", "pronoun"];

    /// <summary>After refining: whether the message leans on the one before.</summary>
    public static bool Follows(Draft draft, Query last)
    {
        if (draft.Target is Target.Policies or Target.Metrics)
            return false;
        if (PickedRows.Any(draft) || PointsThere(draft, last) || PointsAtOne(draft) is not null || draft.Any("rest") && draft.Where.Count == 0)
            return true;
        // 経緯は?, "more details": of what was told of.
        if (draft.Any("profile") && draft.Where.Count == 0 && draft.Group is null && !draft.Any("noun") && !draft.Any("topic") && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        // 全部まとめて表にして: all that was told of.
        if (draft.Any("total") && draft.Where.Count == 0 && draft.Group is null && !draft.Any("noun") && !draft.Any("topic"))
            return true;
        // "I'm off to Hanoi in November." - "agreements still good by then?": of those there.
        if (draft.All("then").Any(f => f.Used) && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        // "Since when with UIUC?" - 一共几份协议, 协议哪年到期, 什么协议: with the one partner told of.
        if (draft.Where.Count == 0 && last.Target == Target.Agreements && last.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }) && draft.Any("noun", "agreement") && !draft.Any("have") && draft.Facts.All(f => f.Names.Count == 0 && (f.Is("noun", "agreement") || f.Is("ask", "count") || f.Is("ask", "which") || f.Is("ask", "when") || f.Is("ask", "until") || f.Is("event", "expire") || f.Is("event", "sign") || f.Is("dimension", "type") || f.Is("filler"))) && (draft.Any("ask", "count") || draft.Any("ask", "which") || draft.Any("ask", "when") || draft.Any("ask", "until")))
            return true;
        // "17 MoUs were signed" - 跟多少所大学: with whom a published figure is, its row does not tell.
        if (last.Target == Target.Metrics && draft.Where.Count == 0 && draft.Any("with") && draft.Any("ask", "count") && draft.Facts.All(f => f.Is("with") || f.Is("ask", "count") || f.Is("noun", "institution") || f.Is("noun", "partner") || f.Is("filler")))
            return true;
        // "Which Brazilian one was first?" - "still a partner?": the one that was found.
        if (draft.Operation == Operation.Exists && (last.Operation is Operation.Earliest or Operation.Latest || last.Where.Any(c => c is Among { Field: Field.Id or Field.Partner, Values.Count: 1 })) && draft.Where.All(c => c is StatusOn or Among { Field: Field.Home or Field.Role }) && draft.Any("noun", "partner") && draft.Facts.All(f => f.Names.Count == 0 && f.Time is null && (f.Is("status") || f.Is("still") || f.Is("noun", "partner") || f.Is("filler") || f.Is("chat"))))
            return true;
        // "How many German agreements?" - "which agreements?", quels accords: nothing but which.
        if (draft.Where.Count == 0 && draft.Facts.All(f => f.Is("ask", "which") && !f.Is("filler") || f.Is("noun") && !f.Is("filler")) && draft.Facts is [var which, ..] && which.Is("ask", "which") && draft.Any("noun") && (draft.Target == last.Target || draft.Target == Target.Institutions && last.Target == Target.Agreements))
            return true;
        if (draft.Any("overall") && draft.Any("noun") && !draft.Any("pronoun"))
            return false;
        // "Which partners in Indonesia?" - 一共几份协议: those with the partners just listed.
        if (draft.Where.Count == 0 && last is { Target: Target.Institutions, Group: null } && draft.Any("noun", "agreement") && draft.Any("ask", "count") && !draft.Any("have") && draft.Group is null && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        if (draft.Where.Count == 0 && (draft.Any("ask", "since") || draft.Any("ask", "until")) && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        // "Show me everything with Malaysia too": besides what was shown.
        if (AddedConditions.Adds(draft, last) && draft.Where.Count > 0 && draft.Where.All(Aspects.IsPlace) && last.Where.Any(Aspects.IsPlace) && !draft.Facts.Any(f => f.AsksWhether && !f.Is("suggest")))
            return true;
        // "Tianjin's?" - "and the other Chinese ones?"
        if (draft.Any("other") && last.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 } || Aspects.IsWhere(c)) && draft.Where.Count > 0 && draft.Where.All(Aspects.IsPlace) && !draft.Any("except") && !draft.Any("except-after") && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution)))
            return true;
        // UANSRのメンバー - キルギスの大学は?: of the members.
        if (last is { Target: Target.Networks, Group: null } && draft.Any("noun", "institution") && draft.Facts.All(f => f.Names.Count > 0 && f.Names.All(n => n.Kind is Names.NameKind.Country or Names.NameKind.Region or Names.NameKind.City) || f.Is("noun", "institution") || f.Is("filler") || f.Is("follow", "and") || f.Is("members") || f.Is("list") || f.Is("ask", "count")))
            return true;
        // 三者間協定はありますか - 参加校は?: nothing but whom it is asked of.
        if (last is { Target: Target.Agreements or Target.Activities or Target.Institutions, Group: null } && last.Where.Any(c => c is not Among { Field: Field.Home }) && IsBareNoun(draft))
            return true;
        // 欧州の協定校 - 協定が切れているところ, "ceux qui ont un accord actif", 有有效协议的: of the partners just shown.
        if ((draft.Any("those-where") || Opening(draft)?.Is("ones") == true || draft.Facts is [.., var ending] && ending.Is("attributive")) && last.Target is Target.Institutions or Target.Agreements && last.Where.Any(Aspects.IsPlace) && (draft.Any("status") || draft.Any("event")) && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        if (CarriedContext.TellsOfGuests(draft, last))
            return true;
        if (TheirAgreements.Of(draft, last) is not null)
            return true;
        // 協定はその時まで有効?, said of a journey told of before.
        if (draft.All("then").Any(f => f.Meaning == CarriedContext.DayToldOf) && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        // "Any of them in Munich?", "with whom in Asia?": of those just shown.
        if (draft.Any("partitive") || draft.Any("ask", "who") && draft.Facts.All(f => f.Is("ask", "who") || f.Is("filler") || f.Is("chat") || f.Is("with") || f.Is("ones") || draft.Any("ones") && f.AsksWhether && !f.Is("noun") || f.Is("locative") || f.Names.Count > 0))
            return true;
        // "Which agreement did we sign first?" - "with which university?": with whom that one is.
        if (last.Operation is Operation.Earliest or Operation.Latest && Fragments.AsksWithWhom(draft))
            return true;
        // "With Chulalongkorn?" - "type d'accord ?": nothing but what is asked of it.
        if (draft.Where.Count == 0 && draft.Any("dimension") && draft.Facts.All(f => f.Is("dimension") || f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.Is("ask", "which")))
            return true;
        // "The members in Asia?" - "with a signed agreement": of those.
        if (Opening(draft) is { } with && with.Is("with") && !with.Is("ask", "who") && draft.Facts.FirstOrDefault(f => f.First >= with.End && !f.Is("filler") && (!f.Is("ask", "count") || f.Is("noun"))) is { } theirs && theirs.Is("noun", "agreement") && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        // "When was the alliance founded?" - "are there French members?"
        if (draft.Any("members") && last.Where.Any(c => c is Among { Field: Field.Network }) && !draft.Any("network-kind") && draft.Facts.All(f => f.Names.All(n => n.Kind is Names.NameKind.Country or Names.NameKind.Region)))
            return true;
        // "What ends in 2026?" - "how many in Europe?": of those, there.
        if (Opening(draft) is { } many && many.Is("ask", "count") && draft.Where.Count > 0 && draft.Where.All(c => c is Among { Field: Field.Country or Field.Region or Field.City }) && draft.Facts.All(f => f == many || f.Names.Count > 0 || f.Is("filler") || f.Is("locative") || f.Is("be")))
            return true;
        // "What ends in 2026?" - "any in Asia?", 亚洲有吗: whether there are any of those, there.
        if (draft.Where.Count > 0 && draft.Where.All(Aspects.IsWhere) && draft.Facts.Any(f => f.AsksWhether) && draft.Facts.All(f => f.AsksWhether && !f.Is("noun") || f.Names.Count > 0 || f.Is("filler") || f.Is("locative")))
            return true;
        // 几所是校级协议, 几份是明年到期的: how many of those just shown.
        if (draft.Facts is [var counted, var copula, ..] && counted.Is("ask", "count") && counted.Is("noun") && copula.Is("subject", "of-date") && last.Group is null && draft.Target == last.Target && draft.Where.Count > 0 && !draft.Where.Any(Aspects.IsPlace))
            return true;
        // "Agreements with UIUC?" - 有互访记录吗: visits of the one that was spoken of.
        if (draft.Target == Queries.Target.Activities && YesNo.AsksYesNo(draft) && draft.Facts.All(f => f.Names.Count == 0 && f.Time is null) && last.Where.Any(c => c is Queries.Among { Field: Queries.Field.Partner, Values.Count: 1 }))
            return true;
        // 玛希隆没问题吧 - 是BS的博士生: who goes there.
        if (draft.Where is [Among { Field: Field.HomeUnit }] && draft.Facts.All(f => f.Names.Count > 0 || f.Is("filler") || f.Meaning == "who goes"))
            return true;
        // "Agreements in Toulouse?" - BSの学生は使える?: which one can be used is not said anew.
        if (draft.YesNo && draft.Where.Any(c => c is Among { Field: Field.HomeUnit, Values: var units } && units.Contains("I")) && !draft.Facts.Any(f => f.AsksWhat) && !draft.Any("noun") && !draft.Any("overall") && draft.Facts.All(f => f.Names.All(n => n.Kind == Names.NameKind.Unit)))
            return true;
        // 部局間協定ですか, "c'est un accord de composante ?": what it is, and not whether there is one.
        if (YesNo.IsWhatItIs(draft))
            return true;
        // 是备忘录吗, 是校级的吗: what it is asked of was told before.
        if (draft.Facts is [var opens, _, ..] && opens.Is("subject", "of-date") && draft.Facts[^1].AsksWhether && draft.Facts.Skip(1).SkipLast(1).All(f => f.Is("type") || f.Is("level") || f.Is("kind") || f.Is("filler")))
            return true;
        // "Is Leiden valid?" - UCL也是吗: the same is asked of it.
        if (draft.Any("also-joins") && draft.Facts.Any(f => f.Names.Count > 0) && draft.Facts.All(f => f.Names.Count > 0 || f.Is("also-joins") || f.AsksWhether || f.Is("filler")) && last.Where.Any(Aspects.IsPlace))
            return true;
        // "I'm off to Toulouse in October." - 那时候协议还有效吧: what was told of, on that day.
        if (draft.Any("then") && draft.TripDay is not null && draft.Facts.All(f => f.Names.Count == 0 && f.Time is null) && draft.Where.All(c => c is Queries.StatusOn) && draft.Group is null && last.Where.Any(Aspects.IsPlace))
            return true;
        // "Partners that are no universities" - 在美国的是哪个: of those just shown, where the word that asks stands last.
        if (draft.Facts.LastOrDefault(f => !f.Is("filler")) is { } asked && asked.Is("ask", "which") && (!asked.Is("noun") || draft.Facts.Any(f => f.End == asked.First && f.Is("filler"))) && !asked.Is("dimension") && draft.Where.Count > 0 && draft.Where.All(c => c is Queries.Among { Field: Queries.Field.Country or Queries.Field.Region or Queries.Field.City } or Queries.Within) && draft.Facts.All(f => f == asked || f.Names.Count > 0 || f.Time is not null || f.Is("filler") || f.Is("locative")))
            return true;
        var named = draft.Facts.Any(f => f.Names.Any(n => n.Kind is Names.NameKind.Institution or Names.NameKind.Elsewhere or Names.NameKind.Unknown));
        var asks = draft.Facts.Any(f => f.Is("ask") && !f.Is("filler") || f.Is("event") || f.Is("profile"));
        if (draft.Any("pronoun") && !(named && asks))
            return true;
        // "Which belong to MS?", "which are in Spain?": of those just shown.
        if (Opening(draft) is { } first && first.Is("ask", "which") && !draft.Any("noun") && !draft.Any("profile") && !draft.Any("topic") && !draft.Any("dimension") && !named)
            return true;
        var opening = Opening(draft);
        // 法国那边签的呢, 协议失效的呢: in Chinese the word stands last.
        var trails = draft.Facts is [.., var closing] && closing.Is("follow", "and") && !closing.Is("ask") && (!draft.Any("noun") || (draft.Where.Count > 0 || draft.Group is { IsBounded: true }) && draft.Facts.All(f => f.Names.Count == 0));
        var leans = trails || opening is not null && opening.Is("follow") && !opening.Is("ask") || draft.Corrects || IsException(draft) || OnlyTheOther(draft) || draft.Any("follow", "only") && (!draft.Any("noun") || EndsNarrowing(draft));
        if (leans)
            return !(named && asks && draft.Any("noun", "agreement") && !draft.Corrects);
        return !draft.All("noun").Any(f => !f.Is("ask")) && !draft.Any("profile") && !draft.Any("topic") && !(named && asks) && !(asks && draft.Facts.Any(f => f.Names.Count > 0)) && draft.Decline is null;
    }

    // "Pas l'académie, seulement les universités", 不要科学院，只要大学: of those told of, the one kind and not the other.
    private static bool OnlyTheOther(Draft draft) =>
        Opening(draft) is { } denied && (denied.Is("not") || denied.Is("except")) && draft.All("follow").Any(f => f.Is("follow", "only") && f.Parted) && draft.Facts.All(f => f.Names.Count == 0 && !f.AsksWhat);

    // 去掉没有有效协议的, "drop the expired agreements": nothing but what is left out of those before.
    private static bool IsException(Draft draft) =>
        Opening(draft) is { } opening && opening.Is("except") && draft.Where.Count > 0 && draft.Facts.All(f => !f.AsksWhat && !f.Parted && f.Names.Count == 0);

    /// <summary>The word that opens the message, courtesies aside.</summary>
    public static Fact? Opening(Draft draft) => draft.Facts.FirstOrDefault(f => !f.Is("chat"));

    /// <summary>"Is the agreement still valid?": one agreement, and nothing in the message tells which.</summary>
    public static Fact? PointsAtOne(Draft draft)
    {
        if (draft.All("the-one").FirstOrDefault() is not { } one || draft.Facts.Any(f => f.Names.Count > 0 || f.Is("noun", "partner") || f.Is("noun", "institution") || f.Is("dimension", "country") || Singling.Any(f.Is)) || draft.Any("ask", "count"))
            return null;
        // "The agreement signed in 2017" is told by its date; "does the agreement expire in 2027?" asks for it.
        return draft.Facts.All(f => f.Time is null) || YesNo.AsksYesNo(draft) && !draft.Any("event", "sign") ? one : null;
    }

    /// <summary>"I'm off to Finland next month." - "which agreements are valid?": there, where nothing else is named.</summary>
    public static bool OnJourney(Draft draft, Conversation conversation, Query last) =>
        conversation.TripDay is not null && last is { Operation: Operation.List or Operation.Exists, Group: null, Limit: null } && last.Target is Target.Agreements or Target.Institutions
            && last.Where.All(c => c is Among { Field: Field.Home } || Aspects.IsPlace(c)) && last.Where.Any(Aspects.IsPlace)
            && draft.Facts.All(f => f.Names.Count == 0 && f.Time is null) && !draft.Any("overall") && !draft.Any("ordinal") && !draft.Any("noun", "network") && !draft.Any("noun", "policy")
            && (draft.Any("noun", "partner") || draft.Any("noun", "agreement") || draft.Any("status"));

    private static bool IsBareNoun(Draft draft) =>
        (draft.Where.Count == 0 || draft.LastKind && draft.Where.TrueForAll(c => c is Among { Field: Field.Kind or Field.PartnerKind })) && draft.Facts.Any(f => f.Is("noun", "partner") || f.Is("noun", "institution"))
            && draft.Facts.All(f => f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.Is("ask", "count") || f.Is("ask", "who") && !f.Is("with") || f.Is("members") || (f.Is("noun", "partner") || f.Is("noun", "institution")) && !f.Is("ask"));

    // "I'm off to Graz." - "What do we have there?"
    private static bool PointsThere(Draft draft, Query last) =>
        draft.Any("there") && draft.Facts.All(f => f.Names.Count == 0) && last.Where.Any(c => c is Among { Field: Field.City or Field.Country or Field.Region or Field.Partner } or Among { Field: Field.Id, Values.Count: 1 });

    // 部局間協定だけ, "German agreements only": nothing is said behind the word.
    private static bool EndsNarrowing(Draft draft)
    {
        var last = draft.Facts.Last(f => f.Is("follow", "only"));
        return !draft.Facts.Any(f => f.First > last.First && !f.Is("filler") && !f.Is("list") && !f.AsksWhether);
    }

    /// <summary>"Both schools", where nothing tells which two; null where something does.</summary>
    public static Fact? LacksPair(Draft draft) =>
        draft.Where.Count == 0 && draft.Group is null && draft.Limit is null && draft.Ambiguity is null && !draft.Any("pronoun") && !draft.Any("ask") ? draft.All("both").FirstOrDefault(f => !f.Used) : null;

    /// <summary>"And the others?", 残りは: the word for those that the last answer left out; null where the message narrows rows of its own.</summary>
    public static Fact? Elsewhere(Draft draft) =>
        draft.Where.Count > 0 ? null : draft.All("rest").FirstOrDefault() ?? (draft.Any("noun") ? null : draft.All("other").FirstOrDefault());
}
