using System.Net;
using PartnerBot.Queries;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Health;

public sealed class HealthEndpointsTests
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task a_sound_service_is_healthy(string path)
    {
        await using var bot = await BotHost.StartAsync([], "Production");
        using var answer = await bot.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("Healthy", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task without_its_register_it_lives_but_is_not_ready()
    {
        await using var bot = await BotHost.StartAsync([], "Production", TinyRegister.Opened(fault: () => new StoreException("The disk is full.")));
        Assert.Equal(HttpStatusCode.OK, (await bot.Http.GetAsync("/healthz/live")).StatusCode);
        using var answer = await bot.Http.GetAsync("/healthz/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("The disk is full.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
