using Microsoft.Playwright;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Browser;

public sealed class FirstQuestionTests
{
    private const string Question = "which French partners expire in 2025?";

    [BrowserFact]
    public async Task the_page_greets_and_fits_a_phone()
    {
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        foreach (var (width, scheme) in new[] { (1_200, ColorScheme.Light), (360, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await using var session = await PageSession.OpenAsync(bot, width, 760, scheme);
            await Assertions.Expect(session.Page.Locator(".examples button")).ToHaveCountAsync(6);
            await session.PictureAsync($"start-{width}-{scheme}");
            await session.IsSoundAsync();
        }
    }

    [BrowserFact]
    public async Task a_newcomer_reads_the_three_partners_with_their_dates()
    {
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        await using var session = await PageSession.OpenAsync(bot);
        await session.PickAsync("naist", "2024-04-01");
        await ReadsThePartnersAsync(await session.AskAsync(Question));
        await session.PictureAsync("first-question-naist");
        await session.IsSoundAsync();
    }

    [BrowserFact]
    public async Task with_all_homes_the_three_are_among_the_answer()
    {
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        await using var session = await PageSession.OpenAsync(bot, 360, 760);
        await ReadsThePartnersAsync(await session.AskAsync(Question));
        await session.PictureAsync("first-question-all-360");
        await session.IsSoundAsync();
    }

    [BrowserFact]
    public async Task a_reload_keeps_the_conversation_and_the_choice_of_home()
    {
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        await using var session = await PageSession.OpenAsync(bot);
        await session.PickAsync("naist", "2024-04-01");
        var answer = await (await session.AskAsync(Question)).InnerTextAsync();
        await session.Page.ReloadAsync();
        Assert.Equal(answer, await session.Page.Locator(".reply").First.InnerTextAsync());
        Assert.Equal("naist", await session.Page.Locator("#home").InputValueAsync());
    }

    [BrowserFact]
    public async Task the_keyboard_alone_suffices()
    {
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        await using var session = await PageSession.OpenAsync(bot);
        await session.Page.Keyboard.TypeAsync(Question);
        await session.Page.Keyboard.PressAsync("Enter");
        var why = session.Page.GetByRole(AriaRole.Button, new() { Name = "Why this answer" });
        await why.FocusAsync();
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.Locator(".reply")).ToContainTextAsync("agreements where");
        await session.PictureAsync("why-1200");
    }

    [BrowserFact]
    public async Task the_pages_own_words_follow_the_language()
    {
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        await using var session = await PageSession.OpenAsync(bot, 360, 760, locale: "ja-JP");
        await Assertions.Expect(session.Page.Locator("h2")).ToHaveTextAsync("国際協定についてお尋ねください");
        await session.PictureAsync("start-360-ja");
    }

    private static async Task ReadsThePartnersAsync(ILocator card)
    {
        foreach (var (partner, expires) in new[] { ("de Lyon", "2025-01-26"), ("Picardie", "2025"), ("Bourgogne Franche-Comté", "2025") })
        {
            await Assertions.Expect(card).ToContainTextAsync(partner);
            await Assertions.Expect(card).ToContainTextAsync(expires);
        }
    }
}
