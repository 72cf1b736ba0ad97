namespace PartnerBot.Reading.Time.Grammar;

/// <summary>A way of saying a time: its name, its pattern (see <see cref="Pattern"/>), and what to make of it; null from the production means "not mine".</summary>
/// <param name="Kind">Kind of the item made; only items of kind "time" are reported.</param>
internal sealed record Rule(string Name, string Pattern, Func<Match, object?> Make, string Kind = Kinds.Time)
{
    public Pattern Compiled { get; } = new(Pattern);
}
