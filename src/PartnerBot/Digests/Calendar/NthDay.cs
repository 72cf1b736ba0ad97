using System.Text.Json.Serialization;

namespace PartnerBot.Digests.Calendar;

/// <summary>One of some weekdays in each month, counted: its last Friday, its first working day (Monday to Friday; holidays are not known).</summary>
/// <param name="Nth">1 to 4, or <see cref="Last"/>.</param>
/// <param name="Days">At least one.</param>
public sealed record NthDay(int Nth, IReadOnlyList<DayOfWeek> Days) : MonthlyRhythm
{
    public const int Last = -1;

    [JsonIgnore]
    public override bool IsPossible => Nth is Last or (>= 1 and <= 4) && Days is { Count: > 0 } && Days.All(Enum.IsDefined);

    protected override DateOnly In(DateOnly month)
    {
        var found = Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(month.AddDays).Where(d => Days.Contains(d.DayOfWeek)).ToList();
        return Nth == Last ? found[^1] : found[Nth - 1];
    }
}
