using Xunit.Abstractions;

namespace PartnerBot.Tests.Reading.Cases;

/// <summary>One slip of the keyboard never makes an answer wrong in silence, and seldom costs the answer.</summary>
public sealed class SlipTests(ITestOutputHelper output)
{
    private const int Variants = 5;

    [Theory]
    // What is left are short names, and words that other words explain as well.
    [InlineData("en-*.jsonl", 0.02)]
    [InlineData("fr.jsonl", 0.03)]
    public async Task A_typing_error_is_mended_or_asked_about(string files, double largestFall)
    {
        var cases = QuestionCase.Read(files);
        if (cases.Count == 0)
        {
            output.WriteLine("Not run: ../shared/questions is not beside this checkout.");
            return;
        }

        var random = new Random(20240401);
        var clean = new List<(Verdict Verdict, string Story)>();
        var slipped = new List<(Verdict Verdict, string Story)>();
        var twice = new List<(Verdict Verdict, string Story)>();
        foreach (var asked in cases)
        {
            for (var variant = 0; variant < Variants; variant++)
            {
                if (Slips.In(asked.Turns, random) is not { } turns)
                    continue;
                var judged = await Conversing.JudgedAsync(asked, turns);
                twice.AddRange(asked.Misspelt ? judged : []);
                slipped.AddRange(asked.Misspelt ? [] : judged);
                clean.AddRange(asked.Misspelt ? [] : await Conversing.JudgedAsync(asked, asked.Turns));
            }
        }

        var silent = slipped.Concat(twice).Where(j => j.Verdict == Verdict.Silent).Select(j => j.Story).ToList();
        var fall = Share(clean) - Share(slipped);
        output.WriteLine($"{files}: {slipped.Count} turns with a slip, right {Share(clean):P1} -> {Share(slipped):P1}, silent {silent.Count}; in questions misspelt already {twice.Count(j => j.Verdict == Verdict.Right)} of {twice.Count} right");
        foreach (var (verdict, story) in slipped.Concat(twice).Where(j => j.Verdict != Verdict.Right))
            output.WriteLine($"{verdict} {story}");
        Assert.True(silent.Count == 0, string.Join("\n", silent));
        Assert.True(fall <= largestFall, $"Right fell by {fall:P1}.");
    }

    private static double Share(List<(Verdict Verdict, string Story)> judged) => (double)judged.Count(j => j.Verdict == Verdict.Right) / judged.Count;
}
