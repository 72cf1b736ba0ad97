namespace PartnerBot.Reading.Names;

/// <summary>A name found over the words from First up to, but not including, End.</summary>
internal sealed record Finding(int First, int End, NameKind Kind, IReadOnlyList<string> Ids, NameQuality Quality, string Name)
{
    /// <summary>True of a name that may be a part of a longer one: a bare place or word, no acronym and no "X University".</summary>
    public bool IsLoose { get; init; }

    /// <summary>True of a name that goes on from one of the register and so replaces it.</summary>
    public bool IsCampus { get; init; }

    public int Words => End - First;

    public bool Covers(Finding other) => First <= other.First && End >= other.End;

    public bool Overlaps(Finding other) => First < other.End && other.First < End;
}
