using PartnerBot.Digests.Calendar;
using PartnerBot.Languages;
using PartnerBot.Reading;
using PartnerBot.Reading.Words;

namespace PartnerBot.Digests.Talking;

/// <summary>Time zones by the names that people give them.</summary>
public static class Zones
{
    private static readonly Lazy<Dictionary<string, string>> Spoken = new(ReadSpoken);

    private static readonly Lazy<Dictionary<string, string>> Cities = new(ReadCities);

    /// <summary>The IANA id for "Europe/Paris", "Paris", "Paris time", "JST", 日本時間; null for a name that no zone has.</summary>
    public static string? Find(string said)
    {
        var name = said.Trim().Trim('.', '!', '?', '。', ',', '、').Trim();
        if (name.Length is 0 or > 60)
            return null;
        if (name.Contains('/', StringComparison.Ordinal))
            return Schedule.IsZone(name) ? Proper(name) : null;
        var folded = Key(name);
        string[] forms = [folded, folded + " time", "heure de " + folded, "heure du " + folded, folded + "時間", folded + "时间"];
        return forms.Select(form => Spoken.Value.GetValueOrDefault(Key(form))).FirstOrDefault(id => id is not null) ?? Cities.Value.GetValueOrDefault(folded);
    }

    // The id as the database writes it, whatever the case that was typed.
    private static string Proper(string id) => TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(z => z.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Id ?? id;

    private static Dictionary<string, string> ReadSpoken()
    {
        var zones = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, phrase) in KnownLanguages.All.SelectMany(language => Lexicon.Entries(language.Folder, DigestWords.File)))
        {
            if (Concept.Parse(key) is { Family: "zone", Value: not "here" } zone)
                zones.TryAdd(Key(phrase), zone.Value);
        }

        return zones;
    }

    private static Dictionary<string, string> ReadCities()
    {
        var cities = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id).Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal)))
            cities.TryAdd(Key(id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ')), id);
        return cities;
    }

    private static string Key(string name) => FoldedText.FoldWord(name);
}
