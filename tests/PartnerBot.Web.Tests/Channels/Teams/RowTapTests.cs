using System.Net;
using System.Text.Json;
using PartnerBot.Stores;
using PartnerBot.Stores.Memory;
using PartnerBot.Web.Startup;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams;

public sealed class RowTapTests
{
    [Theory]
    [InlineData("French agreements")]
    [InlineData("French partners of NAIST")]
    public async Task a_row_of_a_list_tells_all_of_itself_below_the_list(string question)
    {
        var store = new MemoryStore(SampleRegister.Load());
        await using var bot = await BotHost.StartAsync(register: new OpenedRegister(store, await store.ReadVocabularyAsync(default), new MemoryState(TimeProvider.System)));
        var row = TapsOf(Assert.Single(await bot.SayAsync(question)).Card).First();
        using var pressed = await bot.PostAsync(TeamsSends.Message("", bot.Connector.Url, value: row.GetProperty("data")));
        Assert.Equal(HttpStatusCode.OK, pressed.StatusCode);
        Assert.Equal(2, bot.Replies.Count);
        var told = bot.Replies[^1];
        Assert.Contains(row.GetProperty("title").GetString()!.Split(',')[0], told.Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Contains("Signed", told.Card.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(TapsOf(told.Card));
    }

    private static IEnumerable<JsonElement> TapsOf(JsonElement card) => card.GetProperty("body").EnumerateArray()
        .Where(e => e.TryGetProperty("selectAction", out var tap) && tap.GetProperty("data").TryGetProperty("whole", out _))
        .Select(e => e.GetProperty("selectAction"));
}
