using System.Diagnostics.Metrics;
using PartnerBot.Answers;

namespace PartnerBot.Web.Observability;

/// <summary>What turns come to: how many of each outcome and language, how long they take, how often words had no effect.</summary>
public sealed class TurnMetrics
{
    /// <summary>Name of the meter that a listener subscribes to; all of the bot's instruments belong to it.</summary>
    public const string Meter = "PartnerBot";

    private readonly Counter<long> _turns;
    private readonly Counter<long> _unused;
    private readonly Counter<long> _failures;
    private readonly Histogram<double> _duration;

    public TurnMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Meter);
        _turns = meter.CreateCounter<long>("partnerbot.turns", "{turn}", "Turns by outcome (answer, clarify, decline) and language.");
        _unused = meter.CreateCounter<long>("partnerbot.turns.unused_words", "{turn}", "Turns in which a word with meaning had no effect.");
        _failures = meter.CreateCounter<long>("partnerbot.turns.failures", "{turn}", "Turns that ended in an apology, by kind.");
        _duration = meter.CreateHistogram<double>("partnerbot.turn.duration", "s", "From the message to the answer, without its delivery.");
    }

    /// <param name="seconds">How long the turn took.</param>
    public void Answered(Answer answer, double seconds)
    {
        var outcome = KeyValuePair.Create<string, object?>("outcome", answer.Outcome switch { Outcome.Answer => "answer", Outcome.Clarify => "clarify", _ => "decline" });
        _turns.Add(1, outcome, KeyValuePair.Create<string, object?>("language", answer.Language));
        _duration.Record(seconds, outcome);
        if (answer.Unused.Count > 0)
            _unused.Add(1);
    }

    /// <param name="kind">store, stale, unexpected: what went wrong.</param>
    public void Failed(string kind) => _failures.Add(1, KeyValuePair.Create<string, object?>("kind", kind));
}
