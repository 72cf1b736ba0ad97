using PartnerBot.Queries;

namespace PartnerBot.Reading;

/// <summary>What is remembered of a conversation: enough to read the next message as an edit of the last question.</summary>
public sealed record Conversation
{
    public static readonly Conversation Fresh = new();

    /// <summary>The last question understood; null at the start and after "start over".</summary>
    public Query? Last { get; init; }

    /// <summary>The question that <see cref="Last"/> narrowed, for "and the others?"; null where it narrowed none.</summary>
    public Query? Wider { get; init; }

    public Focus Focus { get; init; }

    /// <summary>Ids shown last, in order, for "the second one"; at most 50.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>Ids of the partners shown last, for "with them"; at most 50.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The last day of the journey that was told of; null when none was.</summary>
    public DateOnly? TripDay { get; init; }

    /// <summary>Whether the last message was declined, so that "it" has no certain meaning.</summary>
    public bool Lost { get; init; }

    /// <summary>The question that waits for a pick; null when none does.</summary>
    public Unclear? Pending { get; init; }

    /// <summary>The turns that led to <see cref="Last"/> since the last question that stood alone, oldest first; taken again on another day, they give the question as it is meant then.</summary>
    public IReadOnlyList<PastTurn> Path { get; init; } = [];

    /// <summary>A digest command that waits for an answer (which time zone, which digest), as typed; null when none does.</summary>
    public string? Waiting { get; init; }

    /// <summary>The language of the last answer; null before the first.</summary>
    public string? Language { get; init; }
}
