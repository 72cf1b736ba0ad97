using System.Globalization;

namespace PartnerBot.Digests.Calendar;

/// <summary>One day in each month.</summary>
public abstract record MonthlyRhythm : Rhythm
{
    public override IEnumerable<DateOnly> DaysFrom(DateOnly day)
    {
        for (var month = new DateOnly(day.Year, day.Month, 1); ; month = month.AddMonths(1))
        {
            var next = In(month);
            if (next >= day)
                yield return next;
            if (month.Year == DateOnly.MaxValue.Year && month.Month == DateOnly.MaxValue.Month)
                yield break;
        }
    }

    public override string PeriodOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <param name="month">Its first day.</param>
    protected abstract DateOnly In(DateOnly month);
}
