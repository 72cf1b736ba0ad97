using PartnerBot.Keeping;
using PartnerBot.Web.Channels.Local;
using PartnerBot.Web.Channels.Teams;
using PartnerBot.Web.Channels.Teams.Authentication;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.Invokes;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Digests;
using PartnerBot.Web.Health;
using PartnerBot.Web.Keeping;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Startup;

/// <summary>The parts of the service, in the order of a question's way.</summary>
internal static class BotParts
{
    public static void AddBot(this IServiceCollection parts, BotSettings settings, OpenedRegister register)
    {
        parts.AddSingleton(TimeProvider.System).AddSingleton(settings).AddSingleton<Today>();
        parts.AddSingleton(register.Store).AddSingleton<IStateStore>(p => new TimelyState(register.State, p.GetRequiredService<TimeProvider>()));
        parts.AddSingleton(p => new CurrentDialogue(register.Store, register.Vocabulary, p.GetRequiredService<TimeProvider>()));
        parts.AddSingleton<IConversationMemory, KeptConversations>().AddSingleton<LanguageMemory>().AddSingleton<TurnMemory>().AddSingleton<TurnOrder>().AddSingleton<TurnTaker>();
        parts.AddSingleton<DigestTurns>();
        parts.AddSingleton<ActivityTurns>().AddSingleton<TeamsChannel>().AddSingleton<MessagesEndpoint>().AddSingleton<InvokeDispatcher>().AddSingleton<CardInvoke>().AddSingleton<SearchInvoke>();
        parts.AddSingleton<SeenActivities>().AddSingleton<KnownReferences>().AddTransient<Replies>().AddTransient<Outreach>();
        parts.AddSingleton(Cloud.Of(settings.Teams.Cloud)).AddSingleton<SigningKeys>().AddSingleton<ChannelTokens>();
        parts.AddSingleton<Admission>().AddSingleton<Vouching>().AddSingleton<ServiceUrls>().AddSingleton<Pace>().AddSingleton<LocalSetup>();
        parts.AddOutside();
        parts.AddDigests();
        parts.AddSingleton<RegisterCheck>().AddHealthChecks().AddCheck<RegisterCheck>("register");
    }

    /// <summary>All that leaves this process, but for the register's store.</summary>
    private static void AddOutside(this IServiceCollection parts)
    {
        parts.AddSingleton<BotCredential>().AddSingleton(p => new ConnectorTokens(
            p.GetRequiredService<BotCredential>().Create, p.GetRequiredService<Cloud>().Scope, p.GetRequiredService<TimeProvider>(), p.GetRequiredService<ILogger<ConnectorTokens>>()));
        parts.AddTransient<RetryingHandler>().AddTransient<BearerHandler>();
        parts.AddHttpClient(SigningKeys.Client, c => c.Timeout = TimeSpan.FromSeconds(20)).ConfigurePrimaryHttpMessageHandler(Direct).RemoveAllLoggers();
        parts.AddHttpClient(BotCredential.Client, c => c.Timeout = TimeSpan.FromSeconds(30)).ConfigurePrimaryHttpMessageHandler(Direct).RemoveAllLoggers();
        parts.AddHttpClient<ConnectorClient>(c => c.Timeout = TimeSpan.FromSeconds(60)).ConfigurePrimaryHttpMessageHandler(Direct)
            .RemoveAllLoggers()
            .AddHttpMessageHandler<RetryingHandler>().AddHttpMessageHandler<BearerHandler>();
    }

    /// <summary>Nobody outside follows our traces: no request is given one along.</summary>
    private static SocketsHttpHandler Direct() => new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), ActivityHeadersPropagator = null };
}
