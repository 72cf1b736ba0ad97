using Microsoft.Playwright;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Browser;

public sealed class FirstQuestionTests
{
    private static readonly string[] Partners = ["de Lyon", "Picardie", "Bourgogne"];

    [BrowserFact]
    public async Task the_page_greets_and_fits_a_phone()
    {
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        foreach (var (width, scheme) in new[] { (1_200, ColorScheme.Light), (360, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await using var session = await PageSession.OpenAsync(bot, width, 760, scheme);
            await Assertions.Expect(session.Page.Locator(".examples button")).ToHaveCountAsync(6);
            await session.PictureAsync($"start-{width}-{scheme}");
            Assert.Equal(0, await session.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.True(session.Complaints.Errors.Count == 0, string.Join("\n", session.Complaints.Errors));
        }
    }
}
