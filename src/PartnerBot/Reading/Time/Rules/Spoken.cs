using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Productions that several languages share.</summary>
internal static class Spoken
{
    /// <summary>A year, named as one or standing free of other digits and letters.</summary>
    public static Moment? Year(Match m)
    {
        var bare = m.End - m.Start == 1;
        return (bare && m.Int(0) is < 1900 or > 2199) || m.HangsTogether ? null : Dates.Year(m.Int(0));
    }

    public static int Century(int year) => year < 100 ? 2000 + year : year;

    /// <summary>"2025-26"; but 2011-12 is December.</summary>
    public static Moment? AcademicYear(Match m) => m.Int(1) > 12 && !m.HangsTogether ? AcademicYear(m.Int(0), m.Int(1)) : null;

    public static Moment? AcademicYear(int year, int next) => (year + 1) % 100 == next % 100 ? Dates.AcademicYear(year, 9) : null;

    /// <summary>A quarter or half of a fiscal year.</summary>
    public static Moment? FiscalPiece(Match m)
    {
        var (piece, year) = (m.Moment(0), m.Moment(1));
        var months = piece.First.Month - 1;
        return piece.Grain switch
        {
            TimeGrain.Quarter => Parts.Quarter(m, year, (months / 3) + 1),
            TimeGrain.Half => Parts.Half(m, year, (months / 6) + 1),
            _ => piece.Within(year.Range),
        };
    }

    public static Moment? Season(Match m) => m.Chart.Is(m.End, "seasonthing") ? null : Dates.Season(m, m.Int(0));

    /// <summary>This, the next or the last of something that comes round each year.</summary>
    public static Moment? Shifted(Match m, int away, Moment moment) => moment.Recurs is not { Cycle: Cycle.Year } recurs
        ? null
        : away switch
        {
            0 => moment.Within(CivilCalendar.Around(m.Today, TimeUnit.Year, 0)),
            > 0 => recurs.StartingFrom(CivilCalendar.Shift(m.Today, 0, 1)) is { } next ? moment with { Range = next, Recurs = null, Other = null, Assumed = null } : null,
            _ => recurs.Gone(m.Today) is { } gone ? moment with { Range = gone, Recurs = null, Other = null, Assumed = null } : null,
        };

    /// <summary>"Later this year": what is left of it, by the habit of the specifications of its later part.</summary>
    public static Moment? Later(Match m, Moment period)
    {
        if (Windows.Rest(m, period) is not { } rest || !m.Habits.HalfYearParts || Parts.Of(m, period, 1) is not { } late)
            return Windows.Rest(m, period);
        return rest with { Range = rest.Range with { From = late.First > m.Today ? late.First : m.Today } };
    }

    /// <summary>A length (first item) counted from a day (second item).</summary>
    public static Moment Away(Match m, int direction) =>
        Windows.Away(m.Moment(1).First, m.Length(0), direction) with { Assumed = m.Moment(1).Assumed };

    /// <summary>A length (first item) that begins on a day (second item).</summary>
    public static Moment Starting(Match m) => m.Moment(1).As(TimeForm.Between, m.Moment(1).First, m.Length(0).From(m.Moment(1).First)) with { Other = null };

    public static Moment? WeekOf(Match m, Moment day) => Parts.Piece(m, day, range => CivilCalendar.Week(range.From!.Value), TimeGrain.Week);

    public static Moment? Join(Match m) =>
        m.Moment(0).IsClosed && m.Moment(1).IsClosed && !m.HangsTogether ? Relations.Between(m.Moment(0), m.Moment(1), m.Today) : null;

    /// <summary>Two numbers of days in one month.</summary>
    public static Moment? DaysOf(Match m, Moment month) =>
        m.Moment(1).Within(month.Range) is { } to ? Relations.Between(m.Moment(0), to, m.Today) : null;

    /// <summary>Two numbers of days in a month without its year.</summary>
    public static Moment? DaysOfNamed(Match m) =>
        Dates.Day(m, m.Moment(2).First.Month, m.Moment(1).First.Day) is { } to ? Relations.Between(m.Moment(0), to, m.Today) : null;
}
