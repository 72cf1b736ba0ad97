using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;
using PartnerBot.Keeping;
using PartnerBot.Reading;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Digests;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Digests.Simulation;

/// <summary>Subscribers, a store, a connector and instances of the service, on a clock of their own.</summary>
public sealed class World : IDisposable
{
    private static readonly IMeterFactory Meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();

    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _running = [];

    public World(DateTimeOffset start, DeliveryTerms? terms = null, IReadOnlyDictionary<int, int>? faults = null, TimeSpan? notice = null)
    {
        Time = new VirtualTime(start);
        Subscriptions = new Subscriptions(State);
        References = new KnownReferences(State, Time);
        Connector = new SimulatedConnector(Time, References, seed: 6) { Faults = faults ?? new Dictionary<int, int>(), Notice = notice ?? TimeSpan.FromMilliseconds(36) };
        Terms = terms ?? new DeliveryTerms();
    }

    public VirtualTime Time { get; }
    public QuickState State { get; } = new();
    public Subscriptions Subscriptions { get; }
    public KnownReferences References { get; }
    public SimulatedConnector Connector { get; }
    public DeliveryTerms Terms { get; }

    /// <summary>What stands in for the writer of editions.</summary>
    public Func<Subscription, Edition, Edition?, Written> Writing { get; set; } =
        (subscription, edition, _) => new Written(new OutgoingActivity { Summary = $"{subscription.Id} {edition.Period}" });

    public IEnumerable<Edition> Editions => State.All(StateKind.Edition).Select(e => PartnerBot.Digests.Editions.Read(e)!);

    /// <summary>Somebody who was seen in Teams and has subscribed.</summary>
    public async Task<Subscription> SubscribeAsync(string id, Schedule schedule, string? conversation = null)
    {
        var now = Time.GetUtcNow();
        conversation ??= $"chat-{id}";
        await SeeAsync(conversation);
        var subscription = new Subscription
        {
            Id = id,
            Owner = $"msteams/{conversation}",
            Conversation = $"msteams/{conversation}",
            Asked = new Asked([new PastTurn("agreements", "en", new DateOnly(2026, 3, 1), IsQuery: true)], "agreements"),
            Language = "en",
            Schedule = schedule,
            Created = now,
            Since = now,
        }.Scheduled(schedule, now);
        Assert.True(await Subscriptions.AddAsync(subscription, default));
        return subscription;
    }

    /// <summary>Somebody writes to the bot, or installs it again.</summary>
    public Task SeeAsync(string conversation) => References.SeenAsync(
        new IncomingActivity
        {
            Type = "message",
            ChannelId = "msteams",
            ServiceUrl = "https://smba.example/teams/",
            Conversation = new Place { Id = conversation, TenantId = "t1" },
            From = new Account { Id = "29:u" },
            Recipient = new Account { Id = "28:b" },
        },
        default);

    /// <summary>Starts one more instance of the service.</summary>
    /// <param name="isLost">It never ends by itself and is not waited for.</param>
    public CancellationTokenSource Start(IEditionSender? sender = null, bool isLost = false)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        var metrics = new DigestMetrics(Meters);
        var desk = new EditionDesk(State, Time, Terms, metrics, NullLogger<EditionDesk>.Instance);
        var pace = new ConversationPace();
        var planner = new Planner(State, Time, metrics, NullLogger<Planner>.Instance);
        var courier = new Courier(
            desk, Subscriptions, References, new Writer(this), sender ?? Connector, new SpokenEditions(new KeptConversations(State, new BotSettings(), Time, NullLogger<KeptConversations>.Instance), NullLogger<SpokenEditions>.Instance), new TenantPace(State, Time, Terms), pace, Time, Terms, NullLogger<Courier>.Instance);
        var running = new Delivery(State, planner, courier, desk, pace, Time, Terms, NullLogger<Delivery>.Instance).RunAsync(stop.Token);
        if (!isLost)
            _running.Add(running);
        return stop;
    }

    /// <summary>Ends all instances and waits for what they have in hand.</summary>
    public Task EndAsync()
    {
        _end.Cancel();
        return Task.WhenAll(_running);
    }

    public void Dispose() => _end.Dispose();

    public Task WaitAsync(TimeSpan time) => Task.Delay(time, Time);

    public async Task WaitUntilAsync(DateTimeOffset instant)
    {
        // A timer takes at most 49 days.
        for (var left = instant - Time.GetUtcNow(); left > TimeSpan.Zero; left = instant - Time.GetUtcNow())
            await Task.Delay(left < TimeSpan.FromDays(20) ? left + TimeSpan.FromMilliseconds(1) : TimeSpan.FromDays(20), Time);
    }

    private sealed class Writer(World world) : IEditionWriter
    {
        public Task<Written> WriteAsync(Subscription subscription, Edition edition, Edition? last, CancellationToken cancellation) =>
            Task.FromResult(world.Writing(subscription, edition, last));
    }
}
