using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Productions that several languages share.</summary>
internal static class Spoken
{
    /// <summary>A term of six months, of which one begins in the month given.</summary>
    public static Moment Term(Match m, int away, int month)
    {
        var begun = CivilCalendar.Around(CivilCalendar.Shift(m.Today, -(month - 1) % 6, 0), TimeUnit.Half, away);
        return Moment.Period(CivilCalendar.Months(CivilCalendar.Shift(begun.From!.Value, (month - 1) % 6, 0), 6), TimeGrain.Half) with { Assumed = "semester" };
    }

    /// <summary>A year, named as one or standing free of other digits and letters.</summary>
    public static Moment? Year(Match m)
    {
        var bare = m.End - m.Start == 1;
        return (bare && (m.Int(0) is < 1900 or > 2199 || IsCount(m) || IsInFormula(m))) || m.HangsTogether || IsMoney(m) ? null : Dates.Year(m.Int(0));
    }

    /// <summary>"May" is the month where another month stands beside it: "April and May".</summary>
    public static bool IsInList(Match m) =>
        (IsListed(m.Word(m.Start - 1)) && IsMonth(m, m.Start - 2)) || (IsListed(m.Word(m.End)) && IsMonth(m, m.End + 1));

    /// <summary>"From 2015": since then; the other reading is what dates from it.</summary>
    public static Moment? From(Match m) =>
        m.Habits.Roundly ? Relations.Since(m.Moment(0)) with { Assumed = "from", Other = m.Moment(0).Range } : null;

    /// <summary>The dot of a shortened month, where a time goes on behind it: "Oct. next year".</summary>
    public static int? Dotted(Match m) => m.Word(m.Start).Length <= 4 && m.Word(m.End) is [(>= 'a' and <= 'z') or (>= '0' and <= '9'), ..] ? m.Int(0) : null;

    private static bool IsListed(string word) => word is "and" or "or" or "et" or "ou" or "/" or "," or "&";

    private static bool IsMonth(Match m, int at) => m.Chart.Is(at, "month");

    /// <summary>Whether another time is named right behind, so that "or after" belongs to that one.</summary>
    public static bool GoesOn(Match m) => m.Word(m.End) is [>= 'a' and <= 'z', ..] or [>= '0' and <= '9', ..];

    public static bool IsPlural(Match m) => m.Word(m.End - 1).EndsWith('s');

    public static bool IsMoney(Match m) => m.Word(m.Start - 1) is "$" or "€" or "£" or "¥";

    public static Moment WorkingWeek(Match m, int away) =>
        Moment.Period(CivilCalendar.Days(CivilCalendar.Around(m.Today, TimeUnit.Week, away).From!.Value, 5), TimeGrain.Week);

    public static int Century(int year) => year < 100 ? 2000 + year : year;

    // "2000 pieces": a round number before a plural counts things.
    private static bool IsCount(Match m) => m.Int(0) % 100 == 0 && m.Word(m.End) is [_, _, _, .., 's'] && m.Word(m.Start - 1) is not ("in" or "en" or "since" or "depuis" or "of" or "de");

    private static bool IsInFormula(Match m) => (m.Word(m.End) == "-" && m.Chart.NumberAt(m.End + 1) >= 0) || (m.Word(m.Start - 1) == "-" && m.Chart.NumberAt(m.Start - 2) >= 0);

    /// <summary>"2025-26"; but 2011-12 is December.</summary>
    public static Moment? AcademicYear(Match m) => m.Int(1) > 12 && !m.HangsTogether ? AcademicYear(m.Int(0), m.Int(1)) : null;

    /// <summary>"2015-18": longer than an academic year.</summary>
    public static Moment? ShortRange(Match m)
    {
        var last = (m.Int(0) / 100 * 100) + m.Int(1);
        return m.Int(1) > 12 && last - m.Int(0) is > 1 and <= 10 && !m.HangsTogether
            ? new Moment(CivilCalendar.Years(m.Int(0), last - m.Int(0) + 1), TimeForm.Between, TimeGrain.Year)
            : null;
    }

    /// <summary>"2025/2026" is an academic year, "2015/2018" the years from one to the other.</summary>
    public static Moment? SlashedYears(Match m) => m.HangsTogether || m.Int(1) <= m.Int(0)
        ? null
        : AcademicYear(m.Int(0), m.Int(1)) ?? new Moment(CivilCalendar.Years(m.Int(0), m.Int(1) - m.Int(0) + 1), TimeForm.Between, TimeGrain.Year);

    /// <summary>"FY2025-26".</summary>
    public static Moment? FiscalYears(Match m) => (m.Int(0) + 1) % 100 == m.Int(1) % 100 ? Dates.FiscalYear(m.Int(0)) : null;

    /// <summary>"Around 2015", "around 15 September": a day is taken with the week before it and the week behind it.</summary>
    public static Moment About(Match m, Moment moment) => m.Habits.Roundly && moment is { Grain: TimeGrain.Day, Form: TimeForm.Day }
        ? Moment.Period(new(CivilCalendar.Shift(moment.First, 0, -7), CivilCalendar.Shift(moment.End, 0, 7)), TimeGrain.Other) with { Assumed = "about", Other = moment.Range }
        : moment with { Assumed = "about" };

    /// <summary>"As of 1 April": the one that lies nearest to today.</summary>
    public static Moment Nearest(Match m, Moment moment) => moment is { Recurs.Cycle: Cycle.Year, Other: { To: { } past } gone } && m.Today.DayNumber - past.DayNumber < moment.First.DayNumber - m.Today.DayNumber
        ? moment with { Range = gone, Other = moment.Range, Recurs = null }
        : moment with { Recurs = null };

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
            > 0 => recurs.StartingFrom(CivilCalendar.Shift(m.Today, 0, 1)) is { } next ? moment with { Range = next, Recurs = null, Other = null, Assumed = Kept(moment) } : null,
            _ => recurs.Gone(m.Today) is { } gone ? moment with { Range = gone, Recurs = null, Other = null, Assumed = Kept(moment) } : null,
        };

    private static string? Kept(Moment moment) => moment.Grain == TimeGrain.Season || moment.Assumed == Feasts.Assumed ? moment.Assumed : null;

    /// <summary>"Later this year": what is left of it, by the habit of the specifications of its later part.</summary>
    public static Moment? Later(Match m, Moment period)
    {
        if (Windows.Rest(m, period) is not { } rest || !m.Habits.WideParts || Parts.Of(m, period, 1) is not { } late)
            return Windows.Rest(m, period);
        return rest with { Range = rest.Range with { From = late.First > m.Today ? late.First : m.Today } };
    }

    /// <summary>A length (first item) counted from a day (second item).</summary>
    public static Moment Away(Match m, int direction) =>
        Windows.Away(m.Moment(1).First, m.Length(0), direction) with { Assumed = m.Moment(1).Assumed };

    /// <summary>A length (first item) that begins on a day (second item).</summary>
    public static Moment Starting(Match m) => Starting(m, m.Moment(1), m.Length(0));

    public static Moment Starting(Match m, Moment day, Duration length) => day.First == m.Today
        ? Windows.Within(m, length)
        : day.As(TimeForm.Between, day.First, length.From(day.First)) with { Other = null };

    /// <summary>A length (first item) that ends with the day before a day (second item).</summary>
    public static Moment Leading(Match m) => m.Moment(1).As(TimeForm.Between, m.Length(0).From(m.Moment(1).First, -1), m.Moment(1).First) with { Other = null };

    public static Moment? WeekOf(Match m, Moment day) => Parts.Piece(m, day, range => CivilCalendar.Week(range.From!.Value), TimeGrain.Week);

    public static Moment? Join(Match m) =>
        m.Moment(0).IsClosed && m.Moment(1).IsClosed && !m.HangsTogether ? Relations.Between(m.Moment(0), m.Moment(1), m.Today) : null;

    /// <summary>A number of a day in a month that is known; a month that has no such day takes the words all the same.</summary>
    public static object DayIn(Moment number, Moment month) => number.Within(month.Range) ?? Kinds.Nothing;

    /// <summary>Two numbers of days in one month.</summary>
    public static Moment? DaysOf(Match m, Moment month) =>
        m.Moment(1).Within(month.Range) is { } to ? Relations.Between(m.Moment(0), to, m.Today) : null;

    /// <summary>Two numbers of days in a month without its year.</summary>
    public static Moment? DaysOfNamed(Match m) =>
        Dates.Day(m, m.Moment(2).First.Month, m.Moment(1).First.Day) is { } to ? Relations.Between(m.Moment(0), to, m.Today) : null;
}
