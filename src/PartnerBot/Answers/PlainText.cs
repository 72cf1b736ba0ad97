using System.Text;
using PartnerBot.Answers.Voices;

namespace PartnerBot.Answers;

/// <summary>A whole reply as plain text: the headline, how it was read, then a line a row.</summary>
internal static class PlainText
{
    /// <summary>Rows of a list, groups or blocks at most; the text says how many there are.</summary>
    private const int Most = 10;

    public static string Of(Voice voice, Answer answer)
    {
        var text = new StringBuilder(answer.Headline);
        Line(answer.Restatement is { } read ? voice.Say("text.read_as", ("text", read)) : null);
        foreach (var assumption in answer.Assumptions)
            Line(assumption);
        Line(answer.Unused.Count > 0 ? voice.Say("text.unused", ("words", voice.Joined("list.more", [.. answer.Unused.Select(voice.Quoted)]))) : null);
        foreach (var row in Rows(voice, answer).Take(Most))
            Line(row);
        Line(Paging(voice, answer));
        for (var i = 0; i < answer.Options.Count; i++)
            Line(voice.Say("text.option", ("number", i + 1), ("label", answer.Options[i].Label)));
        if (answer.Outcome != Outcome.Answer)
            Offers(voice, answer).ForEach(Line);
        Line(answer.Provenance);
        return text.ToString();

        void Line(string? line)
        {
            if (!string.IsNullOrEmpty(line))
                text.Append('\n').Append(line);
        }
    }

    /// <summary>Where there is no answer, what can be asked instead.</summary>
    private static List<string> Offers(Voice voice, Answer answer) =>
        [.. answer.Chips.Select(chip => chip.Label), .. answer.Suggestions.Select(choice => voice.Say("text.row", ("text", choice.Label)))];

    private static IEnumerable<string> Rows(Voice voice, Answer answer)
    {
        if (answer.Groups.Count > 0)
            return answer.Groups.Select(group => voice.Say("text.row", ("text", voice.Say("text.group", ("label", group.Label), ("count", group.Count)))));
        if (answer.Facts.Count > 0)
            return answer.Facts.Select(block => voice.Say("text.row", ("text", Block(voice, block))));
        return answer.Table?.Rows.Select(row => voice.Say("text.row", ("text", Cells(voice, answer.Table.Columns, row)))) ?? [];
    }

    private static string Block(Voice voice, AnswerFacts block) => voice.Say(
        "text.block",
        ("title", block.Title),
        ("lines", voice.Joined("text.cell", [.. block.Lines.Select(line => voice.Say("label.pair", ("label", line.Label), ("value", line.Value)))])));

    /// <summary>The first cell alone, the others behind their headings; dashes are left out.</summary>
    private static string Cells(Voice voice, IReadOnlyList<string> columns, IReadOnlyList<string> row) => voice.Joined(
        "text.cell",
        [row[0], .. Enumerable.Range(1, row.Count - 1).Where(i => row[i] != "–").Select(i => voice.Say("label.pair", ("label", columns[i]), ("value", row[i])))]);

    private static string? Paging(Voice voice, Answer answer)
    {
        var rows = Math.Max(answer.Table?.Rows.Count ?? 0, answer.Groups.Count);
        var shown = Math.Min(rows, Most);
        var all = answer.Skipped + rows + answer.Remaining;
        return shown == all || shown == 0
            ? null
            : voice.Say("text.paging", ("first", answer.Skipped + 1), ("last", answer.Skipped + shown), ("count", all));
    }
}
