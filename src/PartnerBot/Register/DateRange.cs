using System.Globalization;

namespace PartnerBot.Register;

/// <summary>Days from <see cref="From"/> (included) to <see cref="To"/> (not included); an end that is missing is open.</summary>
public readonly record struct DateRange(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether every day of the interval lies in the range ("surely in").</summary>
    public bool Contains(DateOnly first, DateOnly last) => (From is not { } from || first >= from) && (To is not { } to || last < to);

    /// <summary>Whether any day of the interval lies in the range ("possibly in").</summary>
    public bool Overlaps(DateOnly first, DateOnly last) => (From is not { } from || last >= from) && (To is not { } to || first < to);

    public override string ToString() => $"{Iso(From)}..{Iso(To)}";

    private static string Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
