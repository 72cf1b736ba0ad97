using PartnerBot.Answers.Sentences;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;

namespace PartnerBot.Answers.Headlines;

/// <summary>The outcome of a grouping: the winners, or the whole with its largest group.</summary>
internal static class GroupHeadline
{
    private const int Few = 4;

    public static string Of(Telling telling)
    {
        var groups = telling.Result.Groups ?? [];
        if (groups.Count == 0)
            return telling.Voice.Say("sentence", ("text", telling.Result.Count == 0 ? RowCount.Sentence(telling) : telling.Voice.Say("group.none", ("restated", Restatement.Of(telling.Query, telling.Voice)))));
        return telling.Query.Operation switch
        {
            Operation.Max or Operation.Latest => Winners(telling, "group.most", groups, groups.Max(group => group.Count)),
            Operation.Min or Operation.Earliest => Winners(telling, "group.fewest", groups, groups.Min(group => group.Count)),
            _ => Whole(telling, groups),
        };
    }

    private static string Winners(Telling telling, string key, IReadOnlyList<GroupCount> groups, int best)
    {
        var (voice, winners) = (telling.Voice, groups.Where(group => group.Count == best).ToList());
        var labels = winners.Count <= Few
            ? voice.And([.. winners.Select(group => GroupLabel.Of(voice, telling.Query.Group!.Key, group.Key))])
            : Counted(voice, telling.Query.Group!.Key, winners.Count);
        var place = telling.Query.Group!.Place;
        var text = voice.Say(key + (place > 1 ? ".place" : "") + (winners.Count == 1 ? "" : ".tie"), ("labels", labels), ("place", place), ("count", best), ("rows", Rows(telling, best)), ("counted", Counted(telling, best)));
        return Tidy.Sentence(voice.Say("sentence", ("text", text)));
    }

    private static string Whole(Telling telling, IReadOnlyList<GroupCount> groups)
    {
        var (voice, key) = (telling.Voice, telling.Query.Group!.Key);
        var sentence = RowCount.Sentence(telling);
        var bounded = telling.Query.Group is { } sized ? Restatement.GroupSizes(sized) : null;
        if (bounded is not null)
            sentence = Sized(telling, $"group.{bounded}", groups.Count);
        else if (telling.Query.Limit is { } limit && limit <= groups.Count)
            sentence = voice.Say("group.top", ("sentence", sentence), ("groups", Counted(voice, key, groups.Count)));
        if (groups.Count <= Few)
            return voice.Say("count.named", ("sentence", sentence), ("names", voice.Joined("names.join", [.. groups.Select(group => Item(telling, group))])));
        var best = groups.Max(group => group.Count);
        var top = groups.Where(group => group.Count == best).ToList();
        if (telling.Query.Limit is not null || bounded is not null)
            return voice.Say("sentence", ("text", sentence));
        return voice.Say(
            top.Count <= Few ? "group.whole" : "group.whole.flat",
            ("sentence", sentence),
            ("groups", Counted(voice, key, groups.Count)),
            ("most", voice.And([.. top.Take(Few).Select(group => GroupLabel.Of(voice, key, group.Key))])),
            ("count", best));
    }

    private static string Sized(Telling telling, string phrase, int groups)
    {
        var (voice, sizes) = (telling.Voice, telling.Query.Group!);
        var told = sizes.AtMost ?? sizes.AtLeast;
        return voice.Say(phrase, ("groups", Counted(voice, sizes.Key, groups)), ("rows", Rows(telling, told)), ("count", told), ("least", sizes.AtLeast), ("counted", Counted(telling, told)));
    }

    private static string Item(Telling telling, GroupCount group) => telling.Voice.Say(
        "group.item",
        ("label", GroupLabel.Of(telling.Voice, telling.Query.Group!.Key, group.Key)),
        ("count", group.Count));

    private static string Rows(Telling telling, int count) =>
        NounPhrase.Of(telling.Voice, telling.Query.Target, RowCount.WithoutHome(telling.Query), count, exact: false);

    private static string Counted(Voice voice, GroupKey key, int count) => voice.Say($"groups.{SnakeCase.Of(key)}", ("count", count));

    private static string Counted(Telling telling, int count) => RowCount.Counted(telling.Voice, telling.Query, count);
}
