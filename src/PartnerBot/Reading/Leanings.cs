using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>Tells whether a message leans on the question before it or is a question of its own.</summary>
internal static class Leanings
{
    /// <summary>After refining: whether the message leans on the one before.</summary>
    public static bool Follows(Draft draft, Query last)
    {
        if (draft.Target is Target.Policies or Target.Metrics)
            return false;
        if (FollowUps.Ordinal(draft) is not null || PointsThere(draft, last) || draft.Any("rest") && draft.Where.Count == 0)
            return true;
        // 経緯は?, "the details": of what was told of.
        if (draft.Any("profile") && draft.Where.Count == 0 && draft.Group is null && !draft.Any("noun") && !draft.Any("topic") && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        // 全部まとめて表にして: all that was told of.
        if (draft.Any("total") && draft.Where.Count == 0 && draft.Group is null && !draft.Any("noun") && !draft.Any("topic"))
            return true;
        if (draft.Any("overall") && draft.Any("noun") && !draft.Any("pronoun"))
            return false;
        // "Which partners in Indonesia?" - 一共几份协议: those with the partners just listed.
        if (draft.Where.Count == 0 && last is { Target: Target.Institutions, Group: null } && draft.Any("noun", "agreement") && draft.Any("ask", "count") && !draft.Any("have") && draft.Group is null && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        if (draft.Where.Count == 0 && (draft.Any("ask", "since") || draft.Any("ask", "until")) && draft.Facts.All(f => f.Names.Count == 0))
            return true;
        // "Tianjin's?" - "and the other Chinese ones?"
        if (draft.Any("other") && last.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }) && draft.Where.Count > 0 && !draft.Any("except") && !draft.Any("except-after") && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution)))
            return true;
        var named = draft.Facts.Any(f => f.Names.Any(n => n.Kind is Names.NameKind.Institution or Names.NameKind.Elsewhere or Names.NameKind.Unknown));
        var asks = draft.Facts.Any(f => f.Is("ask") && !f.Is("filler") || f.Is("event") || f.Is("profile"));
        if (draft.Any("pronoun") && !(named && asks))
            return true;
        // "Which belong to MS?", "which are in Spain?": of those just shown.
        if (draft.Facts.FirstOrDefault(f => !f.Is("chat")) is { } first && first.Is("ask", "which") && !draft.Any("noun") && !draft.Any("profile") && !draft.Any("topic") && !draft.Any("dimension") && !named)
            return true;
        var opening = draft.Facts.FirstOrDefault(f => !f.Is("chat"));
        // 法国那边签的呢: in Chinese the word stands last.
        var trails = draft.Facts is [.., var closing] && closing.Is("follow", "and") && !closing.Is("ask") && !draft.Any("noun");
        var leans = trails || opening is not null && opening.Is("follow") && !opening.Is("ask") || draft.Corrects || draft.Any("follow", "only") && (!draft.Any("noun") || EndsNarrowing(draft));
        if (leans)
            return !(named && asks && draft.Any("noun", "agreement") && !draft.Corrects);
        return !draft.All("noun").Any(f => !f.Is("ask")) && !draft.Any("profile") && !draft.Any("topic") && !(named && asks) && !(asks && draft.Facts.Any(f => f.Names.Count > 0)) && draft.Decline is null;
    }

    // "I'm off to Graz." - "What do we have there?"
    private static bool PointsThere(Draft draft, Query last) =>
        draft.Any("there") && draft.Facts.All(f => f.Names.Count == 0) && last.Where.Any(c => c is Among { Field: Field.City or Field.Country or Field.Region or Field.Partner });

    // 部局間協定だけ, "German agreements only": nothing is said behind the word.
    private static bool EndsNarrowing(Draft draft)
    {
        var last = draft.Facts.Last(f => f.Is("follow", "only"));
        return !draft.Facts.Any(f => f.First > last.First && !f.Is("filler") && !f.Is("list") && !f.AsksWhether);
    }

    /// <summary>"And the others?", 残りは: the word for those that the last answer left out; null where the message narrows rows of its own.</summary>
    public static Fact? Elsewhere(Draft draft) =>
        draft.Where.Count > 0 ? null : draft.All("rest").FirstOrDefault() ?? (draft.Any("noun") ? null : draft.All("other").FirstOrDefault());
}
