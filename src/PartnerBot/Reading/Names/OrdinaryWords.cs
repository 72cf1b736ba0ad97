using System.Collections.Frozen;

namespace PartnerBot.Reading.Names;

/// <summary>Common words: no correction turns one into a name, and a name spelt like one must be typed with its capitals.</summary>
internal static class OrdinaryWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => NameFile.Lines("World/ordinary.txt").SelectMany(l => l.Split(' ')).ToFrozenSet());

    public static bool Contains(string letters) => Words.Value.Contains(letters);

    public static bool Contains(ReadOnlySpan<char> letters) => Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);
}
