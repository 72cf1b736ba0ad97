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
            return telling.Voice.Say("sentence", ("text", RowCount.Sentence(telling)));
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
            : voice.Say($"groups.{Code.Of(telling.Query.Group!.Key)}", ("count", winners.Count));
        var rows = NounPhrase.Of(voice, telling.Query.Target, RowCount.WithoutHome(telling.Query), best, exact: false);
        var text = voice.Say(winners.Count == 1 ? key : key + ".tie", ("labels", labels), ("count", best), ("rows", rows), ("counted", Counted(telling, best)));
        return Tidy.Sentence(voice.Say("sentence", ("text", text)));
    }

    private static string Whole(Telling telling, IReadOnlyList<GroupCount> groups)
    {
        var (voice, key) = (telling.Voice, telling.Query.Group!.Key);
        var sentence = RowCount.Sentence(telling);
        if (groups.Count <= Few)
            return voice.Say("count.named", ("sentence", sentence), ("names", voice.Joined("names.join", [.. groups.Select(group => Item(telling, group))])));
        var best = groups.Max(group => group.Count);
        var top = groups.Where(group => group.Count == best).ToList();
        return voice.Say(
            top.Count <= Few ? "group.whole" : "group.whole.flat",
            ("sentence", sentence),
            ("groups", voice.Say($"groups.{Code.Of(key)}", ("count", groups.Count))),
            ("most", voice.And([.. top.Take(Few).Select(group => GroupLabel.Of(voice, key, group.Key))])),
            ("count", best));
    }

    private static string Item(Telling telling, GroupCount group) => telling.Voice.Say(
        "group.item",
        ("label", GroupLabel.Of(telling.Voice, telling.Query.Group!.Key, group.Key)),
        ("count", group.Count));

    private static string Counted(Telling telling, int count) => telling.Voice.Say($"counted.{Code.Of(telling.Query.Target)}", ("count", count));
}
