using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Digests;

/// <summary>One sending of a subscription. It exists once: subscription and period are its key.</summary>
public sealed record Edition
{
    /// <summary>Longest <see cref="Marks"/>, in UTF-16 units: beside the rest they fit into a record of any store, escaped once more.</summary>
    public const int LongestMarks = 100_000;

    public required string Owner { get; init; }

    /// <summary>Id of the subscription among the owner's.</summary>
    public required string Subscription { get; init; }

    public required string Period { get; init; }

    /// <summary>The recipient's date when it was due: the "today" of what is asked.</summary>
    public required DateOnly Day { get; init; }

    public required DateTimeOffset Due { get; init; }

    /// <summary>Key of the reference it goes to.</summary>
    public required string Conversation { get; init; }

    /// <summary>The period of the edition before; null for the first.</summary>
    public string? Previous { get; init; }

    public EditionState State { get; init; }

    /// <summary>Not tried before this instant; null when nothing was tried yet.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Who holds it, and until when unless it says so again; null when nobody does.</summary>
    public string? By { get; init; }

    public DateTimeOffset? Lease { get; init; }

    /// <summary>How often it was sent without being taken.</summary>
    public int Attempts { get; init; }

    /// <summary>How often it was sent again though an earlier sending may have arrived.</summary>
    public int Repeats { get; init; }

    /// <summary>When it came to its end.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The connector's id of the message; null where it gave none.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Why it was skipped, failed, or has to be tried again.</summary>
    public EditionReason? Reason { get; init; }

    /// <summary>The reason in words, for operators.</summary>
    public string? Detail { get; init; }

    /// <summary>What its writer wants to know when the next one is written; at most <see cref="LongestMarks"/>.</summary>
    public string? Marks { get; init; }

    /// <summary>What a later version of this program keeps here; handed on untouched. (The generated reader needs it settable.)</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }

    /// <summary>Whether the recipient has what there was to tell: the next edition goes on from here.</summary>
    [JsonIgnore]
    public bool IsSettled => State == EditionState.Sent || (State == EditionState.Skipped && Reason == EditionReason.Quiet);

    [JsonIgnore]
    public bool IsOpen => State is EditionState.Due or EditionState.Claimed or EditionState.Sending;
}
