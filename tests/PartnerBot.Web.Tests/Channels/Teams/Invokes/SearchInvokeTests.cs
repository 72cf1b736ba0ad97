using System.Text;
using System.Text.Json;
using PartnerBot.Queries;
using PartnerBot.Web.Tests.Channels.Teams.Cards;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams.Invokes;

public sealed class SearchInvokeTests
{
    public static TheoryData<string, string, string, string> Searches => new()
    {
        { "partners", "TU Munich", "en-GB", "Technical University of Munich" },
        { "partners", "partners in Germany", "en-GB", "Ulm University" },
        { "partners", "Munich", "en-GB", "Technical University of Munich" },
        { "partners", "Bourg", "en-GB", "University of Bourgogne Franche-Comté" },
        { "partners", "partenaires allemands", "fr-FR", "Ulm University" },
        { "partners", "ドイツの協定校", "ja-JP", "Ulm University" },
        { "partners", "德国的合作院校", "zh-CN", "Ulm University" },
        { "partners", "what expires in France in 2025?", "en-GB", "University of Bourgogne Franche-Comté" },
        { "agreements", "TU Munich", "en-GB", "Technical University of Munich" },
        { "agreements", "French agreements that expire in 2025", "en-GB", "University of Bourgogne Franche-Comté" },
        { "agreements", "German universities", "en-GB", "Ulm University" },
        { "agreements", "Bourg", "en-GB", "University of Bourgogne Franche-Comté" },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task a_question_a_name_or_a_part_of_one_finds_rows_with_their_cards(string command, string text, string locale, string wanted)
    {
        await using var bot = await BotHost.StartAsync(["--PartnerBot:AllowAnonymous=true", "--PartnerBot:Home=naist"], register: await SampleHost.RegisterAsync());
        var found = await SearchAsync(bot, command, text, locale);
        Assert.True(found.TryGetProperty("attachments", out var attachments), $"asked: {text}\nwanted: {wanted}\ngot: {found}");
        var titles = attachments.EnumerateArray().Select(a => a.GetProperty("preview").GetProperty("content").GetProperty("title").GetString()!).ToList();
        Assert.True(titles.Any(t => t.Contains(wanted, StringComparison.Ordinal)), $"asked: {text}\nwanted: {wanted}\ngot: {string.Join(", ", titles)}");
        Assert.All(attachments.EnumerateArray(), a => Assert.Empty(CardLint.Faults(a.GetProperty("content"))));
        Assert.Empty(bot.Connector.Sent);
    }

    [Fact]
    public async Task the_whole_answer_stays_below_what_a_client_takes_and_pages_do_not_overlap()
    {
        await using var bot = await BotHost.StartAsync(register: await SampleHost.RegisterAsync());
        foreach (var command in new[] { "partners", "agreements" })
        {
            var first = await SearchAsync(bot, command, "", count: 25);
            var second = await SearchAsync(bot, command, "", skip: first.GetProperty("attachments").GetArrayLength(), count: 25);
            Assert.InRange(Encoding.UTF8.GetByteCount(first.GetRawText()), 1_000, 80_000);
            Assert.Empty(Contents(first).Intersect(Contents(second)));
        }
    }

    [Theory]
    [InlineData("xyzzy", "en-GB", "Nothing in the register fits “xyzzy”.")]
    [InlineData("xyzzy", "fr-FR", "Rien dans le registre")]
    [InlineData("tuition fees of our partners", "en-GB", "tuition")]
    public async Task nothing_found_is_said(string text, string locale, string wanted)
    {
        await using var bot = await BotHost.StartAsync(register: await SampleHost.RegisterAsync());
        var found = await SearchAsync(bot, "partners", text, locale);
        Assert.Equal("message", found.GetProperty("type").GetString());
        Assert.Contains(wanted, found.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_broken_or_slow_store_is_said_in_time()
    {
        await using var broken = await BotHost.StartAsync(register: TinyRegister.Opened(fault: () => new StoreException("The disk is full.")));
        Assert.Contains("cannot be read", (await SearchAsync(broken, "partners", "Munich partners")).GetProperty("text").GetString(), StringComparison.Ordinal);
        await using var slow = await BotHost.StartAsync(register: TinyRegister.Opened(TimeSpan.FromSeconds(30)));
        Assert.Contains("too long", (await SearchAsync(slow, "partners", "").WaitAsync(TimeSpan.FromSeconds(15))).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_state_that_hangs_costs_a_search_no_more_than_the_language()
    {
        var state = new ObstinateState();
        await using var bot = await BotHost.StartAsync(register: await SampleHost.RegisterAsync() with { State = state });
        state.Stop();
        var found = await SearchAsync(bot, "partners", "Munich", "fr-FR");
        Assert.True(found.TryGetProperty("attachments", out var attachments), $"{found}");
        Assert.Contains("Allemagne", attachments.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_unknown_command_is_refused()
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await bot.PostAsync(TeamsSends.Invoke("composeExtension/query", bot.Connector.Url, new { commandId = "other" }));
        Assert.Equal(400, (int)answer.StatusCode);
    }

    private static List<string> Contents(JsonElement found) =>
        [.. found.GetProperty("attachments").EnumerateArray().Select(a => a.GetProperty("preview").GetRawText())];

    private static async Task<JsonElement> SearchAsync(BotHost bot, string command, string text, string locale = "en-GB", int skip = 0, int count = 25)
    {
        object parameter = text.Length == 0 ? new { name = "initialRun", value = "true" } : new { name = "text", value = text };
        var value = new { commandId = command, parameters = new[] { parameter }, queryOptions = new { skip, count } };
        return (await bot.InvokeAsync("composeExtension/query", value, locale: locale)).GetProperty("composeExtension");
    }
}
