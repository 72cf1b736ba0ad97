using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Answers;
using PartnerBot.Reading;
using PartnerBot.Web.Tests.Documents;
using PartnerBot.Web.Tests.Hosting;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Manifest;

public sealed partial class PromptTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "manifest");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ja")]
    [InlineData("zh-cn")]
    [InlineData("zh-tw")]
    public async Task every_prompt_is_a_question_that_the_reader_answers(string language)
    {
        await using var bot = await BotHost.StartAsync(register: await SampleHost.RegisterAsync());
        var turns = bot.Parts.GetRequiredService<TurnTaker>();
        var prompts = PromptsOf(language);
        Assert.True(prompts.Count >= 8, $"{prompts.Count} prompts in {language}");
        foreach (var prompt in prompts)
        {
            var question = new Question(prompt, language, new DateOnly(2024, 4, 1), "naist");
            var answer = (await turns.TakeAsync(new Turn($"test/{prompt}", question), CancellationToken.None)).Answer;
            Assert.True(answer.Outcome == Outcome.Answer && answer.Unused.Count == 0, $"asked: {prompt}\ngot: {answer.Text}");
        }
    }

    private static List<string> PromptsOf(string language)
    {
        if (language != "en")
        {
            var locale = Read(Path.Combine("locales", $"{language}.json"));
            return [.. locale.EnumerateObject().Where(p => PromptKey().IsMatch(p.Name)).Select(p => p.Value.GetString()!)];
        }

        var manifest = Read("manifest.json");
        var commands = manifest.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray();
        var samples = manifest.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray().SelectMany(c => c.GetProperty("samplePrompts").EnumerateArray());
        return
        [
            .. commands.Where(c => c.TryGetProperty("prompt", out _)).Select(c => c.GetProperty("prompt").GetString()!),
            .. samples.Select(s => s.GetProperty("text").GetString()!),
        ];
    }

    private static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name))).RootElement;

    [GeneratedRegex(@"\.prompt$|\.samplePrompts\[\d\]\.text$", RegexOptions.NonBacktracking)]
    private static partial Regex PromptKey();
}
