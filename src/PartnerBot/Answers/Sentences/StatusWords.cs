using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers.Sentences;

/// <summary>Statuses with their day, as a predicate: "in force on 20 May 2024".</summary>
internal static class StatusWords
{
    public static string Of(Voice voice, StatusOn status)
    {
        var day = voice.Dates.Day(status.Day);
        if (status.Values is [AgreementStatus.Expiring])
            return voice.Say("status.expiring.on", ("months", status.Months), ("day", day));
        var names = voice.Joined("status.or", [.. status.Values.Select(value => value == AgreementStatus.Expiring ? Expiring(voice, status.Months) : voice.Label("status.said", value))]);
        return voice.Say("status.on", ("status", names), ("day", day));
    }

    /// <summary>For a chip: "in force (20 May 2024)".</summary>
    public static string Label(Voice voice, StatusOn status) => voice.Say(
        "label.status",
        ("status", voice.Or([.. status.Values.Select(value => value == AgreementStatus.Expiring ? Expiring(voice, status.Months) : voice.Label("status", value))])),
        ("day", voice.Dates.Day(status.Day)));

    private static string Expiring(Voice voice, int months) => voice.Say("status.expiring.within", ("months", months));
}
