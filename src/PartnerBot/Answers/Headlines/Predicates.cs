using PartnerBot.Answers.Sentences;
using PartnerBot.Queries;

namespace PartnerBot.Answers.Headlines;

/// <summary>The condition that becomes the verb of the sentence: "expire in 2025", "are in force today".</summary>
internal static class Predicates
{
    public static Condition? Pick(IReadOnlyList<Condition> conditions) =>
        conditions.FirstOrDefault(c => c is Within { Field: Field.Expires, Overlap: false })
        ?? conditions.FirstOrDefault(c => c is StatusOn)
        ?? conditions.FirstOrDefault(c => c is Within { Field: Field.Signed or Field.Renewed, Overlap: false });

    public static string Of(Telling telling, Condition condition, int count)
    {
        var voice = telling.Voice;
        return condition switch
        {
            StatusOn { Values: ["active"] } status when status.Day == telling.Today => voice.Say("that.active.today", ("count", count)),
            StatusOn { Values: ["expired"] } status => voice.Say("that.lapsed", ("count", count), ("day", voice.Dates.Day(status.Day))),
            StatusOn { Values: ["expiring"] } status => voice.Say("that.expiring", ("count", count), ("months", status.Months), ("day", voice.Dates.Day(status.Day))),
            StatusOn status => voice.Say("that.status", ("count", count), ("status", StatusWords.Of(voice, status))),
            Within { Field: Field.Expires or Field.Signed, Range: { From: null, To: null } } known => voice.Say($"that.known.{SnakeCase.Of(known.Field)}", ("count", count)),
            Within { Field: Field.Expires } within => voice.Say(
                within.Range.To is { } end && end <= telling.Today ? "that.expired" : "that.expires",
                ("count", count),
                ("range", voice.Dates.Range(within.Range, exact: false))),
            Within within => voice.Say($"that.{SnakeCase.Of(within.Field)}", ("count", count), ("range", voice.Dates.Range(within.Range, exact: false))),
            _ => throw new InvalidOperationException($"No verb for {condition}."),
        };
    }
}
