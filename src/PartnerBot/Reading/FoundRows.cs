using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>The few rows that the last answer found among others - the oldest, the ten latest, the two shown - where a message asks of them.</summary>
internal static class FoundRows
{
    /// <summary>"Which is the oldest?" - "when does it end?": the row that was found, not those it was chosen from.</summary>
    public static bool ArePointedAt(Draft draft, Conversation conversation, Query last) =>
        (draft.Any("pronoun", "one") || Fragments.AsksWithWhom(draft) || AsksBare(draft) || FollowUps.NamesDate(draft) || AsksHowItStands(draft) || CountsOfFew(draft, last)) && FewFound(draft, conversation, last) && draft.NamesNothing();

    /// <summary>更新中の協定は? - どっちが先に切れた?: of the two shown, however they stand.</summary>
    public static bool AreTwo(Draft draft, Conversation conversation, Query last) =>
        draft.Any("which-of-two") && draft.Operation is Operation.Earliest or Operation.Latest && conversation.Shown.Count == 2 && last.Group is null && draft.NamesNothing()
            && draft.Where.All(c => c is StatusOn or Within { Field: Field.Expires });

    // "The ten latest" - "how many have lapsed?": of those ten.
    private static bool CountsOfFew(Draft draft, Query last) => last.Limit is not null && draft.Operation == Operation.Count && draft.Where.Count > 0 && !draft.Any("noun");

    // The oldest, or the three oldest: the rows shown are those found.
    private static bool FewFound(Draft draft, Conversation conversation, Query last) =>
        last.Operation is Operation.Earliest or Operation.Latest && conversation.Shown.Count > 0 || last is { Limit: not null, Group: null } && conversation.Shown.Count is > 0 and <= 10 && !draft.Any("pronoun");

    // 一番古い協定は? - まだ有効?: of the one that was found.
    private static bool AsksHowItStands(Draft draft) =>
        draft.Operation == Operation.Exists && draft.Where.Where(c => c is not Among { Field: Field.Home or Field.Role }).ToList() is [StatusOn or Among { Field: Field.Level or Field.Type }] && draft.All("noun").All(n => n.Is("noun", "partner") || n.Is("level") || n.Is("type")) && !draft.Any("ask", "which") && !draft.Any("ask", "who");

    // "Which level?", "in which country?", "until when?": nothing but what is asked of it.
    private static bool AsksBare(Draft draft) =>
        draft.Where.Count == 0 && draft.Operation == Operation.List && draft.Facts.Any(f => f.AsksWhat)
            && draft.Facts.All(f => f.Is("filler") || f.Is("follow", "and") || f.Meaning == StatusDays.UntilWhen || f.Is("event") && draft.Any("ask", "when") && f.Time is null || f.Is("ask") && !f.Is("ask", "count") || f.Value("dimension") is "level" or "type" or "unit" or "country" || f.Is("with"));
}
