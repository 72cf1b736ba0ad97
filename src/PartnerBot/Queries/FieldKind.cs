using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>What values a field takes and how they match.</summary>
public enum FieldKind
{
    /// <summary>Id of a row or name of a source file, exactly.</summary>
    Id,

    /// <summary>Id of an institution; partner and involving take in the members of it.</summary>
    Institution,

    /// <summary>Id of a network.</summary>
    Network,

    /// <summary>ISO 3166-1 alpha-2.</summary>
    Country,

    /// <summary>Name of a region of the register.</summary>
    Region,

    /// <summary>One of a closed list.</summary>
    Choice,

    /// <summary>A name that must be equal once both are folded.</summary>
    Name,

    /// <summary>Any part of the text, both folded.</summary>
    Text,

    /// <summary>A whole number, equal.</summary>
    Number,

    /// <summary>A number of at least this.</summary>
    AtLeast,

    Date,

    Flag,
}

/// <summary>A field that a target has for conditions.</summary>
/// <param name="Choices">The closed list, with kind choice.</param>
/// <param name="ThroughAgreement">With target institutions: a field of the agreements that the institution is a party of.</param>
public sealed record FieldInfo(Field Field, FieldKind Kind, ValueList<string>? Choices = null, bool ThroughAgreement = false);
