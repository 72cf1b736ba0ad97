using System.Text.Json;

namespace PartnerBot.Cli.Tests;

public sealed class CommandsTests
{
    private static readonly string[] Scene = ["--home", "naist", "--as-of", "2024-04-01"];

    [Fact]
    public async Task Help_lists_every_command()
    {
        var run = await CommandLine.RunAsync("--help");
        Assert.Equal(0, run.Code);
        foreach (var command in new[] { "ask", "explain", "query", "import", "time", "digest" })
            Assert.Contains(command, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_answers_in_words()
    {
        var run = await CommandLine.RunAsync(["ask", "which French partners expire in 2025?", .. Scene]);
        Assert.Equal(0, run.Code);
        Assert.StartsWith("3 agreements", run.Output, StringComparison.Ordinal);
        Assert.Contains("Query: agreements where home = naist and expires in 2025-01-01..2026-01-01 and country = FR", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Ask_prints_one_turn_as_json()
    {
        var run = await CommandLine.RunAsync(["ask", "which French partners expire in 2025?", "--json", .. Scene]);
        var turn = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("answer", turn.GetProperty("outcome").GetString());
        Assert.Equal("agreements", turn.GetProperty("target").GetString());
        Assert.Equal(["naist-0063", "naist-0064", "naist-0065"], turn.GetProperty("ids").EnumerateArray().Select(i => i.GetString()));
        Assert.Equal(["ens-lyon", "universite-de-picardie", "ubfc"], turn.GetProperty("institutions").EnumerateArray().Select(i => i.GetString()));
        Assert.Equal(3, turn.GetProperty("count").GetInt32());
        Assert.Empty(turn.GetProperty("unused").EnumerateArray());
    }

    [Theory]
    [InlineData("when does the Télécom agreement end?", "clarify", "options", "telecom-paris")]
    [InlineData("agreements with a gender clause", "decline", "reason", "not-in-register")]
    [InlineData("do we have an agreement with Harvard University?", "decline", "reason", "no-such-partner")]
    [InlineData("thank you!", "decline", "reason", "chit-chat")]
    public async Task Ask_tells_its_outcome(string question, string outcome, string field, string value)
    {
        var run = await CommandLine.RunAsync(["ask", question, "--json", .. Scene]);
        var turn = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(outcome, turn.GetProperty("outcome").GetString());
        Assert.Contains(value, turn.GetProperty(field).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_answers_every_turn_in_its_conversation()
    {
        var cases = Path.GetTempFileName();
        var answers = Path.GetTempFileName();
        await File.WriteAllLinesAsync(cases,
        [
            """{"id":"one","locale":"en","home":"naist","as_of":"2024-04-01","turns":["agreements with Germany","only the institute-wide ones"]}""",
            """{"id":"two","locale":"ja","home":"naist","as_of":"2024-04-01","turns":["2025年に満了するフランスの協定は?"]}""",
        ]);
        var run = await CommandLine.RunAsync("ask", "--batch", cases, "--out", answers);
        Assert.Equal(0, run.Code);
        var lines = (await File.ReadAllLinesAsync(answers)).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["one", "two"], lines.Select(l => l.GetProperty("id").GetString()));
        Assert.Equal([11, 6], lines[0].GetProperty("turns").EnumerateArray().Select(t => t.GetProperty("count").GetInt32()));
        Assert.Equal(3, lines[1].GetProperty("turns")[0].GetProperty("count").GetInt32());
        File.Delete(cases);
        File.Delete(answers);
    }

    [Fact]
    public async Task Explain_shows_facts_with_rule_and_words_the_query_and_what_was_unused()
    {
        var run = await CommandLine.RunAsync(["explain", "French agreements expiring in 2025 with a bronze seal", .. Scene]);
        Assert.Equal(0, run.Code);
        Assert.Contains("French", run.Output, StringComparison.Ordinal);
        Assert.Contains("name.", run.Output, StringComparison.Ordinal);
        Assert.Contains("time.", run.Output, StringComparison.Ordinal);
        Assert.Contains("without   agreements where home = naist", run.Output, StringComparison.Ordinal);
        Assert.Contains("bronze", run.Output.Split('\n').Single(l => l.StartsWith("unused", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_runs_a_line_and_says_what_is_wrong_with_another()
    {
        var good = await CommandLine.RunAsync("query", "count agreements where home = naist and country = DE", "--store", ":memory:");
        Assert.Equal(0, good.Code);
        Assert.Contains("11", good.Output, StringComparison.Ordinal);
        var bad = await CommandLine.RunAsync("query", "agreements where colour = red", "--store", ":memory:");
        Assert.Equal(2, bad.Code);
        Assert.Contains("colour", bad.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_of_a_folder_that_is_not_there_says_so()
    {
        var run = await CommandLine.RunAsync("import", "/nowhere/at/all");
        Assert.Equal(2, run.Code);
        Assert.Contains("no folder", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "2024-13-01", "no date")]
    [InlineData("--home", "hogwarts", "no home")]
    public async Task A_bad_option_is_named(string option, string value, string said)
    {
        var run = await CommandLine.RunAsync("ask", "which agreements expire?", option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.Contains(value, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is empty", "ask", "which agreements expire?", "--store", "")]
    [InlineData("is empty", "digest", "list", "--store", " ")]
    [InlineData("There is no register at nowhere.db", "ask", "which agreements expire?", "--store", "nowhere.db")]
    [InlineData("There is no register at nowhere.db", "query", "agreements", "--store", "nowhere.db")]
    [InlineData("There is no register at nowhere.db", "digest", "list", "--store", "nowhere.db")]
    [InlineData("is no date", "time", "next week", "--as-of", "soon")]
    [InlineData("Give a sentence", "time")]
    [InlineData("/nowhere/cases", "time", "--batch", "/nowhere/cases")]
    [InlineData("/nowhere/answers", "ask", "--batch", "PartnerBot.Cli.runtimeconfig.json", "--out", "/nowhere/answers")]
    public async Task What_is_nobodys_bug_is_one_sentence(string said, params string[] arguments)
    {
        var run = await CommandLine.RunAsync(arguments);
        Assert.NotEqual(0, run.Code);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_doctor_without_a_place_says_so()
    {
        var run = await CommandLine.RunAsync("doctor", "--store", "");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("WRONG place", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"id":"two","as_of":"2024-04-01","turns":[{"text":"hello"}]}""")]
    [InlineData("""{"id":"two","as_of":"2024-04-01","home":"nowhere","turns":["hello"]}""")]
    public async Task A_broken_case_names_its_line(string wrong)
    {
        var cases = Path.GetTempFileName();
        await File.WriteAllTextAsync(cases, """{"id":"one","as_of":"2024-04-01","turns":["hello"]}""" + "\n" + wrong + "\n");
        var run = await CommandLine.RunAsync("ask", "--batch", cases);
        Assert.Equal(1, run.Code);
        Assert.Contains("line 2", run.Errors, StringComparison.Ordinal);
        File.Delete(cases);
    }
}
