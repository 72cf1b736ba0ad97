using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Digests;
using PartnerBot.Keeping;
using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Cosmos.State;
using PartnerBot.Stores.Sqlite.State;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Digests;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Digests.Killed;

/// <summary>The process that is killed: it delivers the digests of a store until then. dotnet test does not come here.</summary>
internal static class DeliveryWorker
{
    /// <summary>One message on its way at a time; short leases, so that the test need not wait long for what a kill left behind.</summary>
    public static readonly DeliveryTerms Terms = new()
    {
        Lanes = 1,
        PerSecond = 400,
        Lease = TimeSpan.FromSeconds(3),
        SendTimeout = TimeSpan.FromSeconds(2),
        Poll = TimeSpan.FromSeconds(1),
    };

    /// <summary>Second argument: the store fails now and then.</summary>
    public const string Failing = "failing";

    public static async Task Main(string[] args)
    {
        var clock = TimeProvider.System;
        IStateStore state = CosmosPlace.IsMeant(args[0]) ? new CosmosState(new CosmosConnection(CosmosPlace.Read(args[0])), clock) : new SqliteState(args[0], clock);
        using var http = new HttpClient();
        await Of(args.Contains(Failing) ? new FailingState(state) : state, http, clock).RunAsync(CancellationToken.None);
    }

    private static Delivery Of(IStateStore state, HttpClient http, TimeProvider clock)
    {
        using var parts = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var metrics = new DigestMetrics(parts.GetRequiredService<IMeterFactory>());
        var desk = new EditionDesk(state, clock, Terms, metrics, NullLogger<EditionDesk>.Instance);
        var references = new KnownReferences(state, clock);
        var conversations = new ConversationPace();
        var sender = new OnceSender(new Outreach(new ConnectorClient(http, clock), references));
        var courier = new Courier(
            desk, new Subscriptions(state), references, new SayingItsName(), sender, new SpokenEditions(new KeptConversations(state, new BotSettings(), clock, NullLogger<KeptConversations>.Instance), NullLogger<SpokenEditions>.Instance), new TenantPace(state, clock, Terms), conversations, clock, Terms, NullLogger<Courier>.Instance);
        return new Delivery(state, new Planner(state, clock, metrics, NullLogger<Planner>.Instance), courier, desk, conversations, clock, Terms, NullLogger<Delivery>.Instance);
    }

    private sealed class SayingItsName : IEditionWriter
    {
        public Task<Written> WriteAsync(Subscription subscription, Edition edition, Edition? last, CancellationToken cancellation) =>
            Task.FromResult(new Written(new OutgoingActivity { Summary = $"{subscription.Id} {edition.Period}" }));
    }
}
