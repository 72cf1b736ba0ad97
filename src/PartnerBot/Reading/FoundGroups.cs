using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>The groups that the last answer chose among others - those with the most, those with more than one - as a condition for what is asked of them.</summary>
internal static class FoundGroups
{
    /// <summary>"Which partners have more than one?" - "list their agreements": those of the groups that were found.</summary>
    public static Condition? Of(Draft draft, Conversation conversation, Query last)
    {
        if (!draft.Any("pronoun") && !draft.Any("then") && !AsksOfOne(draft, conversation, last) && !ListsAlone(draft) || draft.Where.Count > 0 && draft.Where.All(Aspects.IsPlace) || last.Group is not { } group || conversation.Groups.Count == 0 || OfOtherSize(draft, group))
            return null;
        return FieldOf(group.Key) is { } field ? new Among(field, conversation.Groups.ToValueList()) : conversation.Groups is [var only] ? OfPeriod(group.Key, only) : null;
    }

    // "The top three countries" - "no groups, just list them": the rows of those.
    private static bool ListsAlone(Draft draft) => draft.Any("list") && draft.Facts.All(f => f.Is("list") || f.Is("filler") || f.Is("chat") || f.Is("follow", "only") || f.Is("follow", "and"));

    // "Countries with one partner?" - "and those with two?": none of those that were found.
    private static bool OfOtherSize(Draft draft, Grouping found) => draft.Group is { IsBounded: true } asked && found.IsBounded && asked.Key == found.Key && (asked.AtLeast > found.AtMost || asked.AtMost < found.AtLeast);

    /// <summary>Before refining: 到期最多的是哪个月 - 那个月都有谁: "then" is the one month or year that was found.</summary>
    public static bool Mark(Draft draft, Conversation conversation, Query last)
    {
        if (!draft.Any("then") || last.Group is not { } group || conversation.Groups is not [var only] || OfPeriod(group.Key, only) is null)
            return false;
        foreach (var then in draft.All("then"))
            then.Use("the one found");
        return true;
    }

    // "Which partner has the most?" - "how many?", "until when?"; "the busiest month?" - "with whom?": of the one that was found; "with more than one?" - "until when?": of those.
    private static bool AsksOfOne(Draft draft, Conversation conversation, Query last) =>
        (last.Operation is Operation.Max or Operation.Min && conversation.Groups.Count == 1 || last.Group is { IsBounded: true } && !draft.Any("ask", "count")) && draft.Where.Count == 0 && (draft.Any("ask", "count") || draft.Any("ask", "until") || draft.Any("ask", "who") || draft.Any("event-noun"))
            && draft.Facts.All(f => f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.Is("ask", "count") && !f.Is("noun") && !f.Is("dimension") || f.Is("ask", "until") || f.Is("ask", "who") || f.Is("with") || f.Is("event-noun"));

    /// <summary>"Which country has the most?" - "how many?", where several have as many; "which units?" - "how many each?": each is told with its number.</summary>
    public static bool AsksSizeOfEach(Draft draft, Conversation conversation, Query last) =>
        last.Group is not null && (draft.Any("apiece") || last.Operation is Operation.Max or Operation.Min && conversation.Groups.Count > 1) && draft.Where.Count == 0 && draft.Any("ask", "count")
            && draft.Facts.All(f => f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.Is("apiece") || f.Is("ask", "count") && !f.Is("noun") && !f.Is("dimension"));

    // 一番多い年は? - その年の協定: the dates that the year or month was counted by.
    private static Within? OfPeriod(GroupKey key, string group) => GroupPeriod.Of(key, group) is { } period ? new Within(period.Field, period.Days) : null;

    /// <summary>The field that holds what rows are grouped by; null where a condition names none, as with years.</summary>
    public static Field? FieldOf(GroupKey key) => key switch
    {
        GroupKey.Partner => Field.Partner,
        GroupKey.Country => Field.Country,
        GroupKey.Region => Field.Region,
        GroupKey.Level => Field.Level,
        GroupKey.Type => Field.Type,
        GroupKey.HomeUnit => Field.HomeUnit,
        _ => null,
    };
}
