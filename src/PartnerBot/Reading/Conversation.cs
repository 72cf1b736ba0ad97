using PartnerBot.Queries;

namespace PartnerBot.Reading;

/// <summary>What is remembered of a conversation: enough to read the next message as an edit of the last question.</summary>
public sealed record Conversation
{
    /// <summary>How many of the rows shown last are remembered.</summary>
    public const int Remembered = 50;

    /// <summary>How many of the questions before the last are remembered.</summary>
    public const int Kept = 8;

    public static readonly Conversation Fresh = new();

    /// <summary>The last question understood; null at the start and after "start over".</summary>
    public Query? Last { get; init; }

    /// <summary>The question that <see cref="Last"/> was made from as an edit, for "both" and "the others"; null where it stood alone.</summary>
    public Query? Before { get; init; }

    /// <summary>The questions answered before <see cref="Last"/>, newest first, for "undo" and "back to the previous one"; at most <see cref="Kept"/>.</summary>
    public IReadOnlyList<Query> Earlier { get; init; } = [];

    public Focus Focus { get; init; }

    /// <summary>Ids shown last, in order, for "the second one"; at most <see cref="Remembered"/>.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>Ids of the partners shown last, for "with them"; at most <see cref="Remembered"/>.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>Keys of the groups shown last, where some were chosen among others: those with the most, those with more than one; at most 50.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The rows of the last list that were shown.</summary>
    public Page Window { get; init; }

    /// <summary>How many rows of the last list stand behind those shown.</summary>
    public int Remaining { get; init; }

    /// <summary>The last day of the journey that was told of; null when none was.</summary>
    public DateOnly? TripDay { get; init; }

    /// <summary>Whether the last message was declined, so that "it" has no certain meaning.</summary>
    public bool Lost { get; init; }

    /// <summary>What the message that was declined spoke of for certain; null when it was not, and where it spoke of several things.</summary>
    public Query? SpokenOf { get; init; }

    /// <summary>The last message, where one thing that it asked could not be answered and the rest was understood; null otherwise.</summary>
    public DeclinedQuestion? Declined { get; init; }

    /// <summary>The question that waits for a pick; null when none does.</summary>
    public Unclear? Pending { get; init; }

    /// <summary>The turns that led to <see cref="Last"/> since the last question that stood alone, oldest first; taken again on another day, they give the question as it is meant then.</summary>
    public IReadOnlyList<PastTurn> Path { get; init; } = [];

    /// <summary>A digest command that waits for an answer (which time zone, which digest), as typed; null when none does.</summary>
    public string? Waiting { get; init; }

    /// <summary>Number of the digest that the last reply was about, so that "at ten" moves it; null when it was about none or several.</summary>
    public string? Digest { get; init; }

    /// <summary>The language of the last answer; null before the first.</summary>
    public string? Language { get; init; }

    /// <summary>The conversation where a message leans on one that was declined: "whom do I ask at Mahidol?" - "then until when is it?".</summary>
    public Conversation OnDeclined() => SpokenOf == Last
        ? this with { Lost = false, SpokenOf = null }
        : On(SpokenOf) with { SpokenOf = null };

    /// <summary>The conversation where a message leans on a question that was not answered: nothing of it was shown.</summary>
    public Conversation On(Query? question) => this with { Last = question, Before = null, Focus = Focus.Rows, Shown = [], Partners = [], Groups = [], Window = default, Remaining = 0, Lost = false };
}
