using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading;

/// <summary>One thing noticed: the rule that made it, the words it claimed, what it means.</summary>
public sealed record TraceFact(string Rule, string Words, string Meaning);

/// <summary>How a question was read, for <c>explain</c>; written out only when somebody looks.</summary>
public sealed class Trace
{
    public static readonly Trace Empty = new([], [], []);

    private readonly Token[] _tokens;
    private readonly IReadOnlyList<Fact> _facts;

    internal Trace(Token[] tokens, IReadOnlyList<Fact> facts, IReadOnlyList<string> leftover)
    {
        _tokens = tokens;
        _facts = facts;
        Leftover = leftover;
    }

    public IReadOnlyList<string> Tokens => [.. _tokens.Select(t => t.Text)];

    public IReadOnlyList<TraceFact> Facts =>
        [.. _facts.Select(f => new TraceFact(f.Rule, f.Surface, (f.Negated ? "not " : "") + (f.Meaning ?? string.Join(" ", f.Concepts))))];

    public IReadOnlyList<string> Leftover { get; }
}
