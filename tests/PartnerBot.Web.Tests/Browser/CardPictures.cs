using System.Text.Json;
using Microsoft.Playwright;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Cards;
using PartnerBot.Web.Tests.Channels.Teams.Cards;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Browser;

public sealed class CardPictures
{
    [BrowserFact]
    public async Task every_kind_of_card_is_drawn_within_the_page_at_all_widths()
    {
        await using var bot = await BotHost.StartAsync([]);
        foreach (var (width, scheme) in new[] { (1_200, ColorScheme.Light), (800, ColorScheme.Dark), (480, ColorScheme.Light), (320, ColorScheme.Dark) })
        {
            await using var session = await PageSession.OpenAsync(bot, width, 1_000, scheme);
            foreach (var kind in SampleAnswers.All.Keys.Where(k => k != "huge"))
                await DrawAsync(session, kind, width);
        }
    }

    private static async Task DrawAsync(PageSession session, string kind, int width)
    {
        var reply = new OutgoingActivity { Attachments = [new CardAttachment(AnswerCard.Of(SampleAnswers.All[kind], new DateOnly(2024, 4, 1)))] };
        var json = JsonSerializer.Serialize<IReadOnlyList<OutgoingActivity>>([reply], Wire.Json.IReadOnlyListOutgoingActivity);
        await session.Page.RouteAsync("**/local/messages", route => route.FulfillAsync(new() { ContentType = "application/json", Body = json }));
        var card = await session.AskAsync($"{kind} at {width}");
        await Assertions.Expect(card).ToContainTextAsync(SampleAnswers.All[kind].Headline);
        await session.PictureAsync($"card-{kind}-{width}");
        await session.IsSoundAsync();
        await session.Page.UnrouteAsync("**/local/messages");
    }
}
