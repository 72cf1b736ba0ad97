using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

/// <summary>The days from the first to the last that a date or period may mean, both included.</summary>
internal readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    public static DateSpan? Of(PartialDate? date) => Of(date, date);

    /// <summary>From the first day of the start to the last day of the end; where only one is known, its own days.</summary>
    public static DateSpan? Of(PartialDate? start, PartialDate? end) =>
        (start ?? end) is { } first && (end ?? start) is { } last ? new(first.First, last.Last) : null;
}
