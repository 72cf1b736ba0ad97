using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading;

/// <summary>Tells whether a message leans on the question before it or is a question of its own.</summary>
internal static class Leanings
{
    // What tells one agreement from the others, or speaks of several.
    private static readonly string[] Singling = ["type", "level", "kind", "theme", "multiparty", "bilateral", "listed", "funded", "super", "ordinal", "order", "group", "grouping", "row-id", "network-kind", "activity-kind", "with", "topic", "pronoun"];

    /// <summary>After refining: whether the message leans on the one before.</summary>
    public static bool Follows(Draft draft, Query last) =>
        draft.Target is not (Target.Policies or Target.Metrics)
        && (LeaningWords.PointBack(draft, last) || LeaningsOnOne.AskMore(draft, last) || IsBareQuestion(draft, last)
            || !AsksOfAll(draft) && (LeaningWords.Refer(draft, last) || LeaningsOnOne.AskOfIt(draft, last) || LeaningsOnSeveral.AskOfThem(draft, last) || ByItsBuild(draft)));

    // "How many German agreements?" - "which agreements?", quels accords: nothing but which.
    private static bool IsBareQuestion(Draft draft, Query last) =>
        draft.Where.Count == 0 && draft.Facts is [var which, ..] && which.Is("ask", "which") && draft.Any("noun")
        && draft.Facts.All(f => f.IsOneOf("ask.which", "noun") && !f.Is("filler"))
        && (draft.Target == last.Target || draft.Target == Target.Institutions && last.Target == Target.Agreements);

    private static bool AsksOfAll(Draft draft) => draft.Any("overall") && draft.Any("noun") && !draft.Any("pronoun");

    // No word points back: a message without a noun, or one that opens or ends with "and", is of what was told.
    private static bool ByItsBuild(Draft draft)
    {
        var named = draft.Facts.Any(f => f.Names.Any(n => n.Kind is NameKind.Institution or NameKind.Elsewhere or NameKind.Unknown));
        var asks = draft.Facts.Any(f => f.Is("ask") && !f.Is("filler") || f.Is("event") || f.Is("profile"));
        if (draft.Any("pronoun") && !(named && asks))
            return true;
        var opening = Opening(draft);
        // "Which belong to MS?", "which are in Spain?": of those just shown.
        if (opening is not null && opening.Is("ask", "which") && !named && !draft.Any("noun") && !draft.Any("profile") && !draft.Any("topic") && !draft.Any("dimension"))
            return true;
        if (Trails(draft) || opening is not null && opening.Is("follow") && !opening.Is("ask") || draft.Corrects || IsException(draft) || OnlyTheOther(draft) || Narrows(draft))
            return !(named && asks && draft.Any("noun", "agreement") && !draft.Corrects);
        return draft.All("noun").All(f => f.Is("ask")) && !draft.Any("profile") && !draft.Any("topic") && !(asks && !draft.NamesNothing()) && draft.Decline is null;
    }

    // 法国那边签的呢, 协议失效的呢: in Chinese the word stands last.
    private static bool Trails(Draft draft) =>
        draft.Facts is [.., var closing] && closing.Is("follow", "and") && !closing.Is("ask")
        && (!draft.Any("noun") || (draft.Where.Count > 0 || draft.Group is { IsBounded: true }) && draft.NamesNothing());

    private static bool Narrows(Draft draft) => draft.Any("follow", "only") && (!draft.Any("noun") || EndsNarrowing(draft));

    // "Pas l'académie, seulement les universités", 不要科学院，只要大学: of those told of, the one kind and not the other.
    private static bool OnlyTheOther(Draft draft) =>
        Opening(draft) is { } denied && (denied.Is("not") || denied.Is("except")) && draft.All("follow").Any(f => f.Is("follow", "only") && f.Parted) && draft.NamesNothing() && draft.Facts.All(f => !f.AsksWhat);

    // 去掉没有有效协议的, "drop the expired agreements": nothing but what is left out of those before.
    private static bool IsException(Draft draft) =>
        Opening(draft) is { } opening && opening.Is("except") && draft.Where.Count > 0 && draft.NamesNothing() && draft.Facts.All(f => !f.AsksWhat && !f.Parted);

    /// <summary>The word that opens the message, courtesies aside.</summary>
    public static Fact? Opening(Draft draft) => draft.Facts.FirstOrDefault(f => !f.Is("chat"));

    /// <summary>"Is the agreement still valid?": one agreement, and nothing in the message tells which.</summary>
    public static Fact? PointsAtOne(Draft draft)
    {
        if (draft.All("the-one").FirstOrDefault() is not { } one || draft.Facts.Any(f => f.Names.Count > 0 || f.Is("noun", "partner") || f.Is("noun", "institution") || f.Is("dimension", "country") || Singling.Any(f.Is)) || draft.Any("ask", "count"))
            return null;
        // "The agreement signed in 2017" is told by its date; "does the agreement expire in 2027?" asks for it.
        return draft.TellsNoTime() || YesNo.AsksYesNo(draft) && !draft.Any("event", "sign") ? one : null;
    }

    /// <summary>"I'm off to Finland next month." - "which agreements are valid?": there, where nothing else is named.</summary>
    public static bool OnJourney(Draft draft, Conversation conversation, Query last) =>
        conversation.TripDay is not null && last is { Operation: Operation.List or Operation.Exists, Group: null, Limit: null } && last.Target is Target.Agreements or Target.Institutions
            && last.Where.All(c => c is Among { Field: Field.Home } || Aspects.IsPlace(c)) && last.Where.Any(Aspects.IsPlace)
            && draft.NamesNothing() && draft.TellsNoTime() && !draft.Any("overall") && !draft.Any("ordinal") && !draft.Any("noun", "network") && !draft.Any("noun", "policy")
            && (draft.Any("noun", "partner") || draft.Any("noun", "agreement") || draft.Any("status"));

    // 部局間協定だけ, "German agreements only": nothing is said behind the word.
    private static bool EndsNarrowing(Draft draft)
    {
        var last = draft.Facts.Last(f => f.Is("follow", "only"));
        return !draft.Facts.Any(f => f.First > last.First && !f.Is("filler") && !f.Is("list") && !f.AsksWhether);
    }

    /// <summary>"Both schools", where nothing tells which two; null where something does.</summary>
    public static Fact? LacksPair(Draft draft) =>
        draft.Where.Count == 0 && draft.Group is null && draft.Limit is null && draft.Ambiguity is null && !draft.Any("pronoun") && !draft.Any("ask") ? draft.All("both").FirstOrDefault(f => !f.Used) : null;

    /// <summary>"And the others?", 残りは: the word for those that the last answer left out; null where the message narrows rows of its own.</summary>
    public static Fact? Elsewhere(Draft draft) =>
        draft.Where.Count > 0 ? null : draft.All("rest").FirstOrDefault() ?? (draft.Any("noun") ? null : draft.All("other").FirstOrDefault());
}
