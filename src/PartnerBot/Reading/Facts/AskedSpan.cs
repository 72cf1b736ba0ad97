using PartnerBot.Reading.Time;

namespace PartnerBot.Reading.Facts;

/// <summary>The stretch of time that the question before was about, and those that are told by it: "the month after", "the second half", "in March" of that year.</summary>
internal readonly record struct AskedSpan(DateOnly From, DateOnly To)
{
    private const int Week = 7;

    /// <summary>Whole months from the first day on; 0 where it is none.</summary>
    public int Months => From.Day == 1 && To.Day == 1 ? ((To.Year - From.Year) * 12) + To.Month - From.Month : 0;

    public bool IsSeason => Months == 0 && To.DayNumber - From.DayNumber is >= 88 and <= 95;

    public static AskedSpan Piece(int year, int months, int place) => new(new DateOnly(year, 1, 1).AddMonths(months * (place - 1)), new DateOnly(year, 1, 1).AddMonths(months * place));

    /// <summary>Which quarter of the calendar year, and of the fiscal year from April, begins with this span.</summary>
    public int Quarter => ((From.Month - 1) / 3) + 1;

    public int FiscalQuarter => ((Quarter + 2) % 4) + 1;

    /// <summary>The fiscal year that holds a day.</summary>
    public static AskedSpan Fiscal(DateOnly day)
    {
        var opens = CivilCalendar.StartOf(TimeUnit.FiscalYear, day);
        return new(opens, opens.AddYears(1));
    }

    /// <summary>A half of this year, or of the one that this half belongs to; 来年度の前半 is that of a year from April.</summary>
    public AskedSpan Half(int place)
    {
        var opens = Months == 6 && From.Month is 7 or 10 ? From.AddMonths(-6) : From;
        return new(opens.AddMonths(6 * (place - 1)), opens.AddMonths(6 * place));
    }

    /// <summary>What a step is counted in: "the one after" counts in what was asked about, where that is a single unit.</summary>
    public string? Unit(string said) => said != "span" ? said : Months switch { 1 => "month", 3 => "quarter", 6 => "half", 12 => "year", _ => To.DayNumber - From.DayNumber == Week ? "week" : null };

    /// <summary>The unit before or behind this span.</summary>
    public AskedSpan Step(string unit, int direction)
    {
        if (unit == "week")
            return direction > 0 ? new(To, To.AddDays(Week)) : new(From.AddDays(-Week), From);
        var months = unit switch { "month" => 1, "quarter" => 3, "half" => 6, _ => 12 };
        var first = direction > 0 ? To : From.AddMonths(-months);
        var start = new DateOnly(first.Year, Months == months ? first.Month : ((first.Month - 1) / months * months) + 1, 1);
        return new(start, start.AddMonths(months));
    }

    /// <summary>The same piece of a year in the year that is spoken of; the next one where that lies before what was asked about last.</summary>
    public AskedSpan? Holding(AskedSpan piece)
    {
        for (var years = From.Year - piece.From.Year; years <= To.Year - piece.From.Year; years++)
        {
            var moved = piece.Moved(years);
            if (moved.From >= From && moved.To <= To)
                return moved;
        }

        if (Months >= 12)
            return null;
        var same = piece.Moved(From.Year - piece.From.Year);
        return same.From < From && piece.From >= To ? piece : same;
    }

    /// <summary>The same stretch, so that it begins in a year.</summary>
    public AskedSpan Starting(int year) => Moved(year - From.Year);

    private AskedSpan Moved(int years) => new(From.AddYears(years), To.AddYears(years));
}
