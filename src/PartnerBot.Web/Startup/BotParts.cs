using PartnerBot.Web.Channels.Local;
using PartnerBot.Web.Channels.Teams;
using PartnerBot.Web.Channels.Teams.Authentication;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.Invokes;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Health;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Startup;

/// <summary>The parts of the service, in the order of a question's way.</summary>
internal static class BotParts
{
    public static void AddBot(this IServiceCollection parts, BotSettings settings, OpenedRegister register)
    {
        parts.AddSingleton(TimeProvider.System).AddSingleton(settings).AddSingleton<Today>();
        parts.AddSingleton(register.Store).AddSingleton(register.State).AddSingleton(new CurrentDialogue(register.Store, register.Vocabulary));
        parts.AddSingleton<IConversationMemory, ProcessMemory>().AddSingleton<LanguageMemory>().AddSingleton<TurnMemory>().AddSingleton<TurnOrder>().AddSingleton<TurnTaker>();
        parts.AddSingleton<ActivityTurns>().AddSingleton<TeamsChannel>().AddSingleton<MessagesEndpoint>().AddSingleton<InvokeDispatcher>().AddSingleton<CardInvoke>().AddSingleton<SearchInvoke>();
        parts.AddSingleton<SeenActivities>().AddSingleton<KnownReferences>().AddTransient<Replies>().AddTransient<Outreach>();
        parts.AddSingleton<Admission>().AddSingleton<ServiceUrls>().AddSingleton<LocalSetup>();
        parts.AddConnector();
        parts.AddHealthChecks().AddCheck<RegisterCheck>("register");
    }

    private static void AddConnector(this IServiceCollection parts)
    {
        parts.AddTransient<RetryingHandler>();
        parts.AddHttpClient<ConnectorClient>(c => c.Timeout = TimeSpan.FromSeconds(60))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddHttpMessageHandler<RetryingHandler>();
    }
}
