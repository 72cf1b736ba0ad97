using PartnerBot.Queries;
using PartnerBot.Answers.Sentences;
using PartnerBot.Answers.Voices;
using PartnerBot.Reading;

namespace PartnerBot.Answers;

/// <summary>Why there is no answer, with the words at fault and the way on.</summary>
internal static class Declining
{
    public static Answer Write(Voice voice, NotUnderstood reading, Answer answer)
    {
        var words = voice.And([.. reading.Words.Select(voice.Quoted)]);
        var key = $"decline.{SnakeCase.Of(reading.Reason)}";
        var headline = voice.Say(reading.Words.Count == 0 ? key + ".bare" : key, ("words", words), ("count", reading.Words.Count));
        if (reading is { Reason: DeclineReason.NoSuchPartner, YesNo: true })
            headline = voice.Say("decline.no", ("text", headline));
        return answer with
        {
            Headline = headline,
            Reason = reading.Reason,
            Value = reading is { Reason: DeclineReason.NoSuchPartner, YesNo: true } ? false : null,
            Chips = reading.Without is { } without ? [new FilterChip(voice.Say("decline.without", ("question", Restatement.Of(without, voice))), without)] : [],
        };
    }
}
