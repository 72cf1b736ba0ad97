namespace PartnerBot.Stores.Examination;

/// <summary>What one look at a store found.</summary>
/// <param name="What">What was looked at.</param>
/// <param name="Said">What is there; where something is wrong, what it is and what to do.</param>
public sealed record Finding(string What, string Said, bool IsGood);
