using PartnerBot.Answers;

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
public sealed record Taken(Answer Answer, Fault? Fault = null);
