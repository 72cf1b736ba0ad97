using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Register;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>One moment bounding or joined to another: before, until, since, after, from A to B.</summary>
internal static class Relations
{
    /// <summary>"Before 31 December" is said of the year's end, which is meant to be in.</summary>
    public static Moment Before(Match match, Moment moment) =>
        moment is { Form: TimeForm.Day, First: { Month: 12, Day: 31 } } && match.Habits.Roundly ? Until(moment) with { Assumed = "year-end" } : Before(moment);

    public static Moment Before(Moment moment) => Open(moment, TimeForm.Before, range => new(null, range.From));

    public static Moment Until(Moment moment) => Open(moment, TimeForm.Until, range => new(null, range.To));

    public static Moment Since(Moment moment) => Open(moment, TimeForm.Since, range => new(range.From, null));

    public static Moment After(Moment moment) => Open(moment, TimeForm.After, range => new(range.To, null));

    /// <summary>"Since August" looks back: the past one comes first.</summary>
    public static Moment SinceBack(Moment moment, DateOnly today) =>
        Since(moment is { Recurs: not null, Other: { } past } && moment.First > today ? moment with { Range = past, Other = moment.Range } : moment);

    /// <summary>Both ends included; a year (or month) said once serves both.</summary>
    public static Moment? Between(Moment from, Moment to, DateOnly today)
    {
        var grain = from.Grain == to.Grain ? to.Grain : TimeGrain.Other;
        if (from.Recurs is null && to.Recurs is null)
            return Joined(from.Range, to.Range) is { } range ? Made(range, null) : null;
        if (from.Recurs is null)
            return to.Recurs!.StartingFrom(from.First) is { } later && Joined(from.Range, later) is { } range ? Made(range, null) : null;
        if (to.Recurs is null)
            return from.Recurs.StartingUpTo(to.First) is { } earlier && Joined(earlier, to.Range) is { } range ? Made(range, null) : null;
        var pair = to.Recurs.Cycle >= from.Recurs.Cycle ? Back(from.Recurs, to.Recurs) : Forth(from.Recurs, to.Recurs);
        return pair.Coming(today) is { } coming ? Made(coming, pair.StartingUpTo(CivilCalendar.Shift(coming.From!.Value, 0, -1))) with { Assumed = "year" } : null;

        Moment Made(DateRange range, DateRange? other) =>
            new(range, TimeForm.Between, grain) { Other = other, Assumed = Guessed(from) ?? Guessed(to) };
    }

    // What one end leaves out the other tells.
    private static string? Guessed(Moment end) => end.Recurs is null || end.Grain == TimeGrain.Season || end.Assumed == Feasts.Assumed ? end.Assumed : null;

    // "The 5th to 9 May": the end leads; "10 January to the 12th", "October to May": see Forth.
    private static Recurrence Back(Recurrence from, Recurrence to) => from.Cycle == to.Cycle
        ? Forth(from, to)
        : new(to.Cycle, start => to.In(start) is { } end && from.StartingUpTo(end.From!.Value) is { } begin ? Joined(begin, end) : null);

    private static Recurrence Forth(Recurrence from, Recurrence to) =>
        new(from.Cycle, start => from.In(start) is { } begin && to.StartingFrom(begin.From!.Value) is { } end ? Joined(begin, end) : null);

    private static DateRange? Joined(DateRange from, DateRange to) => from.From < to.To ? new(from.From, to.To) : null;

    private static Moment Open(Moment moment, TimeForm form, Func<DateRange, DateRange> open) => moment with
    {
        Range = open(moment.Range),
        Other = moment.Other is { } other ? open(other) : null,
        Form = form,
        Recurs = null,
    };
}
