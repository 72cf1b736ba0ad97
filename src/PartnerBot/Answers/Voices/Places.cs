using System.Collections.Concurrent;

namespace PartnerBot.Answers.Voices;

/// <summary>Countries, regions and cities, bare and with the preposition of a sentence ("in France", "aux Pays-Bas").</summary>
internal sealed class Places(Voice voice)
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Read = new();

    /// <param name="iso">ISO 3166-1 alpha-2.</param>
    public string Country(string iso) => Known.TryGetValue(iso, out var names) ? Part(names, 0) : Fallback(iso);

    public string InCountry(string iso) => Known.TryGetValue(iso, out var names) ? Part(names, 1) : voice.Say("place.in", ("place", Fallback(iso)));

    public string Region(string name) => Known.TryGetValue(name, out var names) ? Part(names, 0) : name;

    public string InRegion(string name) => Known.TryGetValue(name, out var names) ? Part(names, 1) : voice.Say("place.in", ("place", name));

    public string InCity(string name) => voice.Say("place.in.city", ("place", name));

    private IReadOnlyDictionary<string, string> Known => Read.GetOrAdd(voice.Say("places.file"), file => DataLines.Of(file).ToDictionary(line => line.Key, line => line.Text));

    private string Fallback(string iso) => voice.Vocabulary.Countries.FirstOrDefault(c => c.Iso == iso)?.Name ?? iso;

    /// <summary>Reads "France | en France"; a name alone serves both.</summary>
    private static string Part(string names, int part)
    {
        var parts = names.Split(" | ");
        return parts[Math.Min(part, parts.Length - 1)];
    }
}
