using System.Globalization;
using System.Text.Json.Serialization;

namespace PartnerBot.Digests.Calendar;

/// <summary>A day of each month; where a month is shorter, its last.</summary>
/// <param name="Day">1 to 31.</param>
public sealed record Monthly(int Day) : Rhythm
{
    [JsonIgnore]
    public override bool IsPossible => Day is >= 1 and <= 31;

    public override IEnumerable<DateOnly> DaysFrom(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        for (var month = first; ; month = month.AddMonths(1))
        {
            var next = In(month);
            if (next >= day)
                yield return next;
            if (month.Year == DateOnly.MaxValue.Year && month.Month == DateOnly.MaxValue.Month)
                yield break;
        }
    }

    public override string PeriodOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private DateOnly In(DateOnly month) => month.AddDays(Math.Min(Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
}
