namespace PartnerBot.Reading.Time;

/// <summary>The form in which a time was said; the reader attaches times by it.</summary>
public enum TimeForm
{
    /// <summary>One named day; its grain is the unit it was counted in ("three weeks from Monday": Week).</summary>
    Day,

    /// <summary>A named period meant whole: "in 2025", "last quarter", 今年.</summary>
    Period,

    /// <summary>Ends before the thing named ("before May"); From is null.</summary>
    Before,

    /// <summary>Ends with the thing named ("by", "until", まで); From is null. Forward-looking speech lets it begin today.</summary>
    Until,

    /// <summary>Begins with the thing named ("since 2019"); To is null.</summary>
    Since,

    /// <summary>Begins after the thing named ("after 2015"); To is null.</summary>
    After,

    /// <summary>Both ends named: "between A and B", "from A to B".</summary>
    Between,

    /// <summary>From today on: "within six months", "the next ten days".</summary>
    Ahead,

    /// <summary>Up to today: "in the last three years", "so far this year".</summary>
    Back,
}

/// <summary>The size of the thing named.</summary>
public enum TimeGrain
{
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    FiscalYear,
    AcademicYear,
    Decade,
    Other,
}

/// <summary>A time that a sentence names, by day.</summary>
/// <param name="Start">Offset in the original text, in UTF-16 code units; connecting words that belong to the time ("by", "until", までに, avant, 之前) are inside.</param>
/// <param name="From">First day included; null is open.</param>
/// <param name="To">First day not included; null is open.</param>
/// <param name="Rule">Name of the rule that read it, for explain.</param>
public sealed record TimeMention(int Start, int Length, DateOnly? From, DateOnly? To, TimeForm Form, TimeGrain Grain, string Rule)
{
    /// <summary>
    /// What had to be guessed and is said back; null when nothing was. "year", "month", "week", "century": which one was left out;
    /// "day-month-order"; "season", "semester", "fiscal-year", "academic-year", "feast": their bounds; "number": "the coming months" are three;
    /// "within", "about", "from", "year-end": words taken roundly (see <see cref="TimeHabits.Roundly"/>).
    /// </summary>
    public string? Assumed { get; init; }

    /// <summary>The other reading of a form that has two (03/04/2025; a bare month: the one in the past; "a year from now": the very day); null otherwise.</summary>
    public (DateOnly? From, DateOnly? To)? Alternative { get; init; }
}
