using System.Collections.Frozen;

namespace PartnerBot.Reading.Names;

/// <summary>Words in front of 大学 that are no part of its name: partner universities, which universities, our university.</summary>
internal static class EasternStopWords
{
    private const int Longest = 4;

    private static readonly Lazy<FrozenSet<string>> Words = new(() => new[] { "Japanese", "Chinese" }
        .SelectMany(l => NameFile.Sections(l + "/names.txt")).Where(e => e.Section == "not names")
        .SelectMany(e => e.Line.Split('|')).Select(w => string.Concat(NameTokens.Of(w).Select(t => t.Letters))).ToFrozenSet());

    /// <summary>True of a Chinese character with another in front of it that belongs to the same word, as far as one can tell.</summary>
    public static bool IsInside(IReadOnlyList<NameToken> tokens, int at) =>
        at > 0 && tokens[at].Script == Script.Han && tokens[at - 1].Script == Script.Han && tokens[at - 1].End == tokens[at].Start && !EndsAt(tokens, at);

    /// <summary>True if such a word ends right before a token.</summary>
    public static bool EndsAt(IReadOnlyList<NameToken> tokens, int end)
    {
        var word = "";
        for (var at = end - 1; at >= 0 && at >= end - Longest; at--)
        {
            word = tokens[at].Letters + word;
            if (Words.Value.Contains(word))
                return true;
        }

        return false;
    }
}
