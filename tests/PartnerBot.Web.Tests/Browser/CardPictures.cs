using System.Text;
using Microsoft.Playwright;
using PartnerBot.Web.Channels.Teams.Cards;
using PartnerBot.Web.Tests.Channels.Teams.Cards;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Browser;

/// <summary>Every kind of card as Microsoft's renderer draws it, its five languages one below the other. Look at the pictures after a change.</summary>
public sealed class CardPictures
{
    private static readonly int[] Widths = [320, 480, 800];

    [BrowserFact]
    public async Task every_card_is_drawn_whole_and_readable_at_all_widths_in_light_and_dark()
    {
        var cards = await DrawableAsync();
        await using var bot = await BotHost.StartAsync([]);
        await using var session = await PageSession.OpenAsync(bot);
        var faults = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await session.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in Widths)
            {
                await session.Page.SetViewportSizeAsync(width, 900);
                foreach (var (kind, drawn) in cards)
                    faults.AddRange((await DrawAsync(session, kind, drawn, $"{width}-{scheme}")).Select(f => $"{kind} at {width} {scheme}: {f}"));
            }
        }
        await session.IsSoundAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct().Take(40)));
    }

    private static async Task<string[]> DrawAsync(PageSession session, string kind, string cards, string name)
    {
        var faults = await session.Page.EvaluateAsync<string[]>(CardChecks.Script, cards);
        await session.Page.Locator("#log").ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "Screenshots", $"card-{kind}-{name}.png"), Animations = ScreenshotAnimations.Disabled });
        return faults;
    }

    /// <summary>The cards of each kind as a JSON array, and one whose every text tries to be Markdown.</summary>
    private static async Task<Dictionary<string, string>> DrawableAsync()
    {
        var all = new Dictionary<string, List<string>> { ["marked"] = [Encoding.UTF8.GetString(AnswerCard.Of(SampleAnswers.Marked, EveryCard.Today).ToUtf8().Span)] };
        foreach (var language in EveryCard.Languages)
            foreach (var (kind, card) in await EveryCard.InAsync(language))
            {
                all.TryAdd(kind, []);
                all[kind].Add(Encoding.UTF8.GetString(card.ToUtf8().Span));
            }
        return all.ToDictionary(p => p.Key, p => $"[{string.Join(',', p.Value)}]");
    }
}
