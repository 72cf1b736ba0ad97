using PartnerBot.Register;

namespace PartnerBot.Reading.Words;

/// <summary>The people named in activities: the whole name, and the name without its title.</summary>
internal static class ParticipantWords
{
    private static readonly string[] Titles = ["president", "vice", "professor", "prof", "dr", "rector", "dean"];
    private static readonly string[] Titled = ["president", "vice president", "vp", "mr", "mrs", "ms", "professor", "présidente", "président", "vice présidente", "vice président", "madame", "monsieur", "mme"];

    public static IEnumerable<(Concept Concept, string Phrase)> Of(Vocabulary vocabulary)
    {
        foreach (var participant in vocabulary.Participants)
        {
            var name = participant.Split('(')[0].Trim();
            var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // "Presidents", "research professors" are no names.
            if (words.Length < 2 || words.Any(w => w.Length > 0 && char.IsLower(w[0])))
                continue;
            yield return (new Concept("participant", name), name);
            var bare = words.Where(w => !Titles.Contains(w.ToLowerInvariant())).ToList();
            if (bare.Count is > 0 and <= 3)
                yield return (new Concept("participant", string.Join(' ', bare)), string.Join(' ', bare));
            // "Vice President Zhu": the family name, which stands first or last, behind a title.
            foreach (var (title, family) in bare.Count == 2 ? Titled.SelectMany(_ => bare, (title, family) => (title, family)) : [])
                yield return (new Concept("participant", string.Join(' ', bare)), $"{title} {family}");
        }
    }
}
