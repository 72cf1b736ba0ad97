using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading;

/// <summary>Questions that are asked of the rows, partners or members that the message before was about.</summary>
internal static class LeaningsOnSeveral
{
    /// <summary>"How many in Europe?", キルギスの大学は?: asked of those told of.</summary>
    public static bool AskOfThem(Draft draft, Query last) =>
        CountsAgreements(draft, last) || AsksOfMembersThere(draft, last) || NamesParties(draft, last) || NarrowsByStatus(draft, last) || CarriedContext.TellsOfGuests(draft, last)
        || TheirAgreements.Of(draft, last) is not null || AsksForMembers(draft, last) || CountsThere(draft) || AsksWhetherThere(draft) || CountsKind(draft, last) || AsksWhichLast(draft);

    // "Which partners in Indonesia?" - 一共几份协议: those with the partners just listed.
    private static bool CountsAgreements(Draft draft, Query last) =>
        draft.Where.Count == 0 && draft.Group is null && last is { Target: Target.Institutions, Group: null } && draft.Any("noun", "agreement") && draft.Any("ask", "count") && !draft.Any("have") && draft.NamesNothing();

    // UANSRのメンバー - キルギスの大学は?: of the members.
    private static bool AsksOfMembersThere(Draft draft, Query last) =>
        last is { Target: Target.Networks, Group: null } && draft.Any("noun", "institution")
        && draft.SaysOnly(f => f.Names.Count > 0 && f.Names.All(n => n.Kind is NameKind.Country or NameKind.Region or NameKind.City), "noun.institution", "follow.and", "members", "list", "ask.count");

    // 三者間協定はありますか - 参加校は?: nothing but whom it is asked of.
    private static bool NamesParties(Draft draft, Query last) =>
        last is { Target: Target.Agreements or Target.Activities or Target.Institutions, Group: null } && last.Where.Any(c => c is not Among { Field: Field.Home })
        && (draft.Where.Count == 0 || draft.LastKind && draft.Where.TrueForAll(c => c is Among { Field: Field.Kind or Field.PartnerKind }))
        && draft.Facts.Any(IsParty) && draft.SaysOnly(f => f.Is("ask", "who") && !f.Is("with") || IsParty(f) && !f.Is("ask"), "chat", "follow.and", "ask.count", "members");

    private static bool IsParty(Fact fact) => fact.IsOneOf("noun.partner", "noun.institution");

    // 欧州の協定校 - 協定が切れているところ, "ceux qui ont un accord actif", 有有效协议的: of the partners just shown.
    private static bool NarrowsByStatus(Draft draft, Query last) =>
        (draft.Any("those-where") || Leanings.Opening(draft)?.Is("ones") == true || draft.Facts is [.., var ending] && ending.Is("attributive"))
        && last.Target is Target.Institutions or Target.Agreements && last.Where.Any(Aspects.IsPlace) && (draft.Any("status") || draft.Any("event")) && draft.NamesNothing();

    // "When was the alliance founded?" - "are there French members?"
    private static bool AsksForMembers(Draft draft, Query last) =>
        draft.Any("members") && last.Where.Any(c => c is Among { Field: Field.Network }) && !draft.Any("network-kind") && draft.Facts.All(f => f.Names.All(n => n.Kind is NameKind.Country or NameKind.Region));

    // "What ends in 2026?" - "how many in Europe?": of those, there.
    private static bool CountsThere(Draft draft) =>
        Leanings.Opening(draft) is { } many && many.Is("ask", "count") && draft.Where.Count > 0 && draft.Where.All(Aspects.IsWhere) && draft.SaysOnly(f => f == many || f.Names.Count > 0, "locative", "be");

    // "What ends in 2026?" - "any in Asia?", 亚洲有吗: whether there are any of those, there.
    private static bool AsksWhetherThere(Draft draft) =>
        draft.Where.Count > 0 && draft.Where.All(Aspects.IsWhere) && draft.Facts.Any(f => f.AsksWhether) && draft.SaysOnly(f => f.AsksWhether && !f.Is("noun") || f.Names.Count > 0, "locative");

    // 几所是校级协议, 几份是明年到期的: how many of those just shown.
    private static bool CountsKind(Draft draft, Query last) =>
        draft.Facts is [var counted, var copula, ..] && counted.Is("ask", "count") && counted.Is("noun") && copula.Is("subject", "of-date")
        && last.Group is null && draft.Target == last.Target && draft.Where.Count > 0 && !draft.Where.Any(Aspects.IsPlace);

    // "Partners that are no universities" - 在美国的是哪个: of those just shown, where the word that asks stands last.
    private static bool AsksWhichLast(Draft draft) =>
        draft.Facts.LastOrDefault(f => !f.Is("filler")) is { } asked && asked.Is("ask", "which") && !asked.Is("dimension")
        && (!asked.Is("noun") || draft.Facts.Any(f => f.End == asked.First && f.Is("filler")))
        && draft.Where.Count > 0 && draft.Where.All(c => Aspects.IsWhere(c) || c is Within) && draft.SaysOnly(f => f == asked || f.Names.Count > 0 || f.Time is not null, "locative");
}
