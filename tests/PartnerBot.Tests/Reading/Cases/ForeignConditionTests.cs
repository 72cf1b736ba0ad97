using PartnerBot.Answers;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Reading.Cases;

/// <summary>A condition that the register does not hold is never dropped: the answer is declined, or names the words it left out.</summary>
public sealed class ForeignConditionTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string[]> Conditions = new()
    {
        ["en"] = [" with a gender clause", " that waive tuition", " signed by Professor Okada", " which our auditors flagged", " with a bronze seal"],
        ["fr"] = [" avec une clause de parité", " signés par le professeur Martin", " dont le quota est épuisé", " avec un sceau doré"],
        ["ja"] = ["授業料免除付きの", "ジェンダー条項のある", "田中教授が署名した", "監査済みの"],
        ["zh"] = ["有性别条款的", "免学费的", "李教授签字的", "审计过的"],
    };

    [Theory]
    [InlineData("en", "en-*.jsonl")]
    [InlineData("fr", "fr.jsonl")]
    [InlineData("ja", "ja.jsonl")]
    [InlineData("zh", "zh.jsonl")]
    public async Task An_unknown_condition_is_never_dropped(string language, string files)
    {
        var cases = QuestionCase.Read(files);
        if (cases.Count == 0)
        {
            output.WriteLine("Not run: ../shared/questions is not beside this checkout.");
            return;
        }

        var dropped = new List<string>();
        var asked = 0;
        foreach (var one in cases.Where(c => c.Turns.Count == 1))
        {
            foreach (var condition in Conditions[language])
            {
                var text = With(one.Turns[0], condition, language);
                var answer = (await Conversing.AnswersAsync(one, [text]))[0];
                asked++;
                if (answer.Outcome == Outcome.Answer && answer.Unused.Count == 0)
                    dropped.Add($"{one.Id}: {text}");
            }
        }

        output.WriteLine($"{language}: {asked} questions, {dropped.Count} dropped the condition");
        Assert.True(dropped.Count == 0, string.Join("\n", dropped.Take(20)));
    }

    // Behind the question in English and French, before it in Japanese and Chinese, where qualifiers stand first.
    private static string With(string question, string condition, string language) =>
        language is "en" or "fr" ? question.TrimEnd('?', '!', '.', ' ') + condition + "?" : condition + question;
}
