using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Who signed the agreement with Ulm?": the person whose name stands under it, whom no row tells.</summary>
internal static class Signatories
{
    public static void Apply(Draft draft)
    {
        // "Our French partners, and who signed?": a person, whom no row names.
        if (draft.Facts.Where(f => !f.Is("filler")).TakeLast(2).ToList() is [var who, var signed] && who.Is("person") && signed is { Meaning: "sign" } && !signed.Negated && !draft.Facts.Any(f => f.Time is not null || f.Is("super")))
            draft.Refuse(DeclineReason.NotInRegister, $"{who.Surface} {signed.Surface}");
        // "Who signed the agreement with Ulm, and when?", 誰がいつ署名した: with whom is named, so that "who" is the signer.
        if (draft.Any("event", "sign") && draft.Target is Target.Agreements && draft.Where.Any(c => c is Among { Field: Field.Partner }) && draft.All("ask").FirstOrDefault(f => f.Is("ask", "who") && !f.Is("with") && !f.Is("noun") && !f.Is("event") && !f.Is("filler")) is { } signer && !draft.Facts.Any(f => (f.Is("with") && f.End == signer.First || f.Is("with-after") && f.First == signer.End)) && draft.Facts.Any(f => f.Is("event", "sign") && f.Sentence == signer.Sentence))
            draft.Refuse(DeclineReason.NotInRegister, signer.Surface);
    }
}
