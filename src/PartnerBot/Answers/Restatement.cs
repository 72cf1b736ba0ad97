using PartnerBot.Answers.Sentences;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>A query said back in one sentence, made from the query alone so that it cannot disagree with it.</summary>
public static class Restatement
{
    public static string Of(Query query, string language, Vocabulary vocabulary) => Of(query, new Voice(language, vocabulary));

    /// <summary>A condition in a few words, for a chip: "Country: France".</summary>
    public static string Label(Condition condition, Target target, string language, Vocabulary vocabulary) =>
        ConditionLabel.Of(new Voice(language, vocabulary), target, condition);

    internal static string Of(Query query, Voice voice)
    {
        var rows = NounPhrase.Of(voice, query.Target, query.Where, 2, exact: true);
        var asked = voice.Say(
            query.Group is null ? $"restate.{SnakeCase.Of(query.Operation)}" : $"restate.group.{GroupForm(query.Operation)}{(query.Group.Place > 1 ? ".place" : "")}",
            ("place", query.Group?.Place ?? 1),
            ("rows", rows),
            ("of", Measure(query, voice)),
            ("key", query.Group is { } group ? voice.Label("group", SnakeCase.Of(group.Key)) : ""));
        string[] parts = [asked, .. GroupTail(query, voice), .. Orders(query, voice), .. Limit(query, voice)];
        return Tidy.Sentence(voice.Say("restate.end", ("text", voice.Joined("restate.join", parts))));
    }

    private static string GroupForm(Operation operation) => operation switch
    {
        Operation.Max or Operation.Latest => "max",
        Operation.Min or Operation.Earliest => "min",
        _ => "list",
    };

    private static string Measure(Query query, Voice voice) => (query.Of ?? Fields.MeasureOf(query)) is { } field ? Tidy.Inner(Fieldwork.Label(voice, query.Target, field)) : "";

    private static IEnumerable<string> GroupTail(Query query, Voice voice)
    {
        if (query.Group?.StatusDay is { } day)
            yield return voice.Say("restate.status_day", ("day", voice.Dates.Day(day)));
        if (query.Group is { } group && GroupSizes(group) is { } sizes)
            yield return voice.Say($"restate.{sizes}", ("number", group.AtLeast), ("most", group.AtMost ?? 0));
    }

    /// <summary>How the sizes of the groups are bounded, as phrases call it; null where any size counts.</summary>
    internal static string? GroupSizes(Grouping group) => group switch
    {
        { AtMost: { } most } when most == group.AtLeast => "exactly",
        { AtMost: not null, AtLeast: 1 } => "at_most",
        { AtMost: not null } => "sizes",
        { AtLeast: > 1 } => "at_least",
        _ => null,
    };

    private static IEnumerable<string> Orders(Query query, Voice voice)
    {
        if (query.Order.Count == 0)
            yield break;
        var keys = query.Order.Select(order => voice.Say(
            order.Descending ? "order.down" : "order.up",
            ("key", order.By is { } field ? Tidy.Inner(Fieldwork.Label(voice, query.Target, field)) : voice.Say("order.count"))));
        yield return voice.Say("restate.order", ("keys", voice.Joined("label.join", [.. keys])));
    }

    private static IEnumerable<string> Limit(Query query, Voice voice)
    {
        if (query.Limit is { } limit)
            yield return voice.Say("restate.limit", ("number", limit));
    }
}
