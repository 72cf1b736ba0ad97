using PartnerBot.Reading;

namespace PartnerBot.Web.Turns;

/// <summary>What a button carries: a canonical query and the row to show it from.</summary>
/// <param name="Whole">All of what the query finds is to be told, as of a partner by whose name was asked.</param>
public sealed record Tap(string Query, int Skip, bool Whole = false);

/// <summary>One thing that a person typed or tapped, free of its channel.</summary>
/// <param name="Conversation">Key of the conversation: channel and id.</param>
/// <param name="Question">The text as typed and all its meaning depends on.</param>
/// <param name="Tap">Set when a button was pressed; the text is not read then.</param>
public sealed record Turn(string Conversation, Question Question, Tap? Tap = null)
{
    /// <summary>Key of the person: channel and id; null where the channel names none.</summary>
    public string? Person { get; init; }

    /// <summary>Key of the reference by which the conversation is reached later; null where it cannot be.</summary>
    public string? Reference { get; init; }

    /// <summary>Set when the button makes a digest of the tapped query: the date on which its answer was given.</summary>
    public DateOnly? Digest { get; init; }

    /// <summary>Whether others take part in the conversation.</summary>
    public bool Shared { get; init; }
}
