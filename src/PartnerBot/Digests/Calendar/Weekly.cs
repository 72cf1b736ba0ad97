using System.Globalization;
using System.Text.Json.Serialization;

namespace PartnerBot.Digests.Calendar;

/// <summary>Some days of the week, each week or each n-th. All seven make a daily rhythm.</summary>
/// <param name="Days">At least one.</param>
/// <param name="Every">1 for each week, 2 for each second one; up to 52.</param>
/// <param name="From">Weeks are counted from the one around this day; without meaning for each week.</param>
public sealed record Weekly(IReadOnlyList<DayOfWeek> Days, int Every = 1, DateOnly From = default) : Rhythm
{
    private const int DaysInWeek = 7;

    public static readonly Weekly Daily = new([.. Enum.GetValues<DayOfWeek>()]);

    [JsonIgnore]
    public override bool IsPossible => Days is { Count: > 0 } && Days.All(Enum.IsDefined) && Every is >= 1 and <= 52;

    public override IEnumerable<DateOnly> DaysFrom(DateOnly day)
    {
        for (var number = day.DayNumber; number <= DateOnly.MaxValue.DayNumber; number++)
        {
            var next = DateOnly.FromDayNumber(number);
            if (Days.Contains(next.DayOfWeek) && (Week(next) - Week(From)) % Every == 0)
                yield return next;
        }
    }

    /// <summary>The ISO week, as 2026-W53; with the day, as 2026-W53-1, where a week has several.</summary>
    public override string PeriodOf(DateOnly day)
    {
        var date = day.ToDateTime(default);
        var week = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
        return Days.Distinct().Count() == 1 ? week : string.Create(CultureInfo.InvariantCulture, $"{week}-{Ordinal(day.DayOfWeek)}");
    }

    /// <summary>Counts the weeks from Monday to Sunday; the calendar's first day was a Monday.</summary>
    private static int Week(DateOnly day) => day.DayNumber / DaysInWeek;

    private static int Ordinal(DayOfWeek day) => day == DayOfWeek.Sunday ? DaysInWeek : (int)day;
}
