using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>Questions that are asked of the one partner, row or figure that the message before was about.</summary>
internal static class LeaningsOnOne
{
    /// <summary>"Since when?", "with how many?", "still a partner?": more of it, even where the message asks of all.</summary>
    public static bool AskMore(Draft draft, Query last) => AsksOfTheirAgreement(draft, last) || AsksWithHowMany(draft, last) || AsksWhetherStillPartner(draft, last);

    /// <summary>"With which university?", 部局間協定ですか: what is asked of it by the way the message is built.</summary>
    public static bool AskOfIt(Draft draft, Query last) =>
        last.Operation is Operation.Earliest or Operation.Latest && Fragments.AsksWithWhom(draft)
        || AsksOfVisits(draft, last) || TellsWhoGoes(draft) || AsksWhoseItIs(draft)
        // 部局間協定ですか, "c'est un accord de composante ?": what it is, and not whether there is one.
        || YesNo.IsWhatItIs(draft) || AsksWhatItIs(draft);

    // "Since when with UIUC?" - 一共几份协议, 协议哪年到期, 什么协议: with the one partner told of.
    private static bool AsksOfTheirAgreement(Draft draft, Query last) =>
        draft.Where.Count == 0 && last.Target == Target.Agreements && last.Where.Any(Aspects.IsOnePartner) && draft.Any("noun", "agreement") && !draft.Any("have") && draft.NamesNothing()
        && (draft.Any("ask", "count") || draft.Any("ask", "which") || draft.Any("ask", "when") || draft.Any("ask", "until"))
        && draft.SaysOnly("noun.agreement", "ask.count", "ask.which", "ask.when", "ask.until", "event.expire", "event.sign", "dimension.type");

    // "17 MoUs were signed" - 跟多少所大学: with whom a published figure is, its row does not tell.
    private static bool AsksWithHowMany(Draft draft, Query last) =>
        last.Target == Target.Metrics && draft.Where.Count == 0 && draft.Any("with") && draft.Any("ask", "count") && draft.SaysOnly("with", "ask.count", "noun.institution", "noun.partner");

    // "Which Brazilian one was first?" - "still a partner?": the one that was found.
    private static bool AsksWhetherStillPartner(Draft draft, Query last) =>
        draft.Operation == Operation.Exists && draft.Any("noun", "partner") && draft.Where.All(c => c is StatusOn or Among { Field: Field.Home or Field.Role })
        && (last.Operation is Operation.Earliest or Operation.Latest || last.Where.Any(c => c is Among { Field: Field.Id or Field.Partner, Values.Count: 1 }))
        && draft.NamesNothing() && draft.TellsNoTime() && draft.SaysOnly("status", "still", "noun.partner", "chat");

    // "Agreements with UIUC?" - 有互访记录吗: visits of the one that was spoken of.
    private static bool AsksOfVisits(Draft draft, Query last) =>
        draft.Target == Target.Activities && YesNo.AsksYesNo(draft) && draft.NamesNothing() && draft.TellsNoTime() && last.Where.Any(Aspects.IsOnePartner);

    // 玛希隆没问题吧 - 是BS的博士生: who goes there.
    private static bool TellsWhoGoes(Draft draft) =>
        draft.Where is [Among { Field: Field.HomeUnit }] && draft.SaysOnly(f => f.Names.Count > 0 || f.Meaning == "who goes");

    // "Agreements in Toulouse?" - BSの学生は使える?: which one can be used is not said anew.
    private static bool AsksWhoseItIs(Draft draft) =>
        draft.YesNo && draft.Where.Any(c => c is Among { Field: Field.HomeUnit, Values: var units } && units.Contains("I")) && !draft.Facts.Any(f => f.AsksWhat)
        && !draft.Any("noun") && !draft.Any("overall") && draft.Facts.All(f => f.Names.All(n => n.Kind == Names.NameKind.Unit));

    // 是备忘录吗, 是校级的吗: what it is asked of was told before.
    private static bool AsksWhatItIs(Draft draft) =>
        draft.Facts is [var opens, .., var ends] && opens.Is("subject", "of-date") && ends.AsksWhether && draft.SaysOnly(f => f == opens || f == ends, "type", "level", "kind");
}
