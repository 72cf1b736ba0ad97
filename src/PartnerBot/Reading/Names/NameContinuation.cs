namespace PartnerBot.Reading.Names;

/// <summary>Whether the words behind a name go on with it: Nanjing University | of Finance, Rennes | 2.</summary>
internal static class NameContinuation
{
    public static bool Follows(Sentence sentence, int end) => IsNumber(sentence, end) || IsKind(sentence, end);

    /// <summary>True of 1 to 13 right behind a name, as French universities are numbered; "Bangkok 12-15 May" is a city and days.</summary>
    public static bool IsNumber(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        return at < tokens.Length && at > 0 && tokens[at].Gap == Gap.None && tokens[at].Start > tokens[at - 1].End
            && tokens[at - 1].IsCapitalised && (tokens[at].Letters == "i" || (int.TryParse(tokens[at].Letters, out var number) && number is >= 1 and <= 13))
            && (at + 1 == tokens.Length || tokens[at + 1].Gap != Gap.None || !OrdinaryWords.Contains(tokens[at + 1].Letters) && !char.IsAsciiDigit(tokens[at + 1].Letters[0]));
    }

    /// <summary>True of "University of", which makes the acronym before it a part of the name: VNU | University of Education.</summary>
    public static bool BeginsUniversity(Sentence sentence, int at) =>
        at + 1 < sentence.Tokens.Length && sentence.Tokens[at].Letters == "university" && sentence.Tokens[at].Gap == Gap.None && sentence.Tokens[at + 1].Letters == "of";

    private static bool IsKind(Sentence sentence, int end)
    {
        var tokens = sentence.Tokens;
        if (end + 1 >= tokens.Length || end == 0 || tokens[end].Letters is not ("of" or "de" or "for" or "d" or "and") || tokens[end].Gap != Gap.None || !EndsInHead(sentence, end))
            return false;
        var next = sentence.Atoms[sentence.AtomAt(end + 1)];
        if (tokens[end].Letters == "and" && (next.Kind != AtomKind.Type || !tokens[end + 1].IsCapitalised))
            return false;
        return next.Kind == AtomKind.Type
            ? (next.Concepts & ~(Concepts.Heads | Concepts.Soft)) != 0
            : next.Kind == AtomKind.Distinct && next.Place == PlaceRank.None && tokens[end + 1].IsCapitalised && !OrdinaryWords.Contains(tokens[end + 1].Letters);
    }

    private static bool EndsInHead(Sentence sentence, int end) => sentence.Atoms[sentence.AtomAt(end - 1)].Kind == AtomKind.Type;
}
