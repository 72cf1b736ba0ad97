using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams;

/// <summary>Whether a message comes too soon after others.</summary>
public enum Tempo
{
    Fine,
    /// <summary>The first one too many: it is said.</summary>
    JustTooFast,
    /// <summary>One more: nothing is said, since it was.</summary>
    TooFast,
}

/// <summary>How many messages one person, and one tenant, may send in a minute. Counted in this process alone: it protects the process.</summary>
public sealed class Pace(BotSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    /// <summary>A look-up asks with each pause of the fingers, so that invokes come more often than messages.</summary>
    private const int InvokesPerMessage = 4;

    private readonly Lock _gate = new();
    private readonly Recent<Count> _people = new(10_000);
    private readonly Recent<Count> _tenants = new(1_000);

    public Tempo Take(IncomingActivity activity)
    {
        var tenant = ReferenceFacts.TenantOf(activity) ?? "";
        var (kind, times) = activity.IsOf("invoke") ? ("invoke", InvokesPerMessage) : ("message", 1);
        lock (_gate)
        {
            var person = CountOf(_people, $"{kind}/{tenant}/{activity.From?.AadObjectId ?? activity.From?.Id}");
            var all = CountOf(_tenants, $"{kind}/{tenant}");
            if (person.Taken < settings.Teams.MessagesPerMinute * times && all.Taken < settings.Teams.TenantMessagesPerMinute * times)
            {
                person.Taken++;
                all.Taken++;
                return Tempo.Fine;
            }
            var first = !person.Told;
            person.Told = true;
            return first ? Tempo.JustTooFast : Tempo.TooFast;
        }
    }

    private Count CountOf(Recent<Count> counts, string key)
    {
        var now = clock.GetUtcNow();
        if (counts.TryGet(key, out var count) && now - count!.Since < Span)
            return count;
        count = new Count(now);
        counts.Set(key, count);
        return count;
    }

    private sealed class Count(DateTimeOffset since)
    {
        public DateTimeOffset Since { get; } = since;
        public int Taken { get; set; }
        public bool Told { get; set; }
    }
}
