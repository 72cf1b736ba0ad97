using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>Countries, regions and cities as the lists of each language call them, and as the register does.</summary>
internal static class Places
{
    private static readonly string[] Languages = ["English", "French", "Japanese", "Chinese"];

    private static readonly Lazy<IReadOnlyList<Place>> Listed = new(() => [.. Languages.SelectMany(Read)]);

    /// <summary>One line of a list: what is meant, and how it is written in a language.</summary>
    /// <param name="IsPart">Whether the words name a part of the country, which the register does not tell from the rest.</param>
    public sealed record Place(NameKind Kind, string Meaning, IReadOnlyList<string> Spellings, string Language, bool IsPart = false);

    private static readonly Lazy<HashSet<string>> Parts = new(() => [.. All.Where(p => p.IsPart).SelectMany(p => p.Spellings).Select(s => FoldedText.Of(s).Folded)]);

    /// <summary>Scotland, スコットランド: a part that stands for its country.</summary>
    public static bool IsPart(string said) => Parts.Value.Contains(FoldedText.Of(said).Folded);

    public static IReadOnlyList<Place> All => Listed.Value;

    public static IEnumerable<(string Spelling, NameEntry Entry)> Of(Vocabulary vocabulary)
    {
        var cities = new CityNames(vocabulary);
        var regions = vocabulary.Regions.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var place in All)
        {
            if (place.Kind == NameKind.Region && !regions.Contains(place.Meaning))
                continue;
            var id = place.Kind == NameKind.City ? cities.AsInRegister(place) : place.Meaning;
            foreach (var spelling in place.Spellings)
                yield return (spelling, Entry(place.Kind, id, spelling, place.Language));
        }

        foreach (var pair in FromRegister(vocabulary))
            yield return pair;
    }

    private static IEnumerable<(string Spelling, NameEntry Entry)> FromRegister(Vocabulary vocabulary)
    {
        foreach (var country in vocabulary.Countries)
        {
            foreach (var spelling in country.NamesAsWritten.Concat(country.Demonyms).Prepend(country.Name))
                yield return (spelling, Entry(NameKind.Country, country.Iso, spelling, null) with { Name = country.Name });
        }

        foreach (var region in vocabulary.Regions)
            yield return (region.Name, Entry(NameKind.Region, region.Name, region.Name, null));
        foreach (var city in vocabulary.Institutions.Select(i => i.City).OfType<string>().Distinct(StringComparer.Ordinal))
            yield return (city, Entry(NameKind.City, city, city, null));
    }

    private static NameEntry Entry(NameKind kind, string id, string spelling, string? language) =>
        new(kind, id, spelling, Demand(kind, spelling), language);

    // Countries are typed in lower case more than any other name; only those that are everyday words wait for their capital.
    private static Typing Demand(NameKind kind, string spelling)
    {
        var name = NameTokens.Of(spelling);
        var demand = Capitals.Demand(spelling, name);
        return kind == NameKind.City || (name.Length == 1 && OrdinaryWords.Contains(name[0].Letters)) ? demand : Typing.Any;
    }

    private static IEnumerable<Place> Read(string language)
    {
        foreach (var (section, line) in NameFile.Sections(language + "/places.txt"))
        {
            var parts = line.Split(" = ", 2);
            var kind = section switch { "countries" or "parts of countries" => NameKind.Country, "regions" => NameKind.Region, _ => NameKind.City };
            yield return new Place(kind, parts[0], parts[^1].Split('|'), language, section == "parts of countries");
        }
    }
}
