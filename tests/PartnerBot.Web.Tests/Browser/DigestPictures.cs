using System.Text.Json;
using Microsoft.Playwright;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Digests;
using PartnerBot.Web.Tests.Digests;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Browser;

public sealed class DigestPictures
{
    [BrowserFact]
    public async Task every_edition_is_drawn_in_each_language_on_a_phone_and_on_a_desk()
    {
        await using var bot = await BotHost.StartAsync([]);
        var editions = await SampleEditions.All;
        foreach (var (width, scheme, kinds) in new[] { (800, ColorScheme.Light, "lead reminder"), (360, ColorScheme.Dark, "lead quiet counts") })
        {
            await using var session = await PageSession.OpenAsync(bot, width, 1_000, scheme);
            foreach (var (name, edition) in editions.Where(e => kinds.Contains(e.Key.Split('-')[0], StringComparison.Ordinal)))
            {
                var json = JsonSerializer.Serialize<IReadOnlyList<OutgoingActivity>>([EditionWriter.MessageOf(edition)], Wire.Json.IReadOnlyListOutgoingActivity);
                await session.Page.RouteAsync("**/local/messages", route => route.FulfillAsync(new() { ContentType = "application/json", Body = json }));
                var card = await session.AskAsync($"{name} at {width}");
                await Assertions.Expect(card).ToContainTextAsync(edition.Headline.Split('；', ';')[0]);
                await session.PictureAsync($"digest-{name}-{width}");
                await session.IsSoundAsync();
                await session.Page.UnrouteAsync("**/local/messages");
            }
        }
    }
}
