using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Digests.Content;

/// <summary>An edition of any other question: its answer, and what changed in it.</summary>
internal static class FreeEdition
{
    public static async Task<EditionText> WriteAsync(EditionTelling telling, Understood reading, IRegisterStore store, CancellationToken cancellation)
    {
        var (query, voice) = (reading.Query, telling.Voice);
        var answer = await telling.AnswerAsync(store, query, reading.Focus, cancellation).ConfigureAwait(false);
        var listed = query is { Operation: Operation.List, Group: null };
        var ids = listed ? (await store.RunAsync(query, new Page(0, EditionMarks.MostRows + 1), cancellation).ConfigureAwait(false)).Ids : [];
        var marks = new EditionMarks
        {
            Rows = listed && ids.Count <= EditionMarks.MostRows ? ids.ToDictionary(id => id, _ => "") : null,
            Groups = query.Group is null ? null : (answer.Result!.Groups ?? []).ToDictionary(g => g.Key, g => g.Count),
            Value = answer.Result!.Value ?? answer.Result.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }.Fitting();
        var changes = telling.Marks is { } before && marks is not null ? Changes(telling, before, marks, answer) : [];
        // Where it was not compared, nobody can say that nothing is new.
        var quiet = telling.IsFirst ? answer.Result.Count == 0 : IsComparable(query, telling.Marks) && IsComparable(query, marks) && changes.Count == 0;
        var headline = answer.Headline.TrimEnd('.', '。');
        var section = telling.Section(answer.Restatement ?? headline, answer.Result.Count, answer, changes);
        return telling.Write(
            quiet && !telling.IsFirst ? voice.Say("edition.quiet", ("day", telling.SinceText), ("text", headline)) : voice.Joined("edition.join", [headline, .. changes.Take(2)]),
            [section],
            quiet,
            query,
            marks,
            !IsComparable(query, marks) ? [voice.Say("edition.untracked", ("count", answer.Result.Count))] : []);
    }

    private static bool IsComparable(Query query, EditionMarks? marks) => query switch
    {
        { Group: not null } => marks?.Groups is not null,
        { Operation: Operation.List } => marks?.Rows is not null,
        _ => marks is not null,
    };

    private static List<string> Changes(EditionTelling telling, EditionMarks before, EditionMarks now, Answer answer)
    {
        var voice = telling.Voice;
        var lines = new List<string>();
        if (before.Groups is { } old && now.Groups is { } groups)
        {
            foreach (var key in old.Keys.Union(groups.Keys).Order(StringComparer.Ordinal).Where(key => old.GetValueOrDefault(key) != groups.GetValueOrDefault(key)))
                lines.Add(voice.Say("edition.group.change", ("label", answer.Groups.FirstOrDefault(g => g.Key == key)?.Label ?? key), ("before", old.GetValueOrDefault(key)), ("after", groups.GetValueOrDefault(key))));
        }
        else if (before.Rows is { } rows && now.Rows is { } ids)
        {
            Count("added", ids.Keys.Except(rows.Keys).Count());
            Count("removed", rows.Keys.Except(ids.Keys).Count());
        }
        else if (before.Value != now.Value && now.Groups is null)
        {
            lines.Add($"{before.Value ?? "–"} → {now.Value}");
        }

        return lines;

        void Count(string key, int count)
        {
            if (count > 0)
                lines.Add(voice.Say($"edition.short.{key}", ("count", count)));
        }
    }
}
