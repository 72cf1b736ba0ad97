using System.Globalization;
using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>The days that a group by date stands for: "2026", "2026-Q2", "2026-05", "2010s".</summary>
public static class GroupPeriod
{
    /// <summary>The calendar period and the field counted by; null for keys that are no calendar periods, and for a group whose dates are known less exactly than the key ("2026" by month, "(none)").</summary>
    public static (Field Field, DateRange Days)? Of(GroupKey by, string group) => by switch
    {
        GroupKey.YearOfExpiry => Within(Field.Expires, First(group, "yyyy"), 12),
        GroupKey.YearOfSigning => Within(Field.Signed, First(group, "yyyy"), 12),
        GroupKey.MonthOfExpiry => Within(Field.Expires, First(group, "yyyy-MM"), 1),
        GroupKey.MonthOfSigning => Within(Field.Signed, First(group, "yyyy-MM"), 1),
        GroupKey.QuarterOfExpiry => Within(Field.Expires, OfQuarter(group), 3),
        GroupKey.QuarterOfSigning => Within(Field.Signed, OfQuarter(group), 3),
        GroupKey.DecadeOfExpiry => Within(Field.Expires, First(group, "yyyy's'"), 120),
        GroupKey.DecadeOfSigning => Within(Field.Signed, First(group, "yyyy's'"), 120),
        _ => null,
    };

    private static (Field, DateRange)? Within(Field field, DateOnly? first, int months) => first is { } day ? (field, new DateRange(day, day.AddMonths(months))) : null;

    private static DateOnly? OfQuarter(string group) =>
        group is [_, _, _, _, '-', 'Q', >= '1' and <= '4'] ? First(group[..4], "yyyy")?.AddMonths((group[6] - '1') * 3) : null;

    private static DateOnly? First(string group, string format) =>
        DateOnly.TryParseExact(group, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
