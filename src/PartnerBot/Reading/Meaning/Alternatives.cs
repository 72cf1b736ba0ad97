using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Leiden and Utrecht", "Germany and Delft": names of different kinds listed side by side are alternatives, so they become the partners they stand for.</summary>
internal static class Alternatives
{
    public static readonly Field[] Places = [Field.Partner, Field.City, Field.Country, Field.Region];

    public static void Apply(Draft draft)
    {
        var listed = Listed(draft);
        var told = draft.Where.OfType<Among>().Where(a => Places.Contains(a.Field) && listed.Contains(Said(a.Field))).ToList();
        if (told.Count < 2)
            return;
        draft.Where.RemoveAll(told.Contains);
        var partners = new List<string>();
        foreach (var among in told)
        {
            var meant = Partners(draft, among);
            if (meant.Count == 0)
                draft.Refuse(DeclineReason.NoSuchPartner, among.Values);
            partners.AddRange(meant);
        }

        draft.Where.Add(new Among(Field.Partner, partners.Distinct().ToValueList()));
    }

    private static string Said(Field field) => field == Field.Partner ? "Institution" : field.ToString();

    // The kinds of two names of different kinds with "and" or "or" between them.
    private static HashSet<string> Listed(Draft draft)
    {
        var kinds = new HashSet<string>();
        // "With TUM and in Paris": the words that tell how each stands to us join nothing.
        var told = draft.Facts.Where(f => !f.Is("locative") && !f.Is("with") && !f.Is("filler") || f.Is("and") || f.Is("or")).ToList();
        for (var i = 0; i + 2 < told.Count; i++)
        {
            var (one, join, other) = (told[i], told[i + 1], told[i + 2]);
            if (IsPlace(one) && IsPlace(other) && (join.Is("and") || join.Is("or")) && Kind(one) != Kind(other))
                kinds.UnionWith([Kind(one), Kind(other)]);
        }

        if (draft.Any("trip"))
            kinds.UnionWith(Stops(draft));
        return kinds;
    }

    // "On 12 May I am in Ulm, on the 14th in Regensburg": each stop of a journey has its day.
    private static IEnumerable<string> Stops(Draft draft)
    {
        var places = draft.Facts.Where(IsPlace).ToList();
        return places.Zip(places.Skip(1)).Where(p => Kind(p.First) != Kind(p.Second) && !Holds(draft, p.First, p.Second) && draft.Facts.Any(f => f.Time is not null && f.First >= p.First.End && f.End <= p.Second.First))
            .SelectMany(p => new[] { Kind(p.First), Kind(p.Second) });
    }

    // "Off to Brazil in mid-December: what have we got with USP?": the partner is no stop besides the place where it is.
    private static bool Holds(Draft draft, Fact place, Fact partner) =>
        partner.Names.Any(n => n.Kind == NameKind.Institution && n.Ids.All(id => draft.Scope.ById.TryGetValue(id, out var known) && place.Names.Any(p => p.Ids.Contains(p.Kind == NameKind.City ? known.City ?? "" : known.Country))));

    private static bool IsPlace(Fact fact) => fact is { Negated: false, Names.Count: > 0 } && Kind(fact) is "Institution" or "City" or "Country" or "Region";

    private static string Kind(Fact fact) => fact.Meaning?.Split(' ')[0] ?? "";

    /// <summary>The partners that a place stands for.</summary>
    public static List<string> Partners(Draft draft, Among among) => among.Field switch
    {
        Field.City => [.. draft.Scope.Partners.Where(p => among.Values.Contains(draft.Scope.ById[p].City ?? ""))],
        Field.Country => [.. among.Values.SelectMany(draft.Scope.PartnersIn)],
        Field.Region => [.. draft.Scope.Vocabulary.Regions.Where(r => among.Values.Contains(r.Name)).SelectMany(r => r.Countries).SelectMany(draft.Scope.PartnersIn)],
        _ => [.. among.Values],
    };
}
