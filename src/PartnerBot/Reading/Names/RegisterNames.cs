using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>Every spelling under which the register lists an institution, a unit or a network.</summary>
internal static class RegisterNames
{
    public static IEnumerable<(string Spelling, NameEntry Entry)> Of(Vocabulary vocabulary)
    {
        foreach (var i in vocabulary.Institutions)
        {
            foreach (var pair in Entries(NameKind.Institution, i.Id, i.Name, Written(i).Concat(Located(i))))
                yield return pair;
        }

        foreach (var u in vocabulary.Units)
        {
            foreach (var pair in Entries(NameKind.Unit, u.Id, u.Name, Turned([u.Name, .. u.NameAsWritten is null ? [] : new[] { u.NameAsWritten }, .. u.LocalNames, .. u.Aliases])))
                yield return pair;
        }

        foreach (var n in vocabulary.Networks)
        {
            foreach (var pair in Entries(NameKind.Network, n.Id, n.Name, [n.Name, .. n.NamesAsWritten, .. n.Aliases]))
                yield return pair;
        }
    }

    /// <summary>Every spelling of an institution's name.</summary>
    public static IEnumerable<string> Spellings(Institution institution) => Written(institution).SelectMany(Variants).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Written(Institution i) => [i.Name, .. i.NamesAsWritten, .. i.LocalNames, .. i.Aliases];

    // University College, London; University of California at Davis.
    private static IEnumerable<string> Located(Institution i)
    {
        if (i.City is not { } city)
            yield break;
        foreach (var name in Written(i).Where(n => n.Length > city.Length + 1 && n.EndsWith(" " + city, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var joined in new[] { ", ", " at ", " in " })
                yield return name[..^(city.Length + 1)].TrimEnd(',') + joined + city;
        }
    }

    // "The Biophotonics institute": Institute of Biophotonics.
    private static IEnumerable<string> Turned(IReadOnlyList<string> names) =>
        names.Concat(names.Where(n => n.Contains(" of ", StringComparison.Ordinal) && !n.Contains(',', StringComparison.Ordinal)).Select(n => n.Split(" of ", 2)).Where(p => !p[0].Contains(' ', StringComparison.Ordinal)).Select(p => p[1] + " " + p[0]));

    private static IEnumerable<(string Spelling, NameEntry Entry)> Entries(NameKind kind, string id, string name, IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings.SelectMany(Variants).Distinct(StringComparer.Ordinal))
            yield return (spelling, new NameEntry(kind, id, name, Capitals.Demand(spelling, NameTokens.Of(spelling))));
    }

    /// <summary>A name with a part in brackets is also called without it, and by the acronym in the brackets alone.</summary>
    private static IEnumerable<string> Variants(string name)
    {
        yield return name;
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.LastIndexOf(')');
        if (open <= 0 || close < open)
            yield break;
        yield return name[..open].Trim() + name[(close + 1)..];
        var inside = name[(open + 1)..close];
        if (inside.All(char.IsUpper))
            yield return inside;
    }
}
