using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>Next questions, short enough to be read by the bot itself as a follow-up.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    public static IReadOnlyList<Choice> For(Telling telling)
    {
        var texts = telling.Query is { Target: Target.Agreements, Group: null } ? OfAgreements(telling) : [];
        return [.. texts.Take(Most).Select(text => new Choice(text, text))];
    }

    private static IEnumerable<string> OfAgreements(Telling telling)
    {
        var (voice, query, count) = (telling.Voice, telling.Query, telling.Result.Count);
        if (Year(query) is { } year)
            yield return voice.Say("suggest.year", ("year", Year(year + 1)));
        if (count <= 1)
            yield break;
        if (!query.Where.Any(condition => condition is StatusOn))
            yield return voice.Say("suggest.active");
        // Where the orders are offered by themselves, this one need not be said as well.
        if (query.Order.Count == 0 && Sorts.Of(telling).Count == 0)
            yield return voice.Say("suggest.sort");
        if (!query.Where.Any(condition => condition is Among { Field: Field.Country or Field.Partner }))
            yield return voice.Say("suggest.country");
    }

    /// <summary>The calendar year that the question was about.</summary>
    private static int? Year(Query query) => query.Where.OfType<Within>().Select(within => within.Range).Where(IsYear).Select(range => range.From?.Year).FirstOrDefault();

    private static bool IsYear(DateRange range) =>
        range is { From: { Month: 1, Day: 1 } from, To: { Month: 1, Day: 1 } to } && to.Year == from.Year + 1 && to.Year < DateOnly.MaxValue.Year;

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
