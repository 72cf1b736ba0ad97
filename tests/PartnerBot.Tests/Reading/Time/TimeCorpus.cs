using System.Globalization;
using PartnerBot.Reading.Time;

namespace PartnerBot.Tests.Reading.Time;

/// <summary>Corpora of times: a value and the phrasings that mean it, said on Monday 2 March 2026.</summary>
internal static class TimeCorpus
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    /// <summary>Checks that each phrasing (separated by a bar) names just one time, of the value wanted, and covers all of itself but words that are no part of it.</summary>
    public static void Means(string language, string wanted, string phrasings)
    {
        foreach (var phrasing in phrasings.Split('|', StringSplitOptions.TrimEntries))
        {
            var got = string.Join(" and ", TimeReader.Read(phrasing, language, Today).Select(Value));
            Assert.True(wanted == got, $"asked  {phrasing}\nwanted {wanted}\ngot    {(got.Length == 0 ? "nothing" : got)}");
        }
    }

    /// <summary>Checks that none of the phrasings names a time.</summary>
    public static void MeansNothing(string language, string phrasings) => Means(language, "", phrasings);

    private static string Value(TimeMention mention) => $"{Iso(mention.From)}..{Iso(mention.To)} {mention.Form} {mention.Grain}";

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
