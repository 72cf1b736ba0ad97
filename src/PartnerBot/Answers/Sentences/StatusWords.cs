using PartnerBot.Answers.Voices;
using PartnerBot.Queries;

namespace PartnerBot.Answers.Sentences;

/// <summary>Statuses with their day, as a predicate: "in force on 20 May 2024".</summary>
internal static class StatusWords
{
    public static string Of(Voice voice, StatusOn status)
    {
        var day = voice.Dates.Day(status.Day);
        if (status.Values is ["expiring"])
            return voice.Say("status.expiring.on", ("months", status.Months), ("day", day));
        var names = voice.Or([.. status.Values.Select(value => value == "expiring" ? Expiring(voice, status.Months) : voice.Label("status.said", value))]);
        return voice.Say("status.on", ("status", names), ("day", day));
    }

    private static string Expiring(Voice voice, int months) => voice.Say("status.expiring.within", ("months", months));
}
