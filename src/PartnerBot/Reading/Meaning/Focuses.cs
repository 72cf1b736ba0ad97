using PartnerBot.Queries;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Meaning;

/// <summary>What the person wants to see of the rows; never changes which rows.</summary>
internal static class Focuses
{
    public static void Apply(Draft draft)
    {
        draft.Focus = Chosen(draft);
        foreach (var fact in draft.Facts.Where(f => f.Is("ask") || f.Is("profile") || f.Is("covers") || f.Is("left") || f.Is("soon") || f.Is("exclusive-unit") || f.Is("with")))
            fact.Use("asks");
        // A dimension is accounted for where the sentence asks for it; "can departments sign?" does not.
        foreach (var fact in draft.All("dimension").Where(d => draft.Facts.Any(f => f.Sentence == d.Sentence && (f.Is("ask") && !f.Is("ask", "exists") || f.Is("profile") || f.Is("list") || f.Is("group") || f.Is("grouping") || f.Is("pronoun") || f.Meaning == PickedRows.Meant)) || Shown(draft.Focus, d) || d.Value("dimension") is "country" or "continent" && draft.Facts.Any(f => f.End == d.First && f.Meaning == "not") || draft.Facts.All(f => !f.Is("only") && !f.Is("follow", "only") && !f.Is("follow", "drop") && (f.Is("dimension") || f.Is("filler") || f.Is("follow", "and") || f.Is("chat"))) || draft.Facts.Any(f => (f.End == d.First || IsNamed(draft, d, f)) && Names(f, d)) || Sole(draft)))
            fact.Use("asks");
    }

    private static Focus Chosen(Draft draft)
    {
        if (draft.Facts.Any(f => f.Meaning == Topmost.State))
            return Focus.Status;
        // "Since when has it been expired?" asks for the day it ended.
        if (draft.Any("ask", "until") || draft.Any("ask", "since") && (draft.Any("event", "expired") || draft.Any("status", "expired") || draft.Any("status", "lapsed")))
            return Focus.Expiry;
        if (draft.Any("ask", "since") || draft.Any("ask", "howlong") && draft.Any("noun", "agreement") && draft.Facts.All(f => f.Meaning != Extremes.Lasting))
            return Focus.Signing;
        if (draft.Any("event", "renew") && !draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires))
            return Focus.Renewal;
        if (draft.Any("event", "sign") && Dates(draft) && !AsksWhenItEnds(draft))
            return Focus.Signing;
        if ((draft.Any("event", "expire") || draft.Any("event", "expired") || draft.Any("event", "expiring")) && Dates(draft))
            return Focus.Expiry;
        if (draft.Any("profile"))
            return draft.Where.OfType<Among>().Any(a => a.Field is Field.Partner or Field.Involving) ? Focus.Profile : Focus.Rows;
        if (draft.Any("ask", "status") || draft.Any("dimension", "status") && draft.Group is null || draft.Any("status") && draft.YesNo)
            return Focus.Status;
        if (draft.Any("noun", "home"))
            return Focus.Home;
        if (draft.Any("dimension", "theme") || draft.Any("dimension", "field"))
            return Focus.Theme;
        if (draft.Any("members") || draft.Target == Target.Networks && (draft.Any("topic", "size") || draft.Any("participants")))
            return Focus.Members;
        if (draft.Target == Target.Activities && draft.All("outcome").FirstOrDefault() is { } outcome)
        {
            outcome.Use("what came of it");
            return Focus.Outcome;
        }

        if (draft.Any("participants"))
            return Focus.Participants;
        if (draft.Group is null && (draft.Facts.Any(f => f.Is("ask") && !f.Is("ask", "exists") || f.Is("profile") || f.Is("list")) || draft.Where.OfType<Among>().Any(a => a.Field is Field.Partner or Field.Id)))
        {
            if (draft.Any("dimension", "level"))
                return Focus.Level;
            if (draft.Any("dimension", "type"))
                return Focus.Kind;
            if (draft.Any("dimension", "unit"))
                return Focus.Unit;
            if (draft.Any("ask", "where") || draft.Any("dimension", "city") || draft.Any("dimension", "country"))
                return Focus.Place;
            if (draft.Any("dimension", "source"))
                return Focus.Source;
        }

        if (draft.Any("event", "expire") && Sole(draft))
            return Focus.Expiry;
        return draft.Any("ask", "who") ? Focus.Partner : Focus.Rows;
    }

    // "Leiden level", "ASEAN countries", "the Biological Science department"; but "USA department" asks for no department.
    private static bool Names(Facts.Fact name, Facts.Fact dimension) =>
        name.Names.Any(n => n.Kind is not (NameKind.Country or NameKind.Region or NameKind.City) || dimension.Value("dimension") is "country" or "continent" or "region" or "city");

    // "La composante MS", "les pays d'Asie", "les pays de l'UE": the name behind the dimension.
    private static bool IsNamed(Draft draft, Facts.Fact dimension, Facts.Fact name) =>
        name.First == dimension.End || draft.Facts.Any(n => n.Meaning == NamedPlaces.Counted && n.First >= name.End && n.End <= dimension.First && dimension.First - name.End <= n.Count + 2) || name.First > dimension.End && name.First <= dimension.End + 2 && draft.Facts.All(f => f.First < dimension.End || f.First >= name.First || f.Is("filler"));

    private static bool Shown(Focus focus, Facts.Fact dimension) => (focus, dimension.Value("dimension")) switch
    {
        (Focus.Status, "status") or (Focus.Theme, "theme") or (Focus.Level, "level") or (Focus.Kind, "type") or (Focus.Unit, "unit") or (Focus.Place, "city" or "country") or (Focus.Source, "source") => true,
        _ => false,
    };

    private static bool Dates(Draft draft) => draft.Any("ask", "when") || draft.Any("event-noun") && draft.Facts.Any(f => f.Meaning == PickedRows.Meant) || FollowUps.NamesDate(draft) || Sole(draft) && !draft.Facts.Any(f => f.Time is not null);

    // "When does the agreement signed with UTAR end?": the first thing that happens behind "when" is the one asked about.
    private static bool AsksWhenItEnds(Draft draft) =>
        !draft.Language.EventFollowsTime && draft.Facts.FirstOrDefault(f => f.Is("ask", "when") && !f.Is("event")) is { } when
            && draft.Facts.FirstOrDefault(f => f.First >= when.End && f.Sentence == when.Sentence && f.Is("event")) is { } first && first.Is("event", "expire");

    // One partner and nothing else: "ITS expiry?" asks for its date.
    private static bool Sole(Draft draft) => draft.Where.OfType<Among>().Any(a => a.Field == Field.Partner) && !draft.YesNo && draft.Operation == Operation.List;
}
