using PartnerBot.Stores;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Startup;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>The register that ships with the bot, in memory.</summary>
public static class SampleHost
{
    public static Task<OpenedRegister> RegisterAsync() =>
        OpenedRegister.OpenAsync(new BotSettings { Store = RegisterStores.InMemory }, CancellationToken.None);
}
