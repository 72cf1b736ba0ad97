using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>The register's own spelling of a city that the lists of places know.</summary>
internal sealed class CityNames
{
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    public CityNames(Vocabulary vocabulary)
    {
        var bySpelling = vocabulary.Institutions.Select(i => i.City).OfType<string>().Distinct(StringComparer.Ordinal)
            .GroupBy(FoldedText.FoldWord).ToDictionary(g => g.Key, g => g.First());
        foreach (var place in Places.All.Where(p => p.Kind == NameKind.City))
        {
            foreach (var spelling in place.Spellings.Prepend(place.Meaning))
            {
                if (bySpelling.TryGetValue(FoldedText.FoldWord(spelling), out var city))
                    _written.TryAdd(place.Meaning, city);
            }
        }
    }

    public string AsInRegister(Places.Place city) => _written.GetValueOrDefault(city.Meaning, city.Meaning);
}
