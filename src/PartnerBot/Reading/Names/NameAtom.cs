namespace PartnerBot.Reading.Names;

/// <summary>What a part of an institution's name does in it.</summary>
internal enum AtomKind
{
    /// <summary>Tells institutions apart: a place, a person, any word that is not a type word.</summary>
    Distinct,

    /// <summary>Says what kind of institution it is.</summary>
    Type,

    /// <summary>Of, the, de.</summary>
    Function,
}

internal enum PlaceRank
{
    None,
    City,
    Country,
}

/// <summary>A part of a name over the words from First up to, but not including, End.</summary>
/// <param name="Key">The same for the same thing in every language: ミュンヘン, München and Munich.</param>
internal sealed record NameAtom(int First, int End, AtomKind Kind, string Key)
{
    public PlaceRank Place { get; init; }

    /// <summary>The letters, where they must agree beyond the key: "Taiwanese" is not "Taiwan" in a name.</summary>
    public string? Letters { get; init; }

    public Concepts Concepts { get; init; }

    public Script Script { get; init; }

    public bool IsEastern => Script != Script.Word;
}
