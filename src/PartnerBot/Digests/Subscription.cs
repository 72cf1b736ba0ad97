using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Digests.Calendar;

namespace PartnerBot.Digests;

/// <summary>A question on a calendar, and the conversation that gets the answers.</summary>
public sealed record Subscription
{
    /// <summary>So many may one owner have, the stopped ones not counted.</summary>
    public const int MostPerOwner = 50;

    /// <summary>Paused until resumed by hand.</summary>
    public static readonly DateTimeOffset Forever = DateTimeOffset.MaxValue;

    /// <summary>Short, without ":"; unique for the owner.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is: a person's key, or a conversation's where it belongs to a channel or group chat.</summary>
    public required string Owner { get; init; }

    /// <summary>Key of the reference that editions are sent to.</summary>
    public required string Conversation { get; init; }

    public required Asked Asked { get; init; }

    /// <summary>The language of the editions: en, fr, ja, zh, zh-Hant.</summary>
    public required string Language { get; init; }

    public required Schedule Schedule { get; init; }

    /// <summary>For a reminder: so many days before an agreement of the query expires; null for a digest.</summary>
    public int? RemindDays { get; init; }

    public QuietEditions Quiet { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>The schedule holds from here on: the beginning, or its last change.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When the next edition is due; null when none is.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>The period of the edition made last; null before the first.</summary>
    public string? LastPeriod { get; init; }

    /// <summary>The pause begins at this instant; null for one that began when it was asked for.</summary>
    public DateTimeOffset? PausedFrom { get; init; }

    /// <summary>Nothing is sent before this instant; null when not paused.</summary>
    public DateTimeOffset? PausedUntil { get; init; }

    /// <summary>When it was ended; null while it goes on.</summary>
    public DateTimeOffset? Stopped { get; init; }

    /// <summary>What a later version of this program keeps here; handed on untouched. (The generated reader needs it settable.)</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }

    public bool IsPausedAt(DateTimeOffset instant) => instant < PausedUntil && !(instant < PausedFrom);

    /// <summary>Sets the calendar going from an instant on; for a new subscription and for one whose schedule was changed.</summary>
    public Subscription Scheduled(Schedule schedule, DateTimeOffset now) => this with { Schedule = schedule, Since = now, Next = schedule.NextAfter(now)?.Due };

    /// <summary>Editions due between the instants are left out; those before and after come as ever.</summary>
    /// <param name="from">Null for a pause from now on.</param>
    public Subscription Paused(DateTimeOffset until, DateTimeOffset? from = null) => this with { PausedFrom = from, PausedUntil = until };

    /// <summary>The first edition that a pause does not leave out; null when none is due.</summary>
    public DateTimeOffset? Coming() => PausedUntil == Forever && PausedFrom is null || Next is not { } next
        ? null
        : Schedule.Between(next.AddTicks(-1), DateTimeOffset.MaxValue).FirstOrDefault(o => !IsPausedAt(o.Due))?.Due;

    /// <summary>Goes on from now; what was due meanwhile stays out.</summary>
    public Subscription Resumed(DateTimeOffset now) => (this with { PausedFrom = null, PausedUntil = null, Stopped = null }).Scheduled(Schedule, now);

    public Subscription Ended(DateTimeOffset now) => this with { Stopped = now, Next = null };
}
