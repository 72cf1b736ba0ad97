using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Time;

namespace PartnerBot.Reading.Facts;

/// <summary>"On 10 January for three weeks", 1月10日去河内三周: a day and the length of a stay, which together are the days of the stay.</summary>
internal static class Stays
{
    /// <summary>What <see cref="TimeMention.Assumed"/> says of a day that a length was joined to.</summary>
    public const string Joined = "stay";

    public static IReadOnlyList<Fact> Spanned(IReadOnlyList<Fact> facts)
    {
        if (facts.Where(f => f.Time is not null).ToList() is not [{ Time: { From: { } from } time } first] || !Begins(time))
            return facts;
        var number = facts.FirstOrDefault(f => Unit(facts, f) is not null);
        if (number is null || (number.Number ?? Numbers.Said(number)) is not (> 0 and < 400 and var many) || Unit(facts, number) is not { } unit || End(from, many, unit.Value("stay-unit")!) is not { } end)
            return facts;
        number.Use("length of the stay");
        unit.Use("length of the stay");
        return [.. facts.Select(f => f == first ? f.With(time with { To = end, Form = TimeForm.Between, Assumed = Joined, Alternative = null }) : f)];
    }

    private static bool Begins(TimeMention time) => time.Form == TimeForm.Day || time is { Form: TimeForm.Since or TimeForm.After, Grain: TimeGrain.Day };

    private static Fact? Unit(IReadOnlyList<Fact> facts, Fact number) =>
        number.Number is null && Numbers.Said(number) is null ? null : facts.FirstOrDefault(f => f.First == number.End && f.Is("stay-unit"));

    private static DateOnly? End(DateOnly from, int many, string unit) => unit switch
    {
        "day" => from.AddDays(many),
        "week" => from.AddDays(7 * many),
        "month" when many < 60 => from.AddMonths(many),
        _ => null,
    };
}
