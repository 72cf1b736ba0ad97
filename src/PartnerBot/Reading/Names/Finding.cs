namespace PartnerBot.Reading.Names;

/// <summary>A name found over the words from First up to, but not including, End.</summary>
internal sealed record Finding(int First, int End, NameKind Kind, IReadOnlyList<string> Ids, NameQuality Quality, string Name)
{
    public int Words => End - First;

    public bool Covers(Finding other) => First <= other.First && End >= other.End;

    public bool Overlaps(Finding other) => First < other.End && other.First < End;
}
