using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PartnerBot.Stores.Cosmos.State;

/// <summary>Names one writing of a record, and when that writing expires: the service compares the first and does not know of the second.</summary>
internal sealed record WritingTag(string Service, DateTimeOffset? Expires)
{
    public override string ToString() => $"{Expires?.UtcTicks.ToString(CultureInfo.InvariantCulture)}|{Service}";

    /// <returns>False for what no writing here was ever named.</returns>
    public static bool TryRead(string? text, [NotNullWhen(true)] out WritingTag? tag)
    {
        tag = null;
        if (text?.Split('|', 2) is not [var ticks, { Length: > 0 } service])
            return false;
        if (ticks.Length == 0)
            tag = new(service, null);
        else if (long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateTimeOffset.MaxValue.UtcTicks)
            tag = new(service, new DateTimeOffset(number, TimeSpan.Zero));
        return tag is not null;
    }
}
