using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>What a name stands for.</summary>
public enum NameKind
{
    Institution,
    Unit,
    Network,
    City,
    Country,
    Region,

    /// <summary>A real institution elsewhere in the world that the register does not hold; keeps near names from becoming partners.</summary>
    Elsewhere,

    /// <summary>Words of the form of an institution's name ("University of X", X大学, Université de X) that no list knows.</summary>
    Unknown,
}

/// <summary>How a name was found, best first.</summary>
public enum NameQuality
{
    /// <summary>A name, local name, alias or name as written, whole.</summary>
    Exact,

    /// <summary>A short form that the register does not list but that points to these rows ("Paris-Saclay", "Télécom", 成功大).</summary>
    Short,

    /// <summary>A corrected spelling; always said back.</summary>
    Corrected,
}

/// <summary>A name found in a text. Several ids mean that it fits several.</summary>
/// <param name="Start">Offset in the original text, in UTF-16 code units.</param>
/// <param name="Ids">Institution, unit or network ids; city or region names as in the register (a city that it does not hold: the English name); ISO country codes; empty for Elsewhere and Unknown.</param>
/// <param name="Name">The name that was matched, as it is properly written.</param>
public sealed record NameMatch(int Start, int Length, NameKind Kind, ValueList<string> Ids, NameQuality Quality, string Name);
