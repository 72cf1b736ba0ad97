using Microsoft.Playwright;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Browser;

/// <summary>The local page of a running service, open in a browser of its own.</summary>
public sealed class PageSession : IAsyncDisposable
{
    /// <summary>Milliseconds; a machine that builds and tests at once is slow.</summary>
    private const float Patience = 30_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly List<string> _complaints = [];

    private PageSession(IPlaywright playwright, IBrowser browser, IPage page)
    {
        _playwright = playwright;
        _browser = browser;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public static async Task<PageSession> OpenAsync(BotHost bot, int width = 1_200, int height = 900, ColorScheme scheme = ColorScheme.Light, string locale = "en-GB")
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        var browser = await Chromium.LaunchAsync(playwright);
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Locale = locale });
        var session = new PageSession(playwright, browser, await context.NewPageAsync());
        await session.Page.GotoAsync(bot.Http.BaseAddress!.ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        return session;
    }

    public async Task PickAsync(string home, string today)
    {
        await Page.Locator("summary").ClickAsync();
        await Page.Locator("#home").SelectOptionAsync(home);
        await Page.Locator("#today").FillAsync(today);
        await Page.Locator("summary").ClickAsync();
    }

    /// <summary>Types a question and waits for its card.</summary>
    public async Task<ILocator> AskAsync(string question)
    {
        var before = await Page.Locator(".reply").CountAsync();
        await Page.Locator("#text").FillAsync(question);
        await Page.Keyboard.PressAsync("Enter");
        var card = Page.Locator(".reply").Nth(before);
        await card.WaitForAsync();
        return card;
    }

    /// <summary>Keeps a picture beside the test's binaries, in Screenshots.</summary>
    public Task PictureAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "Screenshots", name + ".png") });

    /// <summary>Nothing sticks out to the side, and the browser's console has no complaint.</summary>
    public async Task IsSoundAsync()
    {
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow == 0, $"{overflow} pixels too wide");
        Assert.True(_complaints.Count == 0, string.Join('\n', _complaints));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
