namespace PartnerBot.Reading.Time.Grammar;

/// <summary>Names of kinds of items that are decided by what a moment is, rather than by the word list.</summary>
internal static class Kinds
{
    public const string Time = "time";
    public const string Edge = "edge";
    public const string DayNumber = "dom";

    /// <summary>What the words stand for is known to be no time ("every Monday"); the span is taken, nothing is reported.</summary>
    public static readonly object Nothing = new();

    private static readonly Dictionary<string, Func<Moment, bool>> _byMoment = new(StringComparer.Ordinal)
    {
        ["any"] = _ => true,
        ["closed"] = m => m.IsClosed,
        ["year"] = m => m is { Grain: TimeGrain.Year, Form: TimeForm.Period, Recurs: null },
        ["fiscal"] = m => m is { Grain: TimeGrain.FiscalYear, Form: TimeForm.Period },
        ["amonth"] = m => m is { Grain: TimeGrain.Month, Form: TimeForm.Period },
        ["theMonth"] = m => m is { Grain: TimeGrain.Month, Form: TimeForm.Period, Recurs: null },
        ["week"] = m => m is { Grain: TimeGrain.Week, Form: TimeForm.Period, Recurs: null },
        ["day"] = m => m is { Form: TimeForm.Day },
        ["yearly"] = m => m is { IsClosed: true, Recurs.Cycle: Cycle.Year },
        ["monthly"] = m => m is { IsClosed: true, Recurs.Cycle: Cycle.Month },
        ["weekly"] = m => m is { IsClosed: true, Recurs.Cycle: Cycle.Week },
    };

    /// <summary>True of a kind that a moment decides.</summary>
    public static bool IsOfMoment(string kind) => _byMoment.ContainsKey(kind);

    public static bool Is(Item item, string kind) =>
        ReferenceEquals(item.Kind, kind)
        || item.Kind == kind
        || (item is { Moment: { } moment, Kind: Time or Edge } && _byMoment.TryGetValue(kind, out var decides) && decides(moment));
}
