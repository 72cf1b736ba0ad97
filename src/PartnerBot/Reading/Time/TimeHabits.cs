namespace PartnerBot.Reading.Time;

/// <summary>Habits of speech in which places differ, where a sentence itself does not tell.</summary>
/// <param name="MonthFirst">03/04/2025 is 4 March.</param>
/// <param name="WindowsIncludeToday">"The next three days" begin today and end with the third day after it; "within two months" includes the day two months ahead.</param>
/// <param name="RoundedDecades">"The past decade" is the decade before this one, not the last ten years; "the coming year" is the next calendar year.</param>
/// <param name="WideParts">"Early next year" is its first half, the end of a month or year its second half or last third; otherwise thirds, and 年末 is December.</param>
/// <param name="Roundly">"In six months" tells of those six months, "ten years ago" of that year, "from 2015" of all since, "before 31 December" of the whole year; otherwise the words are taken by the letter.</param>
public sealed record TimeHabits(bool MonthFirst, bool WindowsIncludeToday, bool RoundedDecades, bool WideParts, bool Roundly)
{
    /// <summary>How people in university offices mean it.</summary>
    public static readonly TimeHabits Office = new(MonthFirst: false, WindowsIncludeToday: true, RoundedDecades: false, WideParts: false, Roundly: true);

    /// <summary>The American meeting talk of the Recognizers-Text specifications, which much calendar software shares.</summary>
    public static readonly TimeHabits Recognizers = new(MonthFirst: true, WindowsIncludeToday: false, RoundedDecades: true, WideParts: true, Roundly: false);
}
