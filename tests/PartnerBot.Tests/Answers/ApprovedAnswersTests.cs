using System.Text;
using PartnerBot.Answers;
using PartnerBot.Answers.Voices;

namespace PartnerBot.Tests.Answers;

public sealed class ApprovedAnswersTests
{
    public static TheoryData<string> Languages => [.. Phrases.Files.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_kind_of_answer_reads_as_approved(string language)
    {
        var text = new StringBuilder();
        foreach (var (name, answer) in new AnswerSamples(language).All())
            text.Append("## ").Append(name).Append('\n').Append(answer.Text).Append(Buttons(answer)).Append("\n\n");
        Approved.Check($"answers.{language}", text.ToString());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_shows_its_machinery(string language)
    {
        foreach (var (name, answer) in new AnswerSamples(language).All())
        {
            foreach (var text in TextsOf(answer))
            {
                Assert.False(text.AsSpan().IndexOfAny('{', '}') >= 0, $"{name}: {text}");
                Assert.False(text.Contains("null", StringComparison.OrdinalIgnoreCase), $"{name}: {text}");
                Assert.False(text.Contains("  ", StringComparison.Ordinal) || text.Contains(" .", StringComparison.Ordinal) || text.Contains(" ,", StringComparison.Ordinal), $"{name}: {text}");
            }
        }
    }

    private static string Buttons(Answer answer) => string.Concat(
        [
            .. answer.Chips.Select(chip => $"\n[x {chip.Label}]"),
            .. answer.Suggestions.Select(choice => $"\n[{choice.Label}]"),
        ]);

    private static IEnumerable<string> TextsOf(Answer answer) =>
    [
        answer.Headline, answer.Text, answer.Restatement ?? "", answer.Provenance ?? "",
        .. answer.Chips.Select(chip => chip.Label),
        .. answer.Options.Select(option => option.Label),
        .. answer.Suggestions.Select(choice => choice.Label),
        .. answer.Table?.Columns ?? [],
        .. answer.Table?.Rows.SelectMany(row => row) ?? [],
        .. answer.Facts.SelectMany(facts => facts.Lines.Select(line => line.Label + line.Value).Append(facts.Title)),
    ];
}
