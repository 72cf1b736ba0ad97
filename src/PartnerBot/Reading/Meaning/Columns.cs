using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Al-Farabi: country, city, type", "name, country, expiry, sorted by country": what each row is to tell, which groups nothing.</summary>
internal static class Columns
{
    /// <summary>Whether all that is named is told by the rows of the one partner named.</summary>
    public static bool OfOnePartner(Draft draft)
    {
        if (!draft.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }) || draft.All("dimension").Count() < 2 || draft.Any("group") || draft.Any("ask"))
            return false;
        foreach (var told in draft.All("dimension"))
            told.Use("column");
        return true;
    }

    /// <summary>Marks what is named once more beside the order that rows are sorted in.</summary>
    public static void BesideAnOrder(Draft draft)
    {
        if (draft.All("dimension").LastOrDefault(d => d.Is("sorted-by") || Orders.Sorts(draft, d)) is not { } sorted)
            return;
        var told = draft.All("dimension").Where(d => d.End < sorted.First && d.Value("dimension") == sorted.Value("dimension") && !d.Is("ask") && !draft.Facts.Any(g => g.End == d.First && g.Is("group"))).ToList();
        foreach (var column in told)
            column.Use("column");
        if (told.Count > 0 && sorted.Is("sorted-by") && !sorted.Used)
        {
            sorted.Use("order");
            draft.Order.Add(new Ordering(Field.Country));
        }
    }
}
