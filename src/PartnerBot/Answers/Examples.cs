using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>Example questions in the asker's language, with a partner, a country and a network that the home really has.</summary>
internal static class Examples
{
    public static IReadOnlyList<string> For(Voice voice, string? home)
    {
        var homes = home is null ? [.. voice.Vocabulary.Homes.Select(h => h.Id)] : new[] { home };
        var partners = homes.SelectMany(id => voice.Vocabulary.PartnersOf.GetValueOrDefault(id) ?? (IReadOnlySet<string>)new HashSet<string>())
            .Distinct()
            .Select(voice.Names.Find)
            .OfType<Institution>()
            .Where(partner => !partner.IsHome && partner.Kind == "university")
            .OrderBy(partner => !HasOwnName(voice, partner))
            .ThenBy(partner => partner.Name.Length)
            .ThenBy(partner => partner.Id, StringComparer.Ordinal)
            .ToList();
        var network = voice.Vocabulary.Networks.FirstOrDefault(n => homes.Contains(n.Home) && n.Members.Count > 1);
        return [.. Lines(voice, partners, network)];
    }

    private static IEnumerable<string> Lines(Voice voice, List<Institution> partners, Network? network)
    {
        yield return voice.Say("example.active");
        if (partners.Count > 0)
        {
            yield return voice.Say("example.partner", ("partner", voice.Names.Party(partners[0].Id)));
            yield return voice.Say("example.country", ("in", voice.Places.InCountry(Commonest(partners))));
        }
        yield return voice.Say("example.by_country");
        if (network is not null)
            yield return voice.Say("example.members", ("network", network.Name));
    }

    private static string Commonest(List<Institution> partners) =>
        partners.GroupBy(partner => partner.Country).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    /// <summary>Whether the reader's language has a name of its own for the partner.</summary>
    private static bool HasOwnName(Voice voice, Institution partner) => voice.Names.Institution(partner.Id) != partner.Name;
}
