namespace PartnerBot.Reading.Names;

/// <summary>What one spelling of a name leads to.</summary>
/// <param name="Id">Row id, city or region name, ISO code.</param>
/// <param name="Name">As it is properly written.</param>
/// <param name="Typing">How it must be typed to count.</param>
/// <param name="Language">Of the list of places it stands in; null for names of the register.</param>
internal sealed record NameEntry(NameKind Kind, string Id, string Name, Typing Typing, string? Language = null)
{
    /// <summary>True of an acronym: it is a name of its own and never short for a longer one.</summary>
    public bool IsAcronym { get; init; }

    /// <summary>The language whose list of names calls it so: 北大 is another university in Japanese and in Chinese.</summary>
    public string? SaidIn { get; init; }
}

/// <summary>What the capitals of a text must show before words count as a name.</summary>
internal enum Typing
{
    Any,

    /// <summary>The name is spelt like a common word (Nice, Risk): it needs its capital, and not only as the first word of the text.</summary>
    Capitalised,

    /// <summary>An acronym spelt like a common word, or of two letters (IS, KIT, UM): all capitals, in a text that is not.</summary>
    Capitals,
}
