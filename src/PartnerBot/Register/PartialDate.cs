using System.Globalization;

namespace PartnerBot.Register;

/// <summary>How much of a date the register knows.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
}

/// <summary>A date as the register knows it: the interval of days from the first to the last day it may mean, both included.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly first, DateOnly last, DatePrecision precision)
    {
        First = first;
        Last = last;
        Precision = precision;
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public DatePrecision Precision { get; }

    public static PartialDate Day(DateOnly day) => new(day, day, DatePrecision.Day);

    public static PartialDate Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month);

    public static PartialDate Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year);

    /// <summary>Reads ISO dates cut to their precision: <c>2019</c>, <c>2019-08</c>, <c>2019-08-01</c>.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        switch (text?.Length)
        {
            case 10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                date = Day(day);
                return true;
            case 7 when DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month):
                date = Month(month.Year, month.Month);
                return true;
            case 4 when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999:
                date = Year(year);
                return true;
            default:
                return false;
        }
    }

    public int CompareTo(PartialDate other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    public override string ToString() => Precision switch
    {
        DatePrecision.Day => First.ToString("O", CultureInfo.InvariantCulture),
        DatePrecision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
