using PartnerBot.Web.Channels.Local;
using PartnerBot.Web.Channels.Teams;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Health;
using PartnerBot.Web.Observability;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Startup;

/// <summary>The service, put together and ready to run.</summary>
public static class BotApplication
{
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    /// <exception cref="Queries.StoreException">The register cannot be opened.</exception>
    /// <param name="args">The command line, settings among it.</param>
    /// <param name="register">The register to use in place of the one that the settings name.</param>
    /// <param name="adjust">A last word on the parts.</param>
    public static async Task<WebApplication> BuildAsync(string[] args, OpenedRegister? register = null, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = SettingsFolder });
        var settings = SettingRules.Read(builder.Configuration, builder.Environment.IsDevelopment());
        register ??= await OpenedRegister.OpenAsync(settings, CancellationToken.None);
        SettingRules.CheckHome(settings, register.Vocabulary);
        // A failed start is told by Misfortune, in one sentence instead of a trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.AddTelemetry();
        builder.Services.AddBot(settings, register);
        adjust?.Invoke(builder.Services);
        var app = builder.Build();
        app.Services.GetRequiredService<BotCredential>().Check();
        app.MapBot();
        return app;
    }

    /// <summary>Where appsettings.json is read: the working folder (null), or the program's own where that has none.</summary>
    private static string? SettingsFolder => File.Exists("appsettings.json") ? null : AppContext.BaseDirectory;

    private static void MapBot(this WebApplication app)
    {
        app.MapPost("/api/messages", (HttpContext http, MessagesEndpoint endpoint) => endpoint.ReceiveAsync(http));
        app.MapHealth();
        if (app.Environment.IsDevelopment())
            app.MapLocalPage();
        else
            app.MapGet("/", () => "PartnerBot is running. People talk to it in Microsoft Teams.");
    }
}
