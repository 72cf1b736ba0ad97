using System.Collections.Frozen;

namespace PartnerBot.Reading.Names;

/// <summary>Articles, prepositions and conjunctions inside the names of institutions: said or left out, the name stays the same.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "the", "of", "and", "for", "de", "la", "le", "les", "du", "des", "d", "l", "et", "di", "da", "do", "dos", "del", "della", "degli", "dei",
        "der", "die", "das", "und", "von", "van", "zu", "fur",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Elisions = new[] { "l", "d", "j", "n", "s", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu" }.ToFrozenSet();

    public static bool Contains(string letters) => Words.Contains(letters);

    /// <summary>True of "and" in its languages: between two names it separates them.</summary>
    public static bool IsAnd(string letters) => letters is "and" or "et" or "und";

    /// <summary>What an apostrophe cuts off in French: l'USP, d'Ulm, qu'avec.</summary>
    public static bool IsElision(ReadOnlySpan<char> letters) => Elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);
}
