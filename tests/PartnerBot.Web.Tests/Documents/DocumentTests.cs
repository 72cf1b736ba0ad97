using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Documents;

public sealed partial class DocumentTests
{
    private static readonly string Root = Checkout.Root;

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("manifest/README.md")]
    [InlineData("deploymentTemplates/README.md")]
    [InlineData("src/PartnerBot.Web/threat-model.md")]
    [InlineData("tests/PartnerBot.Benchmarks/README.md")]
    public void every_path_that_a_document_names_exists(string document)
    {
        var text = File.ReadAllText(Path.Combine(Root, document));
        var folder = Path.GetDirectoryName(Path.Combine(Root, document))!;
        var missing = NamedPath().Matches(text).Select(m => Path.Combine(Root, m.Value))
            .Concat(Link().Matches(text).Select(m => Path.Combine(folder, m.Groups[1].Value)))
            .Where(p => !Path.Exists(p));
        Assert.Empty(missing);
    }

    [Fact]
    public async Task the_questions_of_the_readme_are_answered_as_it_says()
    {
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        var rows = QuestionRow().Matches(await File.ReadAllTextAsync(Path.Combine(Root, "README.md")))
            .Select(m => (Question: m.Groups[1].Value, Answer: m.Groups[2].Value)).SkipWhile(r => r.Question != "---").Skip(1).Take(10).ToList();
        Assert.Equal(10, rows.Count);
        foreach (var (question, wanted) in rows)
        {
            var got = await AskAsync(bot, question);
            Assert.True(wanted == got, $"asked: {question}\nREADME: {wanted}\ngot: {got}");
        }
    }

    [Fact]
    public void the_readme_tells_of_each_setting()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        Assert.DoesNotContain(typeof(BotSettings).GetProperties().Where(p => p.CanWrite && p.Name != nameof(BotSettings.Teams)).Select(p => p.Name)
            .Concat(typeof(TeamsSettings).GetProperties().Where(p => p.CanWrite).Select(p => $"Teams:{p.Name}")), name => !readme.Contains($"`{name}`", StringComparison.Ordinal));
    }

    private static async Task<string?> AskAsync(BotHost bot, string question)
    {
        var activity = new { type = "message", text = question, locale = "en", conversation = new { id = question }, channelData = new { home = "naist", today = "2024-04-01" } };
        using var answer = await bot.Http.PostAsJsonAsync("/local/messages", activity);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>())[0].GetProperty("summary").GetString();
    }

    /// <summary>Paths below the folders of the repository, and its files with an ending.</summary>
    [GeneratedRegex(@"(?<![\w/.])(src|tests|\.ci|manifest|deploymentTemplates)/[\w./-]*\w|\b[A-Z]\w+(\.\w+)*\.(props|sln|txt)\b")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"\]\((?!http)([^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| (.+?) \| (.+?) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex QuestionRow();
}
