using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time;

/// <summary>Finds the dates and ranges of days that a sentence names.</summary>
public static class TimeReader
{
    // A chat message; what lies behind is not read.
    private const int LongestText = 4000;

    /// <summary>The times of a text, in order, none overlapping another.</summary>
    /// <param name="text">Any text; only its first 4,000 UTF-16 units are read.</param>
    /// <param name="language">en, fr, ja or zh; another language yields nothing.</param>
    /// <param name="today">The person's date.</param>
    /// <param name="habits">How ambiguous forms are meant; <see cref="TimeHabits.Office"/> when not given.</param>
    public static IReadOnlyList<TimeMention> Read(string text, string language, DateOnly today, TimeHabits? habits = null) =>
        Read(FoldedText.Of(text.Length > LongestText ? text[..LongestText] : text), language, today, habits);

    /// <summary>The times of a text that is folded already.</summary>
    internal static IReadOnlyList<TimeMention> Read(FoldedText folded, string language, DateOnly today, TimeHabits? habits = null)
    {
        if (TimeLanguages.Find(language) is not { } grammar)
            return [];
        var tokens = Tokenizer.Cut(grammar.Written(folded.Folded));
        var chart = new Chart(tokens, CivilCalendar.Shift(today, 0, 0), habits ?? TimeHabits.Office);
        grammar.Fill(chart);
        return [.. Choice.Longest(chart, tokens).Select(chosen => Mention(chosen, folded))];
    }

    private static TimeMention Mention(Chosen chosen, FoldedText folded)
    {
        var (start, length) = folded.ToOriginal(chosen.Start, chosen.End - chosen.Start);
        var moment = chosen.Moment;
        return new TimeMention(start, length, moment.Range.From, moment.Range.To, moment.Form, moment.Grain, chosen.Rule)
        {
            Assumed = moment.Assumed,
            Alternative = moment.Other is { } other ? (other.From, other.To) : null,
        };
    }
}
