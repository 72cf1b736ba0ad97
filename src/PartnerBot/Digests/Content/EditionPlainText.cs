using System.Text;
using PartnerBot.Answers.Voices;

namespace PartnerBot.Digests.Content;

/// <summary>An edition as plain text: headline, then each section with its first rows.</summary>
internal static class EditionPlainText
{
    public static string Of(Voice voice, EditionText edition)
    {
        var text = new StringBuilder(edition.Headline);
        foreach (var section in edition.Sections)
        {
            text.Append('\n').Append(section.Title);
            foreach (var line in section.Lines)
                Add(line);
            foreach (var row in section.Table?.Rows ?? [])
                Add(voice.Joined("text.cell", [.. row.Where(cell => cell is not ("" or "–"))]));
            foreach (var group in section.Groups)
                Add(voice.Say("text.group", ("label", group.Label), ("count", group.Count)));
            if (section.Table is { } table && section.Count > table.Rows.Count)
                Add(voice.Say("edition.more", ("count", section.Count - table.Rows.Count)));
        }

        foreach (var note in edition.Notes.Concat(edition.Why))
            text.Append('\n').Append(note);
        return text.ToString();

        void Add(string line) => text.Append('\n').Append(voice.Say("text.row", ("text", line)));
    }
}
