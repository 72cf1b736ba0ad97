using PartnerBot.Answers.Voices;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>One activity in a sentence, with what was asked about it.</summary>
internal static class Event
{
    public static string Of(Telling telling, Activity activity)
    {
        var voice = telling.Voice;
        var said = voice.Say("figure.said", ("name", When(voice, activity) ?? voice.Say("no.date")), ("value", activity.Title));
        return telling.Reading.Focus switch
        {
            Focus.Participants => voice.Say("event.participants", ("event", said), ("names", activity.Participants.Count == 0 ? voice.Say("no.participants") : voice.And(activity.Participants))),
            Focus.Outcome => voice.Say("event.outcome", ("event", said), ("outcome", activity.Outcome ?? voice.Say("no.outcome"))),
            Focus.Place => voice.Say("event.place", ("event", said), ("place", activity.Location ?? voice.Say("no.place"))),
            _ => said,
        };
    }

    public static string? When(Voice voice, Activity activity) => activity switch
    {
        { From: { } from, To: { } to } when from != to => voice.Say("period.between", ("from", voice.Dates.Partial(from)), ("to", voice.Dates.Partial(to))),
        { From: { } from } => voice.Dates.Partial(from),
        _ => null,
    };
}
