using PartnerBot.Answers.Voices;
using PartnerBot.Queries;

namespace PartnerBot.Answers.Sentences;

/// <summary>A condition in a few words, for a chip: "Country: France".</summary>
internal static class ConditionLabel
{
    public static string Of(Voice voice, Target target, Condition condition) => condition switch
    {
        Among among => Pair(voice, target, among.Field, new Values(voice, target).Labels(among)),
        Within within => Pair(voice, target, within.Field, voice.Dates.Span(within.Range)),
        StatusOn status => voice.Say("label.pair", ("label", voice.Say("column.status")), ("value", StatusWords.Label(voice, status))),
        NumberAtLeast least => Pair(voice, target, least.Field, voice.Say("label.at_least", ("number", least.Value))),
        Flag flag => Pair(voice, target, flag.Field, voice.Say(flag.Value ? "yes" : "no")),
        // Rows are left out by their numbers only where they were shown before: a list of numbers tells nobody anything.
        Not { All: [Among { Field: Field.Id } shown] } => voice.Say("label.not", ("labels", voice.Say("mod.shown", ("count", shown.Values.Count)))),
        Not not => voice.Say("label.not", ("labels", voice.Joined("label.join", [.. not.All.Select(part => Of(voice, target, part))]))),
        _ => throw new InvalidOperationException($"No label for {condition}."),
    };

    private static string Pair(Voice voice, Target target, Field field, string value) =>
        voice.Say("label.pair", ("label", Fieldwork.Label(voice, target, field)), ("value", value));
}
