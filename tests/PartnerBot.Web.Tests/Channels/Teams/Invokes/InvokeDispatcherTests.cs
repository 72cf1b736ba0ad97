using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams.Invokes;

public sealed class InvokeDispatcherTests
{
    [Theory]
    [InlineData("message/submitAction", 200)]
    [InlineData("suggestedActions/submit", 200)]
    [InlineData("suggestedAction/submit", 200)]
    [InlineData("composeExtension/queryLink", 501)]
    [InlineData("task/fetch", 501)]
    [InlineData("aNameOfTheFuture", 501)]
    [InlineData("", 501)]
    [InlineData(null, 501)]
    public async Task feedback_is_taken_and_what_the_bot_does_not_do_is_said(string? name, int wanted)
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await bot.PostAsync(TeamsSends.Invoke(name, bot.Connector.Url, new { actionName = "feedback", actionValue = new { reaction = "like" } }));
        Assert.Equal(wanted, (int)answer.StatusCode);
        Assert.Empty(bot.Connector.Sent);
    }
}
