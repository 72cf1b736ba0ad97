using PartnerBot.Register;

namespace PartnerBot.Reading.Time;

/// <summary>What a stretch of words says about time, before it is reported: a range of days, and whether something (the year, the month) was left to the hearer.</summary>
internal sealed record Moment(DateRange Range, TimeForm Form, TimeGrain Grain)
{
    /// <summary>The reading in the past where <see cref="Range"/> is the coming one, or the other order of day and month.</summary>
    public DateRange? Other { get; init; }

    public string? Assumed { get; init; }

    /// <summary>Set when the words name one in each year (month, week).</summary>
    public Recurrence? Recurs { get; init; }

    /// <summary>Whether both ends are known, so that it can be an end of something longer.</summary>
    public bool IsClosed => Form is TimeForm.Day or TimeForm.Period;

    public DateOnly First => Range.From ?? DateOnly.MinValue;

    public DateOnly End => Range.To ?? DateOnly.MaxValue;

    public static Moment Day(DateOnly day) => new(CivilCalendar.OneDay(day), TimeForm.Day, TimeGrain.Day);

    public static Moment? Day(DateOnly? day) => day is { } known ? Day(known) : null;

    public static Moment Period(DateRange range, TimeGrain grain) => new(range, TimeForm.Period, grain);

    /// <summary>The coming one of something that comes round; the past one is kept beside it.</summary>
    public static Moment? Coming(Recurrence recurs, DateOnly today, TimeGrain grain)
    {
        if (recurs.Coming(today) is not { } coming)
            return null;
        var form = grain == TimeGrain.Day ? TimeForm.Day : TimeForm.Period;
        return new Moment(coming, form, grain) { Other = recurs.StartingUpTo(Before(coming)), Recurs = recurs, Assumed = Guessed(recurs.Cycle) };
    }

    /// <summary>The same words said of one cycle: "the 20th" of next month, "March" of 2026; null where the cycle has none, as February has no 30th.</summary>
    public Moment? Within(DateRange cycle) =>
        Recurs is { } recurs && cycle.From is { } start && recurs.In(recurs.StartAt(start, 0)) is { } range
            ? this with { Range = range, Other = null, Recurs = null, Assumed = Assumed == Guessed(recurs.Cycle) ? null : Assumed }
            : null;

    public Moment As(TimeForm form, DateOnly? from, DateOnly? to) => this with { Range = new(from, to), Form = form, Recurs = null };

    private static DateOnly Before(DateRange range) => CivilCalendar.Shift(range.From!.Value, 0, -1);

    private static string Guessed(Cycle cycle) => cycle switch
    {
        Cycle.Week => "week",
        Cycle.Month => "month",
        _ => "year",
    };
}
