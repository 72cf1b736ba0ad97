using System.Net;
using System.Text;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Digests;

namespace PartnerBot.Web.Tests.Digests.Simulation;

/// <summary>One message that was taken.</summary>
/// <param name="Text">What it said: subscription and period.</param>
/// <param name="Departed">When it was sent, before its way.</param>
public sealed record Taken(string Text, string Conversation, DateTimeOffset Departed, DateTimeOffset Arrived);

/// <summary>Takes messages as Teams does: after a while, within its limits, and now and then not at all.</summary>
public sealed class SimulatedConnector(TimeProvider clock, KnownReferences references, int seed) : IEditionSender
{
    private readonly Random _random = new(seed);
    private readonly List<Taken> _taken = [];
    private readonly Dictionary<string, SlidingLimits> _conversations = [];
    private readonly SlidingLimits _tenant = new((50, 1));
    private DateTimeOffset _closedUntil;

    public IReadOnlyList<Taken> Log => _taken;

    /// <summary>How often of 10,000 messages each of these is the answer.</summary>
    public IReadOnlyDictionary<int, int> Faults { get; init; } = new Dictionary<int, int>();

    public HashSet<string> Blocked { get; } = [];

    public HashSet<string> Deleted { get; } = [];

    /// <summary>Messages beyond a limit; each was refused with 429.</summary>
    public int BeyondLimits { get; private set; }

    /// <summary>How long after an answer "too many messages" others may still be sending: what is on its way, and the turns that another instance holds.</summary>
    public TimeSpan Notice { get; init; } = TimeSpan.FromMilliseconds(36);

    /// <summary>Messages that came though all had been told to wait.</summary>
    public int InPause { get; private set; }

    public int FaultsGiven { get; private set; }

    public int Requests { get; private set; }

    public async Task<SendOutcome> SendAsync(Reference to, OutgoingActivity message, CancellationToken cancellation)
    {
        Requests++;
        var departed = clock.GetUtcNow();
        await DelayAsync(5, 35, cancellation);
        var (status, body, wait) = Answer(to.Key);
        if (status == 0)
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellation);
        if (status == 201)
            _taken.Add(new Taken(message.Summary!, to.Key, departed, clock.GetUtcNow()));
        await DelayAsync(40, 200, cancellation);
        if (status == 429)
            Close(wait);
        using var answer = new HttpResponseMessage((HttpStatusCode)status);
        if (status == 429)
            answer.Headers.RetryAfter = new(TimeSpan.FromSeconds(wait));
        var outcome = ConnectorAnswer.Of(answer, Encoding.UTF8.GetBytes(body), clock.GetUtcNow());
        if (outcome is Gone gone)
            await references.MarkGoneAsync(to.Key, gone.Reason, CancellationToken.None);
        return outcome;
    }

    private (int Status, string Body, int Wait) Answer(string conversation)
    {
        var now = clock.GetUtcNow();
        if (now < _closedUntil)
            InPause++;
        if (Fault() is { } fault)
            return (fault, "", 2);
        if (Blocked.Contains(conversation))
            return (403, """{"error":{"code":"ConversationBlockedByUser","message":"blocked"}}""", 0);
        if (Deleted.Contains(conversation))
            return (404, """{"error":{"code":"ConversationNotFound","message":"no such conversation"}}""", 0);
        if (!_conversations.TryGetValue(conversation, out var limits))
            _conversations[conversation] = limits = new SlidingLimits((7, 1), (8, 2), (60, 30), (1800, 3600));
        if (limits.Allows(now) && _tenant.Allows(now))
        {
            limits.Count(now);
            _tenant.Count(now);
            return (201, """{"id":"1:abc"}""", 0);
        }
        BeyondLimits++;
        return (429, "", 1);
    }

    private int? Fault()
    {
        var dice = _random.Next(10_000);
        foreach (var (status, often) in Faults)
            if ((dice -= often) < 0)
            {
                FaultsGiven++;
                return status;
            }
        return null;
    }

    /// <summary>From when the answer is read, but for what was on its way already.</summary>
    private void Close(int seconds)
    {
        var until = clock.GetUtcNow().AddSeconds(seconds);
        clock.CreateTimer(_ => _closedUntil = until, null, Notice, Timeout.InfiniteTimeSpan);
    }

    private Task DelayAsync(int from, int to, CancellationToken cancellation) =>
        Task.Delay(TimeSpan.FromMilliseconds(from + (_random.NextDouble() * (to - from))), clock, cancellation);
}

/// <summary>So many within so many seconds, counted over every such stretch.</summary>
public sealed class SlidingLimits(params (int Most, int Seconds)[] limits)
{
    private readonly List<DateTimeOffset> _times = [];

    public bool Allows(DateTimeOffset now) => limits.All(l => _times.Count < l.Most || _times[^l.Most] <= now.AddSeconds(-l.Seconds));

    public void Count(DateTimeOffset now)
    {
        if (_times.Count > 4 * limits.Max(l => l.Most))
            _times.RemoveRange(0, _times.Count / 2);
        _times.Add(now);
    }
}
