using System.Text.Json.Serialization;

namespace PartnerBot.Digests.Calendar;

/// <summary>A day of each month; where a month is shorter, its last.</summary>
/// <param name="Day">1 to 31.</param>
public sealed record Monthly(int Day) : MonthlyRhythm
{
    [JsonIgnore]
    public override bool IsPossible => Day is >= 1 and <= 31;

    protected override DateOnly In(DateOnly month) => month.AddDays(Math.Min(Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
}
