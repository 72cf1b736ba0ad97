namespace PartnerBot.Reading.Names;

/// <summary>Chinese characters that are typed for one another: those that sound alike, tones aside, and those that look alike.</summary>
internal static class Homophones
{
    private static readonly Lazy<Dictionary<char, string>> Groups = new(() => Read("World/homophones.txt"));

    private static readonly Lazy<Dictionary<char, string>> Shapes = new(() => Read("World/lookalikes.txt"));

    /// <summary>One character for all that sound like it.</summary>
    public static char Sound(char character) => Groups.Value.TryGetValue(character, out var group) ? group[0] : character;

    /// <summary>The characters that may have been meant for one that was typed, itself left out.</summary>
    public static IEnumerable<char> Meant(char typed) =>
        (Groups.Value.GetValueOrDefault(typed, "") + Shapes.Value.GetValueOrDefault(typed, "")).Where(c => c != typed).Distinct();

    private static Dictionary<char, string> Read(string list) =>
        NameFile.Lines(list).SelectMany(line => line.Select(c => (c, line))).DistinctBy(p => p.c).ToDictionary(p => p.c, p => p.line);
}
