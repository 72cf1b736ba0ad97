namespace PartnerBot.Web.Digests;

/// <summary>Keeps under what Teams takes from a bot in one conversation: 7 messages in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour.</summary>
public sealed class ConversationPace
{
    private static readonly (int Most, TimeSpan Within)[] Limits =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    /// <summary>Messages reach the connector a little earlier or later than they were sent.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Longest = Limits[^1].Within + Margin;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _sent = new(StringComparer.Ordinal);
    private DateTimeOffset _tidied;

    /// <summary>From when on the conversation takes another message; in the past when it does now.</summary>
    public DateTimeOffset FreeAt(string conversation, DateTimeOffset now)
    {
        lock (_gate)
        {
            if (!_sent.TryGetValue(conversation, out var times))
                return DateTimeOffset.MinValue;
            Forget(times, now);
            var free = DateTimeOffset.MinValue;
            foreach (var (most, within) in Limits)
                if (times.Count >= most && times[^most] + within + Margin is var at && at > free)
                    free = at;
            return free;
        }
    }

    public void Sent(string conversation, DateTimeOffset now)
    {
        lock (_gate)
        {
            Tidy(now);
            if (!_sent.TryGetValue(conversation, out var times))
                _sent[conversation] = times = [];
            Forget(times, now);
            times.Add(now);
        }
    }

    /// <summary>Times from before the clock was put back would bar the conversation.</summary>
    private static void Forget(List<DateTimeOffset> times, DateTimeOffset now) => times.RemoveAll(t => t <= now - Longest || t > now);

    private void Tidy(DateTimeOffset now)
    {
        if ((now - _tidied).Duration() < Longest)
            return;
        _tidied = now;
        foreach (var stale in _sent.Where(s => s.Value.Count == 0 || (now - s.Value[^1]).Duration() > Longest).Select(s => s.Key).ToArray())
            _sent.Remove(stale);
    }
}
