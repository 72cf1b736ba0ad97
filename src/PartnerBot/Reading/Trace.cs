namespace PartnerBot.Reading;

/// <summary>One thing noticed: the rule that made it, the words it claimed, what it means.</summary>
public sealed record TraceFact(string Rule, string Words, string Meaning);

/// <summary>How a question was read, for <c>explain</c>.</summary>
public sealed record Trace(IReadOnlyList<string> Tokens, IReadOnlyList<TraceFact> Facts, IReadOnlyList<string> Leftover)
{
    public static readonly Trace Empty = new([], [], []);
}
