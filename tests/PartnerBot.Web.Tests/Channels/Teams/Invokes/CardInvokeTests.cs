using System.Text.Json;
using PartnerBot.Queries;
using PartnerBot.Web.Tests.Channels.Teams.Cards;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams.Invokes;

public sealed class CardInvokeTests
{
    private const string Query = "agreements where home = naist";

    [Fact]
    public async Task a_press_is_answered_with_the_card_that_takes_the_place_of_the_old_one()
    {
        await using var bot = await BotHost.StartAsync(register: await SampleHost.RegisterAsync());
        var first = Assert.Single(await bot.SayAsync("all agreements of NAIST"));
        var next = CardParts.Executes(first.Card).First(e => e.Title.StartsWith("Next", StringComparison.Ordinal));
        var reply = await bot.PressAsync(next.Data);
        Assert.Equal("application/vnd.microsoft.card.adaptive", reply.GetProperty("type").GetString());
        Assert.Contains("11–20 of", reply.GetProperty("value").GetRawText(), StringComparison.Ordinal);
        Assert.Empty(CardLint.Faults(reply.GetProperty("value")));
        Assert.Single(bot.Replies);
    }

    public static TheoryData<string, object?, int, string> Faults => new()
    {
        { "no value", null, 400, "NotSupported" },
        { "no action", new { trigger = "manual" }, 400, "NotSupported" },
        { "an action that is text", new { action = "Action.Execute" }, 400, "NotSupported" },
        { "a submit", new { action = new { type = "Action.Submit", data = new { query = Query } } }, 400, "NotSupported" },
        { "a type that is a number", new { action = new { type = 1, data = new { query = Query } } }, 400, "NotSupported" },
        { "no data", new { action = new { type = "Action.Execute", verb = "show" } }, 400, "BadRequest" },
        { "data that is text", new { action = new { type = "Action.Execute", data = "agreements" } }, 400, "BadRequest" },
        { "no query", new { action = new { type = "Action.Execute", data = new { query = "drop table agreements" } } }, 400, "StaleButton" },
        { "a field of no register", new { action = new { type = "Action.Execute", data = new { query = "agreements where salary = high" } } }, 400, "StaleButton" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task whatever_is_wrong_gets_a_valid_error_and_nothing_is_sent(string what, object? value, int status, string code)
    {
        await using var bot = await BotHost.StartAsync();
        Refused(what, await bot.InvokeAsync("adaptiveCard/action", value!), status, code);
        Assert.Empty(bot.Connector.Sent);
    }

    [Fact]
    public async Task a_broken_store_and_a_bug_are_errors_to_read_and_keep_their_secrets()
    {
        foreach (var (fault, code) in new (Exception, string)[] { (new StoreException("The disk is full."), "StoreDown"), (new InvalidOperationException("secret"), "Unexpected") })
        {
            await using var bot = await BotHost.StartAsync(register: TinyRegister.Opened(fault: () => fault));
            var reply = await bot.PressAsync(new { query = Query });
            Refused(code, reply, 500, code);
            Assert.DoesNotContain("secret", reply.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task a_store_that_is_too_slow_leaves_the_card_and_the_conversation_as_they_were()
    {
        await using var bot = await BotHost.StartAsync(register: TinyRegister.Opened(TimeSpan.FromSeconds(20)));
        var reply = await bot.PressAsync(new { query = Query }).WaitAsync(TimeSpan.FromSeconds(15));
        Refused("slow", reply, 500, "Slow");
    }

    [Fact]
    public async Task who_presses_a_shared_card_changes_nobody_elses_conversation()
    {
        await using var bot = await BotHost.StartAsync(register: await SampleHost.RegisterAsync());
        async Task<string> SecondOf(string person) =>
            Assert.Single(await bot.SayAsync("the second one", "19:thread", person: person, conversationType: "channel")).Body.GetProperty("summary").GetString()!;

        var card = Assert.Single(await bot.SayAsync("all agreements of NAIST", "19:thread", person: "29:ann", conversationType: "channel")).Card;
        var next = CardParts.Executes(card).First(e => e.Title.StartsWith("Next", StringComparison.Ordinal));
        var seenByBob = await bot.PressAsync(next.Data, "19:thread", "channel", "29:bob");
        var (second, twelfth) = (CardParts.RowTitles(card)[1], CardParts.RowTitles(seenByBob.GetProperty("value"))[1]);
        Assert.NotEqual(second, twelfth);
        Assert.Contains(second.Split(',')[0], await SecondOf("29:ann"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task who_presses_a_shared_card_goes_on_from_what_they_see()
    {
        await using var bot = await BotHost.StartAsync(register: await SampleHost.RegisterAsync());
        var card = Assert.Single(await bot.SayAsync("all agreements of NAIST", "19:thread", person: "29:ann", conversationType: "channel")).Card;
        var next = CardParts.Executes(card).First(e => e.Title.StartsWith("Next", StringComparison.Ordinal));
        var seen = (await bot.PressAsync(next.Data, "19:thread", "channel", "29:bob")).GetProperty("value");
        var answer = Assert.Single(await bot.SayAsync("the second one", "19:thread", person: "29:bob", conversationType: "channel"));
        Assert.Contains(CardParts.RowTitles(seen)[1].Split(',')[0], answer.Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    private static void Refused(string what, JsonElement reply, int status, string code)
    {
        var got = $"{reply.GetProperty("statusCode").GetInt32()} {reply.GetProperty("value").GetProperty("code").GetString()}";
        Assert.True(got == $"{status} {code}", $"asked: {what}\nwanted: {status} {code}\ngot: {got}");
        Assert.Equal("application/vnd.microsoft.error", reply.GetProperty("type").GetString());
        Assert.NotEqual("", reply.GetProperty("value").GetProperty("message").GetString());
    }
}
