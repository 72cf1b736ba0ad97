using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerBot.Web.Tests.Channels.Teams.Cards;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams;

/// <summary>A day with the bot, through HTTP with the channel's own tokens: installed, asked, its card turned and changed, a candidate picked, its language changed, searched, removed.</summary>
public sealed class WholeServiceTests
{
    [Fact]
    public async Task from_the_welcome_to_the_farewell()
    {
        await using var teams = await TeamsHost.StartAsync(register: await SampleHost.RegisterAsync());

        var welcome = await SendAsync(teams, a => (a["type"], a["action"]) = ("installationUpdate", "add"));
        Assert.Contains("international partners", welcome!.Value.GetProperty("speak").GetString(), StringComparison.Ordinal);

        var answer = await AskAsync(teams, "which French partners of NAIST expire in 2025?");
        Assert.Equal(3, CardParts.RowTitles(answer).Count);

        var wider = await PressAsync(teams, answer, "Without Expiry date");
        Assert.True(CardParts.RowTitles(wider).Count > 3, "dropping the year brings more partners");
        Assert.DoesNotContain(CardParts.Executes(wider), e => e.Title.StartsWith("Without Expiry", StringComparison.Ordinal));

        var other = await PressAsync(teams, answer, "Change to 2026");
        Assert.Contains("2026", other.GetProperty("speak").GetString(), StringComparison.Ordinal);

        var all = await AskAsync(teams, "all agreements of NAIST");
        var next = await PressAsync(teams, all, "Next 10");
        Assert.Equal(10, CardParts.RowTitles(next).Except(CardParts.RowTitles(all)).Count());
        var second = await AskAsync(teams, "the second one");
        Assert.Contains(CardParts.RowTitles(next)[1].Split(',')[0], second.GetProperty("fallbackText").GetString(), StringComparison.Ordinal);

        var asked = await AskAsync(teams, "is the agreement with Nanjing still valid?");
        var picked = await PressAsync(teams, asked, "Nanjing Agricultural University");
        Assert.Contains("Nanjing Agricultural University", picked.GetProperty("fallbackText").GetString(), StringComparison.Ordinal);

        var japanese = await AskAsync(teams, "日本語でお願いします");
        Assert.Equal("ja", japanese.GetProperty("lang").GetString());
        Assert.Contains("協定", japanese.GetProperty("speak").GetString(), StringComparison.Ordinal);

        var search = await InvokeAsync(teams, "composeExtension/query", new { commandId = "partners", parameters = new[] { new { name = "text", value = "ミュンヘン工科大学" } } });
        var found = Assert.Single(search.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray()).GetProperty("content");
        Assert.Equal("ja", found.GetProperty("lang").GetString());

        Assert.Null(await SendAsync(teams, a => (a["type"], a["action"]) = ("installationUpdate", "remove")));
        var forgotten = await AskAsync(teams, "その2番目は？");
        Assert.DoesNotContain("Nanjing", forgotten.GetRawText(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> AskAsync(TeamsHost teams, string text)
    {
        var card = Assert.NotNull(await SendAsync(teams, a => a["text"] = text));
        Assert.Empty(CardLint.Faults(card));
        return card;
    }

    private static async Task<JsonElement> PressAsync(TeamsHost teams, JsonElement card, string title)
    {
        var (_, data) = CardParts.Executes(card).First(e => e.Title.StartsWith(title, StringComparison.Ordinal));
        var reply = await InvokeAsync(teams, "adaptiveCard/action", new { action = new { type = "Action.Execute", verb = "show", data }, trigger = "manual" });
        Assert.Equal("application/vnd.microsoft.card.adaptive", reply.GetProperty("type").GetString());
        return reply.GetProperty("value");
    }

    private static async Task<JsonElement> InvokeAsync(TeamsHost teams, string name, object value)
    {
        var request = teams.Request();
        (request.Activity["type"], request.Activity["name"], request.Activity["value"]) = ("invoke", name, JsonSerializer.SerializeToNode(value));
        var (status, body) = await teams.SendAsync(request);
        Assert.True(status == 200, $"{name}: {status} {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>The card that came back through the connector; null for none.</summary>
    private static async Task<JsonElement?> SendAsync(TeamsHost teams, Action<JsonObject> change)
    {
        var request = teams.Request(Guid.NewGuid().ToString());
        change(request.Activity);
        var before = teams.Bot.Replies.Count;
        var (status, body) = await teams.SendAsync(request);
        Assert.True(status is 200 or 202, $"{status} {body}");
        return teams.Bot.Replies.Skip(before).SingleOrDefault()?.Card;
    }
}
