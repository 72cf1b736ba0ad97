using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Answers.Headlines;

/// <summary>The answer in one line.</summary>
internal static class Headline
{
    public static string Of(Telling telling) => telling.Query switch
    {
        { Group: not null } => GroupHeadline.Of(telling),
        { Operation: Operation.Exists } => YesNo.Of(telling),
        _ when telling.Result.Count == 0 => End(telling, RowCount.Sentence(telling)),
        { Operation: Operation.Count } => End(telling, RowCount.Sentence(telling)),
        { Operation: Operation.List } => Rows(telling),
        _ => Extreme.Of(telling),
    };

    /// <summary>How many rows there are, where the headline goes on to name them; null elsewhere.</summary>
    public static string? Lead(Telling telling) =>
        telling is { Query: { Group: null, Operation: Operation.List, Limit: null }, Result.Count: > 1 } && !IsProfile(telling) && FewNames.Of(telling) is not null
            ? End(telling, RowCount.Sentence(telling))
            : null;

    private static bool IsProfile(Telling telling) => telling.Reading.Focus == Focus.Profile && telling.Partner is not null && telling.Agreements.Count > 0;

    private static string Rows(Telling telling)
    {
        if (telling.Reading.Focus == Focus.Profile && telling.Partner is { } partner && telling.Agreements.Count > 0)
            return ProfileHeadline.Of(telling, partner);
        if (telling.Result is { Count: 1, Rows: [var only] })
            return SingleRow.Of(telling, only);
        if (telling.Query.Limit is { } limit && limit < telling.Result.Count)
            return Limited(telling, limit);
        return FewNames.Of(telling) is { } names
            ? telling.Voice.Say("count.named", ("sentence", RowCount.Sentence(telling)), ("names", names))
            : End(telling, RowCount.Sentence(telling));
    }

    /// <summary>Named by what they come first in, "signed most recently", where the list is in the order of a date.</summary>
    private static string Limited(Telling telling, int limit)
    {
        var (voice, names) = (telling.Voice, FewNames.Shown(telling));
        var first = telling.Query.Order is [{ By: { } by } order] ? $"limited.{SnakeCase.Of(by)}.{(order.Descending ? "desc" : "asc")}" : "";
        var which = voice.Knows(first) ? voice.Say(first, ("count", limit)) : null;
        var key = "count.limited" + (which is null ? "" : ".by") + (names is null ? "" : ".named");
        return voice.Say(key, ("sentence", RowCount.Sentence(telling)), ("count", limit), ("which", which ?? ""), ("names", names ?? ""));
    }

    private static string End(Telling telling, string sentence) => telling.Voice.Say("sentence", ("text", sentence));
}
