using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Queries;
using PartnerBot.Stores;
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
        Assert.Equal("Unhealthy\nregister: Unhealthy, it does not answer; the log says why", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task the_reason_stands_in_the_log()
    {
        using var log = new RecordingLog();
        await using var bot = await BotHost.StartAsync(
            ["--Logging:LogLevel:Default=Warning"], "Production", TinyRegister.Opened(fault: () => new StoreException("The disk is full.")), parts => parts.AddSingleton<ILoggerProvider>(log));
        using var answer = await bot.Http.GetAsync("/healthz/ready");
        Assert.Contains("The disk is full.", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task agreements_are_counted_once_for_each_state_of_the_register()
    {
        var register = new ChangingRegister(SampleRegister.Load());
        var counts = 0;
        register.BeforeAnswer = () =>
        {
            counts++;
            return Task.CompletedTask;
        };
        await using var bot = await BotHost.StartAsync([], "Production", register.Opened);
        for (var probe = 0; probe < 5; probe++)
            Assert.Equal("Healthy\nregister: Healthy, 123 agreements", await bot.Http.GetStringAsync("/healthz/ready"));
        Assert.Equal(1, counts);
        register.Import(SampleRegister.Load() with { Agreements = [.. SampleRegister.Load().Agreements.Skip(1)] });
        Assert.EndsWith(" 122 agreements", await bot.Http.GetStringAsync("/healthz/ready"), StringComparison.Ordinal);
        Assert.Equal(2, counts);
    }

    [Fact]
    public async Task a_register_that_hangs_is_not_ready_in_time()
    {
        var register = new ChangingRegister(SampleRegister.Load());
        var clock = new QuickClock { Hurries = true };
        await using var bot = await BotHost.StartAsync([], "Production", register.Opened, parts => parts.AddSingleton<TimeProvider>(clock));
        register.BeforeNames = () => new TaskCompletionSource().Task;
        using var answer = await bot.Http.GetAsync("/healthz/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }
}
