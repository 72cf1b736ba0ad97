using System.Collections.Frozen;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Names;

/// <summary>Words in front of 大学 that are no part of its name: partner universities, which universities, our university.</summary>
internal static class EasternStopWords
{
    private const int Longest = 6;

    /// <summary>What the reader hears as grammar, time, event or courtesy; kinds of things can stand in names and are left out.</summary>
    private static readonly FrozenSet<string> Grammar =
    [
        "ask", "follow", "filler", "with", "and", "or", "not", "except", "only", "all", "event", "status", "super", "order", "list", "profile", "chat", "request", "show", "may",
        "then", "there", "trip", "still", "soon", "left", "pronoun", "group", "members", "covers", "unrenewed", "locative", "onward", "example", "activity-kind",
    ];

    private static readonly FrozenSet<string> Ambiguous = ["国际", "教育", "学术", "科研", "联合", "共同", "中文", "世界", "全球", "体育", "国外", "海外"];

    private static readonly Lazy<FrozenSet<string>> Words = new(() => new[] { "Japanese", "Chinese" }
        .SelectMany(l => NameFile.Sections(l + "/names.txt")).Where(e => e.Section == "not names")
        .SelectMany(e => e.Line.Split('|')).Concat(Heard()).Concat(Countries()).Select(w => string.Concat(NameTokens.Of(w).Select(t => t.Letters))).ToFrozenSet());

    // One character is too little to end a word by: 方 ends 北方 as well.
    private static IEnumerable<string> Heard() => Lexicon.Entries("Chinese")
        .Where(e => e.Phrase.Length is > 1 and <= Longest && (e.Key == "noun.agreement" || Grammar.Contains(Concept.Parse(e.Key).Family)) && !Ambiguous.Contains(e.Phrase))
        .Select(e => e.Phrase);

    // 德国 | 乌尔姆大学: the country is said before the name. One character is too little here as well.
    private static IEnumerable<string> Countries() => Places.All.Where(p => p.Kind == NameKind.Country && p.Language is "Japanese" or "Chinese").SelectMany(p => p.Spellings)
        .Where(s => s.Length is > 1 and <= Longest && s.All(HanVariants.IsHan));

    /// <summary>True of a Chinese character with another in front of it that belongs to the same word, as far as one can tell; 来 and 去 lead to where one goes.</summary>
    public static bool IsInside(NameToken[] tokens, int at) =>
        at > 0 && tokens[at].Script == Script.Han && tokens[at - 1].Script == Script.Han && tokens[at - 1].End == tokens[at].Start && tokens[at - 1].Letters is not ("来" or "去") && !EndsAt(tokens, at);

    /// <summary>True of a name that takes the end of 其中 for its beginning: 其中美洲的, 其中东亚的; 其中国的 leaves nothing else for a name.</summary>
    public static bool BeginsInPronoun(NameToken[] tokens, int first, int end) =>
        first > 0 && tokens[first].Letters == "中" && tokens[first - 1].Letters == "其" && tokens[first - 1].End == tokens[first].Start
        && !(end == first + 2 && tokens[first + 1].Letters == HanVariants.Fold('国').ToString());

    /// <summary>True if such a word ends right before a token.</summary>
    public static bool EndsAt(NameToken[] tokens, int end)
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
