using PartnerBot.Reading.Names;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Names as they are meant at one home: what other homes alone know is no partner here.</summary>
internal sealed class NameScope
{
    private readonly NameIndex _index;
    private readonly string? _home;
    private readonly HashSet<string>? _known;

    /// <param name="institutions">Those of the vocabulary by their ids, the same for all scopes.</param>
    public NameScope(NameIndex index, Vocabulary vocabulary, IReadOnlyDictionary<string, Institution> institutions, string? home, Lexicon words)
    {
        _index = index;
        _home = home;
        Vocabulary = vocabulary;
        RegisterWords = words;
        ById = institutions;
        Partners = home is null
            ? vocabulary.PartnersOf.Values.SelectMany(p => p).ToHashSet()
            : vocabulary.PartnersOf.TryGetValue(home, out var partners) ? partners.ToHashSet() : [];
        if (home is not null)
            _known = Known(vocabulary, home);
    }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyDictionary<string, Institution> ById { get; }

    /// <summary>Other parties of the agreements in scope.</summary>
    public IReadOnlySet<string> Partners { get; }

    public string? Home => _home;

    /// <summary>The themes and people that the register itself names, whole and by their distinctive words.</summary>
    public Lexicon RegisterWords { get; }

    public IReadOnlyList<NameMatch> Find(FoldedText text, string language) => [.. _index.Find(text, language).Select(Scoped).OfType<NameMatch>()];

    /// <summary>Partners of the scope in a country.</summary>
    public IReadOnlyList<string> PartnersIn(string country) => [.. Partners.Where(p => ById[p].Country == country).Order(StringComparer.Ordinal)];

    private static HashSet<string> Known(Vocabulary vocabulary, string home)
    {
        var known = new HashSet<string> { home };
        if (vocabulary.ContactsOf.TryGetValue(home, out var contacts))
            known.UnionWith(contacts);
        var parents = vocabulary.Institutions.Where(i => i.Parent is not null && known.Contains(i.Id)).Select(i => i.Parent!);
        known.UnionWith(parents.ToList());
        return known;
    }

    private NameMatch? Scoped(NameMatch match)
    {
        if (_known is null)
            return match.Kind == NameKind.Institution ? match with { Ids = PreferPartners(match.Ids) } : match;
        return match.Kind switch
        {
            NameKind.Institution => Institution(match),
            NameKind.Network => Kept(match, id => Vocabulary.Networks.Any(n => n.Id == id && n.Home == _home)) ?? match with { Kind = NameKind.Elsewhere, Ids = [] },
            NameKind.Unit => Kept(match, id => Vocabulary.Units.Any(u => u.Id == id && _known.Contains(u.Institution))),
            _ => match,
        };
    }

    private NameMatch Institution(NameMatch match)
    {
        var here = match.Ids.Where(_known!.Contains).ToValueList();
        return here.Count == 0 ? match with { Kind = NameKind.Elsewhere, Ids = [] } : match with { Ids = PreferPartners(here) };
    }

    // A short name that fits a partner and a mere guest means the partner.
    private ValueList<string> PreferPartners(ValueList<string> ids)
    {
        if (ids.Count < 2)
            return ids;
        var partners = ids.Where(Partners.Contains).ToValueList();
        return partners.Count == 0 ? ids : partners;
    }

    private static NameMatch? Kept(NameMatch match, Func<string, bool> known)
    {
        var ids = match.Ids.Where(known).ToValueList();
        return ids.Count == 0 ? null : match with { Ids = ids };
    }
}
