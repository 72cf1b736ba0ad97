namespace PartnerBot.Reading.Time.Grammar;

/// <summary>Something recognised from one token up to another: a word of the lexicon, a length of time or a moment.</summary>
/// <param name="End">Index of the first token behind it.</param>
/// <param name="Value">An <see cref="int"/>, a <see cref="Duration"/> or a <see cref="Moment"/>.</param>
/// <param name="Rule">Name of the rule that made it; empty for a word.</param>
internal sealed record Item(string Kind, int End, object Value, string Rule = "")
{
    public Moment? Moment => Value as Moment;

    public int Number => Value as int? ?? 0;
}
