using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"When did Turin join the alliance?", "does the centre have an end date?": what the register does not tell of networks and their members.</summary>
internal static class NetworkRefusals
{
    public static void Apply(Draft draft)
    {
        // "Do all members of the alliance have an agreement with us?": networks hold no agreements.
        if (draft.Target == Target.Networks && draft.Any("noun", "agreement") && draft.All("members").FirstOrDefault(m => draft.Any("have") || draft.Facts.Any(w => w.Is("with") && w.End <= m.First)) is { } holders)
            draft.Refuse(DeclineReason.OneByOne, holders.Surface);
        // 联盟里没和我们签协议的有谁: members without an agreement, which stand among no agreements.
        if (draft.Where.Any(c => c is Among { Field: Field.Network }) && draft.Where.Any(c => c is StatusOn { Values: ["pending"] }) && draft.Facts.FirstOrDefault(f => f.Is("not") && f.Meaning == "not") is { } unsigned)
            draft.Refuse(DeclineReason.NotInRegister, unsigned.Surface);
        // "When did Turin join the alliance?": when it was founded is known, and not who came later.
        if (draft.Where.Any(c => c is Among { Field: Field.Partner }) && draft.Any("ask", "when") && !draft.Any("event") && draft.All("members").FirstOrDefault() is { } joined)
            draft.Refuse(DeclineReason.NotInRegister, joined.Surface);
        // "Depuis quand existe CiC et qui d'autre a signé ?": the members are told, and not since when.
        if (draft.Target == Target.Institutions && draft.Where.Any(c => c is Among { Field: Field.Network }) && draft.All("ask").FirstOrDefault(f => f.Is("ask", "since") || f.Is("ask", "when")) is { } asked && (draft.Any("ask", "who") || draft.Facts.Any(f => f.Is("and") && f.First >= asked.End && draft.All("members").Any(m => m.First >= f.End))))
            draft.Refuse(DeclineReason.EitherOr, asked.Surface);
        // "Does the centre have an end date?": networks have none.
        if ((draft.Target == Target.Networks || draft.Where.Any(c => c is Among { Field: Field.Network })) && !draft.Any("members") && draft.All("noun").All(f => f.Is("noun", "network") || f.Is("ask")) && draft.All("event").FirstOrDefault(f => f.Value("event") is "expire" or "expired" or "expiring" && !f.Is("runs")) is { } end)
            draft.Refuse(DeclineReason.NotInRegister, end.Surface);
    }
}
