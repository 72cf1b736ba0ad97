namespace PartnerBot.Reading.Time;

/// <summary>Habits of speech in which places differ, where a sentence itself does not tell.</summary>
/// <param name="MonthFirst">03/04/2025 is 4 March.</param>
/// <param name="WindowsIncludeToday">"The next three days" begin today and end with the third day after it; "within two months" includes the day two months ahead.</param>
/// <param name="RoundedDecades">"The past decade" is the decade before this one, not the last ten years.</param>
/// <param name="HalfYearParts">"Early next year" is its first half; otherwise its first third.</param>
public sealed record TimeHabits(bool MonthFirst, bool WindowsIncludeToday, bool RoundedDecades, bool HalfYearParts)
{
    /// <summary>How people in university offices mean it.</summary>
    public static readonly TimeHabits Office = new(MonthFirst: false, WindowsIncludeToday: true, RoundedDecades: false, HalfYearParts: false);

    /// <summary>The American meeting talk of the Recognizers-Text specifications, which much calendar software shares.</summary>
    public static readonly TimeHabits Recognizers = new(MonthFirst: true, WindowsIncludeToday: false, RoundedDecades: true, HalfYearParts: true);
}
