using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>What a message consists of, whatever it means: whether it names anything, tells a time, or says nothing but words of some kinds.</summary>
internal static class Wording
{
    public static bool NamesNothing(this Draft draft)
    {
        foreach (var fact in draft.Facts)
        {
            if (fact.Names.Count > 0)
                return false;
        }

        return true;
    }

    public static bool TellsNoTime(this Draft draft)
    {
        foreach (var fact in draft.Facts)
        {
            if (fact.Time is not null)
                return false;
        }

        return true;
    }

    /// <summary>Whether the message says nothing but these words, fillers aside.</summary>
    /// <param name="words">A family of the word lists, or one concept of it: "ask", "ask.which".</param>
    public static bool SaysOnly(this Draft draft, params ReadOnlySpan<string> words) => SaysOnly(draft, _ => false, words);

    /// <summary>Whether the message says nothing but these words and what else may stand there, fillers aside.</summary>
    /// <param name="besides">What else may stand there.</param>
    /// <param name="words">A family of the word lists, or one concept of it: "ask", "ask.which".</param>
    public static bool SaysOnly(this Draft draft, Func<Fact, bool> besides, params ReadOnlySpan<string> words)
    {
        foreach (var fact in draft.Facts)
        {
            if (!fact.Is("filler") && !fact.IsOneOf(words) && !besides(fact))
                return false;
        }

        return true;
    }

    /// <summary>Whether the words have one of these meanings.</summary>
    /// <param name="words">A family of the word lists, or one concept of it: "ask", "ask.which".</param>
    public static bool IsOneOf(this Fact fact, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var dot = word.IndexOf('.', StringComparison.Ordinal);
            foreach (var concept in fact.Concepts)
            {
                if (dot < 0 ? concept.Family == word : concept.Family.Length == dot && word.StartsWith(concept.Family, StringComparison.Ordinal) && word.AsSpan(dot + 1).SequenceEqual(concept.Value))
                    return true;
            }
        }

        return false;
    }
}
