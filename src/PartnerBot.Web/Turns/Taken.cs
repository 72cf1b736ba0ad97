using PartnerBot.Answers;
using PartnerBot.Reading;

namespace PartnerBot.Web.Turns;

/// <summary>Why there is an apology where an answer should be.</summary>
public enum Fault
{
    StoreDown,
    StaleButton,
    Slow,
    TooLong,
    Unexpected,
}

/// <summary>What came of a turn.</summary>
/// <param name="Fault">Set when the answer is an apology.</param>
/// <param name="Change">What it made of the conversation; null of an apology, which leaves it as it was.</param>
public sealed record Taken(Answer Answer, Fault? Fault = null, Change? Change = null);

/// <param name="Before">The conversation that was replaced.</param>
/// <param name="After">The one in its place.</param>
public sealed record Change(Conversation Before, Remembered After);
