using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>Words that are of what was told before: "there", "then", "the rest", "more details", "any of them".</summary>
internal static class LeaningWords
{
    /// <summary>Whether the message points at rows, a place or a day of the answer before, even where it asks of all.</summary>
    public static bool PointBack(Draft draft, Query last) =>
        PickedRows.Any(draft) || PointsThere(draft, last) || Leanings.PointsAtOne(draft) is not null || draft.Any("rest") && draft.Where.Count == 0
        || AsksDetails(draft) || SumsUp(draft) || IsOfThatDay(draft);

    /// <summary>Whether the message is of what was told before by a word of it.</summary>
    public static bool Refer(Draft draft, Query last) =>
        AsksSince(draft) || Adds(draft, last) || IsOfTheOthers(draft, last) || IsOfTheDayToldOf(draft) || AsksWhoOfThem(draft)
        || NamesDimension(draft) || WithAgreement(draft) || AlsoJoins(draft, last) || IsValidThen(draft, last);

    // "I'm off to Graz." - "What do we have there?"
    private static bool PointsThere(Draft draft, Query last) =>
        draft.Any("there") && draft.NamesNothing() && last.Where.Any(c => c is Among { Field: Field.City or Field.Country or Field.Region or Field.Partner } or Among { Field: Field.Id, Values.Count: 1 });

    // 経緯は?, "more details": of what was told of.
    private static bool AsksDetails(Draft draft) =>
        draft.Any("profile") && draft.Where.Count == 0 && draft.Group is null && !draft.Any("noun") && !draft.Any("topic") && draft.NamesNothing();

    // 全部まとめて表にして: all that was told of.
    private static bool SumsUp(Draft draft) =>
        draft.Any("total") && draft.Where.Count == 0 && draft.Group is null && !draft.Any("noun") && !draft.Any("topic");

    // "I'm off to Hanoi in November." - "agreements still good by then?": of those there.
    private static bool IsOfThatDay(Draft draft) => draft.All("then").Any(f => f.Used) && draft.NamesNothing();

    private static bool AsksSince(Draft draft) =>
        draft.Where.Count == 0 && (draft.Any("ask", "since") || draft.Any("ask", "until")) && draft.NamesNothing();

    // "Show me everything with Malaysia too": besides what was shown.
    private static bool Adds(Draft draft, Query last) =>
        AddedConditions.Adds(draft, last) && draft.Where.Count > 0 && draft.Where.All(Aspects.IsPlace) && last.Where.Any(Aspects.IsPlace)
        && !draft.Facts.Any(f => f.AsksWhether && !f.Is("suggest"));

    // "Tianjin's?" - "and the other Chinese ones?"
    private static bool IsOfTheOthers(Draft draft, Query last) =>
        draft.Any("other") && last.Where.Any(c => Aspects.IsOnePartner(c) || Aspects.IsWhere(c)) && draft.Where.Count > 0 && draft.Where.All(Aspects.IsPlace)
        && !draft.Any("except") && !draft.Any("except-after") && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution));

    // 協定はその時まで有効?, said of a journey told of before.
    private static bool IsOfTheDayToldOf(Draft draft) => draft.All("then").Any(f => f.Meaning == CarriedContext.DayToldOf) && draft.NamesNothing();

    // "Any of them in Munich?", "with whom in Asia?": of those just shown.
    private static bool AsksWhoOfThem(Draft draft) =>
        draft.Any("partitive")
        || draft.Any("ask", "who") && draft.SaysOnly(f => f.Names.Count > 0 || draft.Any("ones") && f.AsksWhether && !f.Is("noun"), "ask.who", "chat", "with", "ones", "locative");

    // "With Chulalongkorn?" - "type d'accord ?": nothing but what is asked of it.
    private static bool NamesDimension(Draft draft) =>
        draft.Where.Count == 0 && draft.Any("dimension") && draft.SaysOnly("dimension", "chat", "follow.and", "ask.which");

    // "The members in Asia?" - "with a signed agreement": of those.
    private static bool WithAgreement(Draft draft) =>
        Leanings.Opening(draft) is { } with && with.Is("with") && !with.Is("ask", "who") && draft.NamesNothing()
        && draft.Facts.FirstOrDefault(f => f.First >= with.End && !f.Is("filler") && (!f.Is("ask", "count") || f.Is("noun"))) is { } theirs && theirs.Is("noun", "agreement");

    // "Is Leiden valid?" - UCL也是吗: the same is asked of it.
    private static bool AlsoJoins(Draft draft, Query last) =>
        draft.Any("also-joins") && !draft.NamesNothing() && last.Where.Any(Aspects.IsPlace) && draft.SaysOnly(f => f.Names.Count > 0 || f.AsksWhether, "also-joins");

    // "I'm off to Toulouse in October." - 那时候协议还有效吧: what was told of, on that day.
    private static bool IsValidThen(Draft draft, Query last) =>
        draft.Any("then") && draft.TripDay is not null && draft.NamesNothing() && draft.TellsNoTime() && draft.Where.All(c => c is StatusOn) && draft.Group is null && last.Where.Any(Aspects.IsPlace);
}
