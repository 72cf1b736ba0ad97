using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

/// <summary>What a row is ordered by: a number or a text, never both; neither when unknown.</summary>
internal readonly record struct SortKey(long? Number, string? Text)
{
    /// <summary>Numbers of the register have at most 4 decimals, so that whole ten-thousandths hold them exactly.</summary>
    public const int Scale = 10_000;

    public static readonly SortKey Unknown;

    public bool IsUnknown => Number is null && Text is null;

    public static SortKey Of(string? text) => new(null, text);

    public static SortKey Of(bool flag) => new(flag ? 1 : 0, null);

    public static SortKey Of(decimal? number) => new((long?)(number * Scale), null);

    /// <summary>Dates by their first day, then by their last.</summary>
    public static SortKey Of(PartialDate? date) => new(date is { } known ? known.First.DayNumber * 10_000_000L + known.Last.DayNumber : null, null);

    public int CompareTo(SortKey other) => Number is { } number ? number.CompareTo(other.Number!.Value) : CodePointOrder.Compare(Text!, other.Text!);
}
