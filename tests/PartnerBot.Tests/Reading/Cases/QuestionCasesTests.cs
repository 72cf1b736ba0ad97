using Xunit.Abstractions;

namespace PartnerBot.Tests.Reading.Cases;

/// <summary>The shared question cases, where they are: right in nearly all, wrong in silence in none.</summary>
public sealed class QuestionCasesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en-*.jsonl", 0.97)]
    [InlineData("fr.jsonl", 0.95)]
    [InlineData("ja.jsonl", 0.95)]
    [InlineData("zh.jsonl", 0.95)]
    public async Task Answers_are_right_and_never_wrong_in_silence(string files, double share)
    {
        var cases = QuestionCase.Read(files);
        if (cases.Count == 0)
        {
            output.WriteLine("Not run: ../shared/questions is not beside this checkout.");
            return;
        }

        var judged = new List<(Verdict Verdict, string Story)>();
        foreach (var asked in cases)
            judged.AddRange(await Conversing.JudgedAsync(asked, asked.Turns));
        var right = judged.Count(j => j.Verdict == Verdict.Right);
        var misses = string.Join("\n", judged.Where(j => j.Verdict != Verdict.Right).Select(j => $"{j.Verdict} {j.Story}"));
        output.WriteLine($"{files}: {right} of {judged.Count} right\n{misses}");
        Assert.DoesNotContain(judged, j => j.Verdict == Verdict.Silent);
        Assert.True(right >= share * judged.Count, $"{right} of {judged.Count} right, wanted {share:P0}\n{misses}");
    }
}
