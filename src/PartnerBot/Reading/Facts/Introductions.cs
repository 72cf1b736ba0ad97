using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>"Librarian here: ...", "as the new mobility officer, ...": who asks is no condition; the words up to the comma mean nothing.</summary>
internal static class Introductions
{
    private const string Opening = "introduction";
    private const string Closing = "introduced";

    /// <summary>The longest: "I'm the assistant of the vice president,".</summary>
    private const int MostTokens = 8;

    /// <summary>The facts, where the introduction that opens the message is one without meaning.</summary>
    public static List<Fact> Passed(List<Fact> facts, Token[] tokens, FoldedText text)
    {
        var end = Length(tokens, text);
        if (end == 0 || end == tokens.Length || !facts.Exists(f => f.First < end && (f.First == 0 && f.Is(Opening) || f.End == end && f.Is(Closing))) || facts.Exists(f => f.First < end && (f.End > end || Tells(f))))
            return facts;
        facts.RemoveAll(f => f.First < end);
        facts.Insert(0, new Fact
        {
            First = 0,
            Count = end,
            Sentence = tokens[0].Sentence,
            Surface = text.Original[tokens[0].Start..tokens[end - 1].End],
            Rule = "introduction",
            Concepts = [new Concept("filler", "")],
            Used = true,
            Meaning = "who asks",
        });
        return facts;
    }

    // The tokens before the first comma or the like; 0 where it comes too late.
    private static int Length(Token[] tokens, FoldedText text)
    {
        for (var end = 1; end < tokens.Length && end <= MostTokens; end++)
        {
            if (tokens[end].Sentence != tokens[0].Sentence || text.Original.AsSpan(tokens[end - 1].End, Math.Max(0, tokens[end].Start - tokens[end - 1].End)).ContainsAny(",:;"))
                return end;
        }

        return 0;
    }

    private static bool Tells(Fact fact) => Negations.Narrows(fact) && !fact.Is("lately") || fact.Is("noun") || fact.Is("ask") && !fact.Is("filler") || fact.Is("trip") || fact.Is("covers") || fact.Is("follow", "correct") || fact.Is("scope");
}
