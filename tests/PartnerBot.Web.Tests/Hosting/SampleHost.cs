using PartnerBot.Web.Settings;
using PartnerBot.Web.Startup;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>The register that ships with the bot, opened as the service opens it, in a folder that is gone afterwards.</summary>
public static class SampleHost
{
    public static Task<OpenedRegister> RegisterAsync() =>
        OpenedRegister.OpenAsync(new BotSettings(), AppContext.BaseDirectory, CancellationToken.None);
}
