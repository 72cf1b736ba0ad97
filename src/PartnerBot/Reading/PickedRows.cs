using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>"The second one", "numbers 3 and 5", "the first and the last": rows of the last answer by their place.</summary>
internal static class PickedRows
{
    /// <summary>What the word for a place is taken for.</summary>
    public const string Meant = "row";

    /// <summary>Before refining: "the last" alone is the newest; beside "the first", or behind rows that were picked, it is a row.</summary>
    public static void Mark(Draft draft, Query last)
    {
        foreach (var fact in draft.Facts.Where(f => f.Is("ordinal") && !IsFirstWithAnother(draft, f) && !draft.Facts.Any(n => n.First == f.End && n.Is("dimension") && !n.Is("noun")) && !(f.Is("super") && draft.Facts.Any(n => n.Meaning == Together.Meant)) && !draft.Facts.Any(n => n.First == f.End && n.Is("in-turn")) || f.Is("ordinal-beside") && (draft.Any("ordinal") || last.Where.Any(c => c is Among { Field: Field.Id }) || IsOfOrdered(draft, f, last))))
            fact.Use(Meant);
    }

    // "Sort them by partner" - la date de début du dernier: of that order.
    private static bool IsOfOrdered(Draft draft, Fact place, Query last) =>
        last is { Operation: Operation.List, Group: null, Order: [_, ..] } && draft.Any("event") && draft.Facts[^1] == place && draft.Facts.All(f => f == place || f.Is("event") || f.Is("filler"));

    /// <summary>"When was the first agreement with an Indonesian university signed?": the first of those that the message names, and no row of the answer before.</summary>
    public static bool IsFirstWithAnother(Draft draft, Fact place) =>
        place.Is("ordinal", "1") && draft.Any("noun", "agreement") && draft.Any("event", "sign") && draft.Facts.Any(f => f.First >= place.End && f.Names.Count > 0);

    /// <summary>Whether the message points at rows by their place: "the second", "the first and the last".</summary>
    public static bool Any(Draft draft) => draft.Facts.Any(f => f.Meaning == Meant);

    /// <summary>Their ids: "numbers 3 and 5", "the first and the last" are those two; "from the second to the fourth", which says what lies between, is declined.</summary>
    public static ValueList<string> Of(Draft draft, Conversation conversation)
    {
        var places = draft.Facts.Where(f => f.Meaning == Meant).ToList();
        foreach (var place in places.Where(p => conversation.Shown.Count > 0 && At(conversation, Place(p)) is null))
            draft.Refuse(DeclineReason.NotUnderstood, place.Surface);
        foreach (var (one, other) in places.Zip(places.Skip(1)).Where(p => !Listed(draft, p.First, p.Second)))
            draft.Refuse(DeclineReason.NotUnderstood, one.Surface, other.Surface);
        return places.Select(p => At(conversation, Place(p))).OfType<string>().Distinct().ToValueList();
    }

    private static string Place(Fact fact) => fact.Value("ordinal") ?? fact.Value("ordinal-beside")!;

    private static bool Listed(Draft draft, Fact one, Fact other) =>
        other.Parted || draft.Facts.Any(f => f.First >= one.End && f.End <= other.End && (f.Is("and") || f.Is("or") || f.Is("also-joins")));

    private static string? At(Conversation conversation, string place)
    {
        if (conversation.Shown.Count == 0)
            return null;
        if (place == "last")
            return conversation.Shown.Count < Conversation.Remembered ? conversation.Shown[^1] : null;
        // Behind a turned page the second row is the second of that page.
        var index = conversation.Window.Skip + int.Parse(place, System.Globalization.CultureInfo.InvariantCulture) - 1;
        return index < conversation.Shown.Count ? conversation.Shown[index] : null;
    }
}
