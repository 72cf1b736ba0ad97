using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Digests;
using PartnerBot.Keeping;
using PartnerBot.Web.Digests;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Digests;

/// <summary>The whole way: a digest is asked for in the chat, and comes when its time has come.</summary>
public sealed class DigestDeliveryTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly object Clock = new[] { new { type = "clientInfo", timezone = "Europe/Paris" } };

    [Fact]
    public async Task a_digest_asked_for_in_the_chat_comes_on_its_day_as_a_card_once()
    {
        var clock = new MovedClock();
        await using var bot = await BotHost.StartAsync(register: await SampleHost.RegisterAsync(), adjust: parts =>
            parts.AddSingleton<TimeProvider>(clock).AddSingleton(new DeliveryTerms { Poll = TimeSpan.FromMilliseconds(100) }));
        await SayAsync(bot, "German agreements");
        await SayAsync(bot, "send me this every Monday at 9");
        var state = bot.Parts.GetRequiredService<IStateStore>();
        var due = (await state.ListAsync(StateKind.Subscription, null, default).FirstAsync()).Due!.Value;
        var before = bot.Replies.Count;

        clock.Ahead = due - TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(1);
        var edition = await SentAsync(bot);
        Assert.Equal(due, edition.Due);
        var sent = Assert.Single(bot.Replies.Skip(before));
        Assert.EndsWith("/v3/conversations/c1/activities", sent.Path, StringComparison.Ordinal);
        Assert.Equal("AdaptiveCard", sent.Card.GetProperty("type").GetString());
        Assert.NotEqual("", sent.Body.GetProperty("summary").GetString());
        Assert.Equal(JsonValueKind.Object, sent.Body.GetProperty("channelData").ValueKind);

        await SayAsync(bot, "stop");
        clock.Ahead += TimeSpan.FromDays(7);
        await Task.Delay(500);
        Assert.Equal(before + 2, bot.Replies.Count);
    }

    private static async Task SayAsync(BotHost bot, string text)
    {
        using var answer = await bot.PostAsync(TeamsSends.Message(text, bot.Connector.Url, entities: Clock));
        Assert.True(answer.IsSuccessStatusCode);
    }

    private static async Task<Edition> SentAsync(BotHost bot)
    {
        var editions = bot.Parts.GetRequiredService<Editions>();
        for (var began = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(began) < Patience; await Task.Delay(50))
            await foreach (var edition in editions.ListAsync(null, default))
                if (edition.State == EditionState.Sent)
                    return edition;
        throw new TimeoutException($"No edition was sent within {Patience}.");
    }
}
