using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Web.Channels.Teams.Authentication;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Startup;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>The service in Production as Teams sees it: real tokens both ways, with the issuer, the login authority and the connector on loopback under their real names.</summary>
public sealed class TeamsHost : IAsyncDisposable
{
    private TeamsHost(BotHost bot, LocalLogin login, ChannelKey key) => (Bot, Login, Key) = (bot, login, key);

    public BotHost Bot { get; }
    public LocalLogin Login { get; }
    /// <summary>The key that the channel signs with.</summary>
    public ChannelKey Key { get; }

    public static async Task<TeamsHost> StartAsync(IReadOnlyList<string>? settings = null, OpenedRegister? register = null, Action<IServiceCollection>? adjust = null)
    {
        var key = new ChannelKey("key-1", ChannelKey.For("msteams", "webchat"));
        var login = await LocalLogin.StartAsync();
        login.Keys = [key];
        var world = new ConcurrentDictionary<string, Uri>();
        foreach (var name in new[] { "login.botframework.com", "login.microsoftonline.com", "169.254.169.254" })
            world[name] = login.Url;
        var bot = await BotHost.StartAsync(
            ["--PartnerBot:Teams:Credential=Secret", "--PartnerBot:Teams:Secret=s3cret", .. settings ?? []], "Production", register,
            parts =>
            {
                foreach (var client in new[] { SigningKeys.Client, BotCredential.Client, nameof(ConnectorClient) })
                    parts.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => new Rewired(world));
                adjust?.Invoke(parts);
            });
        world["smba.trafficmanager.net"] = new Uri(bot.Connector.Url);
        return new TeamsHost(bot, login, key);
    }

    /// <summary>A sound request; a test spoils it.</summary>
    public ChannelRequest Request(string? id = null) => new(Key, id);

    public async Task<(int Status, string Body)> SendAsync(ChannelRequest request)
    {
        using var message = request.Build();
        using var answer = await Bot.Http.SendAsync(message);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Login.DisposeAsync();
    }
}
