namespace PartnerBot.Digests.Calendar;

/// <summary>One date in a schedule.</summary>
/// <param name="Period">Names the stretch of time it stands for: no two editions of a subscription share one.</param>
/// <param name="Day">The recipient's date: the "today" of what is asked.</param>
/// <param name="Due">The instant to send at.</param>
public sealed record Occurrence(string Period, DateOnly Day, DateTimeOffset Due);
