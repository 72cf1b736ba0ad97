using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>The value of a row that the question was about, to stand behind the row's name; null where the name says all.</summary>
internal static class FocusValue
{
    public static string? Of(Telling telling, Row row) => row switch
    {
        Agreement agreement => OfAgreement(telling, agreement),
        Activity { From: { } from } => telling.Voice.Dates.Partial(from),
        Metric metric => Figures.Value(telling.Voice, metric),
        _ => null,
    };

    private static string? OfAgreement(Telling telling, Agreement agreement)
    {
        var voice = telling.Voice;
        return telling.Reading.Focus switch
        {
            Focus.Expiry => Date(voice, agreement.Expires, "no.expiry"),
            Focus.Signing => Date(voice, agreement.Signed, "no.signed"),
            Focus.Renewal => Date(voice, agreement.Renewed, "no.renewed"),
            Focus.Status => voice.Label("status", AgreementStatus.On(telling.Day, agreement)),
            Focus.Level => voice.Label("level", agreement.Level),
            Focus.Kind => voice.And([.. agreement.Types.Select(type => voice.Label("type", type))]),
            _ when telling.Query.Where.Any(c => c is Within { Field: Field.Expires }) => Date(voice, agreement.Expires, "no.expiry"),
            _ when telling.Query.Where.Any(c => c is Within { Field: Field.Signed }) => Date(voice, agreement.Signed, "no.signed"),
            _ when telling.Query is { Limit: not null, Order: [{ By: Field.Signed or Field.Expires or Field.Renewed }] } => Ordered(voice, agreement, telling.Query.Order[0].By!.Value),
            _ => null,
        };
    }

    private static string Ordered(Voice voice, Agreement agreement, Field field) =>
        Date(voice, CutLists.DateOf(agreement, field), field switch { Field.Expires => "no.expiry", Field.Renewed => "no.renewed", _ => "no.signed" });

    private static string Date(Voice voice, PartialDate? date, string none) => date is { } known ? voice.Dates.Partial(known) : voice.Say(none);
}
