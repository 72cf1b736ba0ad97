using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Register;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Pieces of a period: its beginning, middle and end, its n-th week or weekday, its first ten days.</summary>
internal static class Parts
{
    /// <summary>Early (-1), mid (0) or late (1) in a period; null when a day is meant.</summary>
    public static Moment? Of(Match match, Moment period, int part) =>
        period.Grain == TimeGrain.Day ? null : Piece(match, period, range => Cut(match, range, period.Grain, part), TimeGrain.Other);

    /// <summary>
    /// The beginning, middle or end of a period as an end of something longer: a point, not a stretch. "From the end of March" is from its last day on,
    /// by the habit of the specifications from the day behind it.
    /// </summary>
    public static Moment? Point(Match match, Moment period, int part)
    {
        if (period.Grain == TimeGrain.Day || (match.Habits.Roundly && part < 1))
            return null;
        return Piece(match, period, range => At(range, part switch { -1 => range.From!.Value, 0 => Middle(range), _ => range.To!.Value }), TimeGrain.Other);

        DateRange? At(DateRange range, DateOnly day) => new(match.Habits.Roundly ? D(day, -1) : day, day);
    }

    /// <summary>The third of a month: 上旬, 中旬, 下旬.</summary>
    public static Moment? TenDays(Match match, Moment month, int part) => Piece(
        match,
        month,
        range => part switch
        {
            -1 => CivilCalendar.Days(range.From!.Value, 10),
            0 => CivilCalendar.Days(CivilCalendar.Shift(range.From!.Value, 0, 10), 10),
            _ => new(CivilCalendar.Shift(range.From!.Value, 0, 20), range.To),
        },
        TimeGrain.Other);

    /// <summary>The first or the last day of a period.</summary>
    public static Moment? Edge(Match match, Moment period, bool atEnd) =>
        Piece(match, period, range => CivilCalendar.OneDay(atEnd ? CivilCalendar.Shift(range.To!.Value, 0, -1) : range.From!.Value), TimeGrain.Day);

    /// <summary>The n-th week (-1: the last) of a month or year; a week belongs where its Thursday lies.</summary>
    public static Moment? Week(Match match, Moment period, int nth) => Piece(match, period, range => WeekOf(range, nth), TimeGrain.Week);

    public static Moment? Month(Match match, Moment year, int nth) => Nth(match, year, nth, TimeUnit.Month, TimeGrain.Month);

    public static Moment? Quarter(Match match, Moment year, int nth) => Nth(match, year, nth, TimeUnit.Quarter, TimeGrain.Quarter);

    public static Moment? Half(Match match, Moment year, int nth) => Nth(match, year, nth, TimeUnit.Half, TimeGrain.Half);

    /// <summary>The n-th weekday (-1: the last) of a month.</summary>
    public static Moment? Weekday(Match match, Moment month, int nth, int weekday) => Piece(
        match,
        month,
        range =>
        {
            var edge = nth > 0 ? range.From!.Value : CivilCalendar.Shift(range.To!.Value, 0, -7);
            var first = CivilCalendar.Shift(edge, 0, (weekday - (int)edge.DayOfWeek + 7) % 7);
            var found = CivilCalendar.Shift(first, 0, nth > 0 ? 7 * (nth - 1) : 0);
            return found < range.To ? CivilCalendar.OneDay(found) : null;
        },
        TimeGrain.Day);

    /// <summary>"The first ten days of", "the last four months of"; weeks are calendar weeks.</summary>
    public static Moment? Stretch(Match match, Moment period, Duration length, bool atEnd) => period.Grain == TimeGrain.Day ? null : Piece(
        match,
        period,
        range => length.Unit == TimeUnit.Week && WeekOf(range, atEnd ? -1 : 1) is { } week
            ? atEnd ? new(length.From(week.To!.Value, -1), week.To) : new(week.From, length.From(week.From!.Value))
            : atEnd ? new(length.From(range.To!.Value, -1), range.To) : new(range.From, length.From(range.From!.Value)),
        TimeGrain.Other);

    /// <summary>A piece of each period as it comes round, or of the one period meant.</summary>
    public static Moment? Piece(Match match, Moment period, Func<DateRange, DateRange?> cut, TimeGrain grain)
    {
        if (period.Recurs is { } recurs)
            return Moment.Coming(recurs with { In = start => recurs.In(start) is { } range ? cut(range) : null }, match.Today, grain);
        return cut(period.Range) is { } piece
            ? new Moment(piece, grain == TimeGrain.Day ? TimeForm.Day : TimeForm.Period, grain) { Assumed = period.Assumed }
            : null;
    }

    private static Moment? Nth(Match match, Moment year, int nth, TimeUnit unit, TimeGrain grain)
    {
        var length = Duration.Of(1, unit);
        return Piece(match, year, Cut, grain);

        DateRange? Cut(DateRange range)
        {
            var start = nth > 0 ? CivilCalendar.Shift(range.From!.Value, (nth - 1) * length.Months, 0) : length.From(range.To!.Value, -1);
            return start < range.To && nth <= 12 ? new(start, length.From(start)) : null;
        }
    }

    private static DateRange? WeekOf(DateRange range, int nth)
    {
        var edge = nth > 0 ? range.From!.Value : CivilCalendar.Shift(range.To!.Value, 0, -7);
        var thursday = CivilCalendar.Shift(edge, 0, ((int)DayOfWeek.Thursday - (int)edge.DayOfWeek + 7) % 7);
        thursday = CivilCalendar.Shift(thursday, 0, nth > 0 ? 7 * Math.Min(nth - 1, 60) : 0);
        return thursday < range.To ? CivilCalendar.Week(thursday) : null;
    }

    private static DateRange Cut(Match match, DateRange range, TimeGrain grain, int part)
    {
        var (from, to) = (range.From!.Value, range.To!.Value);
        return grain switch
        {
            TimeGrain.Week => part switch { -1 => new(from, D(from, 3)), 0 => new(D(from, 1), D(from, 5)), _ => new(D(from, 3), to) },
            TimeGrain.Month => part switch { -1 => new(from, D(from, 15)), 0 => new(D(from, 9), D(from, 20)), _ => new(D(from, 15), to) },
            _ => Thirds(match, range, grain, part),
        };
    }

    // By the habit of the specifications the years around this one fall into halves, others into thirds.
    private static DateRange Thirds(Match match, DateRange range, TimeGrain grain, int part)
    {
        var (from, to) = (range.From!.Value, range.To!.Value);
        var halves = match.Habits.WideParts && grain == TimeGrain.Year && Math.Abs(from.Year - match.Today.Year) <= 1 && part != 0;
        var pieces = halves ? 2 : 3;
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (months < pieces)
            return range;
        var start = part switch { -1 => 0, 0 => months / 3, _ => months - (months / pieces) };
        return CivilCalendar.Months(CivilCalendar.Shift(from, start, 0), months / pieces);
    }

    private static DateOnly Middle(DateRange range)
    {
        var days = range.To!.Value.DayNumber - range.From!.Value.DayNumber;
        return days <= 31 ? D(range.From.Value, 15) : CivilCalendar.Shift(range.From.Value, days / 61, 0);
    }

    private static DateOnly D(DateOnly day, int days) => CivilCalendar.Shift(day, 0, days);
}
