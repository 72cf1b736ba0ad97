using System.Diagnostics.Metrics;
using PartnerBot.Digests;
using PartnerBot.Web.Observability;

namespace PartnerBot.Web.Digests;

/// <summary>Counts what becomes of editions, on the meter "PartnerBot".</summary>
public sealed class DigestMetrics
{
    /// <summary>Later than this counts as late.</summary>
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(5);

    private readonly Counter<long> _due;
    private readonly Counter<long> _sent;
    private readonly Counter<long> _late;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _skipped;
    private readonly Counter<long> _repeated;
    private readonly Counter<long> _throttled;
    private readonly Histogram<double> _lateness;

    public DigestMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(TurnMetrics.Meter);
        _due = meter.CreateCounter<long>("partnerbot.digests.due", "{edition}", "Editions whose time came");
        _sent = meter.CreateCounter<long>("partnerbot.digests.sent", "{edition}", "Editions taken by the connector");
        _late = meter.CreateCounter<long>("partnerbot.digests.late", "{edition}", "Editions sent more than five minutes late, or left out as a day late");
        _failed = meter.CreateCounter<long>("partnerbot.digests.failed", "{edition}", "Editions given up, by reason");
        _skipped = meter.CreateCounter<long>("partnerbot.digests.skipped", "{edition}", "Editions left out, by reason");
        _repeated = meter.CreateCounter<long>("partnerbot.digests.repeated", "{edition}", "Editions sent again though an earlier sending may have arrived");
        _throttled = meter.CreateCounter<long>("partnerbot.digests.throttled", "{answer}", "Answers of the connector that there were too many messages");
        _lateness = meter.CreateHistogram<double>("partnerbot.digests.lateness", "s", "Seconds from due to sent");
    }

    public void Made() => _due.Add(1);

    public void Repeated() => _repeated.Add(1);

    public void Throttled() => _throttled.Add(1);

    /// <summary>Counts an edition that came to its end.</summary>
    public void Ended(Edition edition)
    {
        var reason = KeyValuePair.Create<string, object?>("reason", edition.Reason?.ToString());
        var lateness = (edition.At ?? edition.Due) - edition.Due;
        if (edition.State == EditionState.Sent)
        {
            _sent.Add(1);
            _lateness.Record(lateness.TotalSeconds);
        }
        if (edition.State == EditionState.Failed)
            _failed.Add(1, reason);
        if (edition.State == EditionState.Skipped)
            _skipped.Add(1, reason);
        if (edition.Reason == EditionReason.Late || (edition.State == EditionState.Sent && lateness > Punctual))
            _late.Add(1);
    }
}
