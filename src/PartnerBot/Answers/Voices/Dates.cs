using System.Globalization;
using PartnerBot.Register;

namespace PartnerBot.Answers.Voices;

/// <summary>Dates and periods as they are said in sentences.</summary>
internal sealed class Dates(Voice voice)
{
    public string Day(DateOnly day) => voice.Say(
        "date.day",
        ("day", day.Day == 1 ? voice.Say("date.first") : Plain(day.Day)),
        ("month", MonthName(day.Month)),
        ("year", Plain(day.Year)));

    /// <summary>As precisely as the register knows it, without a preposition: "August 2019".</summary>
    public string Partial(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => Day(date.First),
        DatePrecision.Month => voice.Say("date.month", ("month", MonthName(date.First.Month)), ("year", Plain(date.First.Year))),
        _ => voice.Say("date.year", ("year", Plain(date.First.Year))),
    };

    /// <summary>With its preposition: "on 3 June 2024", "in August 2019".</summary>
    public string When(PartialDate date) => voice.Say($"range.in.{Grain(date.Precision)}", ("date", Partial(date)));

    /// <summary>A period with its preposition.</summary>
    /// <param name="exact">Says first and last day even where the period is a whole month or year.</param>
    public string Range(DateRange range, bool exact)
    {
        // A range without an end on one side says only the other.
        if (range.From is not { } from)
            return range.To is { } end ? Ending(end, exact) : voice.Say("range.any");
        if (range.To is not { } to)
            return Beginning(from, exact);
        var last = to.AddDays(-1);
        var grain = exact ? DatePrecision.Day : GrainOf(from, to);
        var (first, final) = (Cut(from, grain), Cut(last, grain));
        return first == final
            ? When(first)
            : voice.Say($"range.between.{Grain(grain)}", ("from", Partial(first)), ("to", Partial(final)));
    }

    /// <summary>A period without preposition, for labels: "2025", "1 April 2024 to 30 June 2024".</summary>
    public string Span(DateRange range)
    {
        var last = range.To?.AddDays(-1);
        if (range is not { From: { } from, To: { } to })
            return range.From is { } since ? voice.Say("period.since", ("from", Day(since)))
                : last is { } until ? voice.Say("period.until", ("to", Day(until)))
                : voice.Say("range.any");
        var grain = GrainOf(from, to);
        var (first, final) = (Cut(from, grain), Cut(last!.Value, grain));
        return first == final ? Partial(first) : voice.Say("period.between", ("from", Partial(first)), ("to", Partial(final)));
    }

    private string Ending(DateOnly end, bool exact)
    {
        var grain = exact ? DatePrecision.Day : GrainOf(end, end);
        return voice.Say($"range.until.{Grain(grain)}", ("to", Partial(Cut(end.AddDays(-1), grain))));
    }

    private string Beginning(DateOnly from, bool exact)
    {
        var grain = exact ? DatePrecision.Day : GrainOf(from, from);
        return voice.Say($"range.since.{Grain(grain)}", ("from", Partial(Cut(from, grain))));
    }

    private string MonthName(int month) => voice.Say($"month.{Plain(month)}");

    private static DatePrecision GrainOf(DateOnly from, DateOnly to) => (from, to) switch
    {
        ({ Day: 1, Month: 1 }, { Day: 1, Month: 1 }) => DatePrecision.Year,
        ({ Day: 1 }, { Day: 1 }) => DatePrecision.Month,
        _ => DatePrecision.Day,
    };

    private static PartialDate Cut(DateOnly day, DatePrecision grain) => grain switch
    {
        DatePrecision.Year => PartialDate.Year(day.Year),
        DatePrecision.Month => PartialDate.Month(day.Year, day.Month),
        _ => PartialDate.Day(day),
    };

    private static string Grain(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        _ => "year",
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
