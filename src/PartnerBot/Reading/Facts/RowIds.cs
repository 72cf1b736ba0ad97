using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>Ids of rows as tables print them: "naist-0042" is letters, a hyphen and a number with leading zeros or of five digits and more.</summary>
internal static class RowIds
{
    private const int LongerThanYears = 5;

    public static IEnumerable<Fact> Find(IReadOnlyList<Token> tokens, FoldedText text)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            var (word, number) = (tokens[i - 1], tokens[i]);
            if (!IsRowNumber(number.Text) || !word.Text.All(char.IsAsciiLetter) || text.Original[word.End..number.Start] != "-")
                continue;
            yield return new Fact
            {
                First = i - 1,
                Count = 2,
                Sentence = word.Sentence,
                Surface = text.Original[word.Start..number.End],
                Rule = "row-id",
                Concepts = [new Concept("row-id", $"{word.Text}-{number.Text}")],
            };
        }
    }

    private static bool IsRowNumber(string text) => text.All(char.IsAsciiDigit) && (text.Length >= LongerThanYears || text.Length > 2 && text[0] == '0');
}
