using System.Buffers;
using PartnerBot.Reading.Names;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Names as they are meant at one home: what other homes alone know is no partner here.</summary>
internal sealed class NameScope
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("\u30FB \u3000");

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

    public IReadOnlyList<NameMatch> Find(FoldedText text, string language) => [.. _index.Find(text, language).SelectMany(m => Listed(m, text, language)).Select(Scoped).OfType<NameMatch>()];

    // 中国・台湾 lists two countries, though run together they are another name of one.
    private IEnumerable<NameMatch> Listed(NameMatch match, FoldedText text, string language)
    {
        if (match.Kind != NameKind.Country || text.Original.AsSpan(match.Start, match.Length).IndexOfAny(Separators) is not (> 0 and var gap))
            return [match];
        var (one, other) = (Countries(match.Start, match.Start + gap), Countries(match.Start + gap + 1, match.Start + match.Length));
        return one.Count > 0 && other.Count > 0 ? one.Concat(other) : [match];

        List<NameMatch> Countries(int from, int to) =>
            [.. _index.Find(FoldedText.Of(text.Original[from..to]), language).Where(m => m.Kind == NameKind.Country && m.Length == to - from).Select(m => m with { Start = m.Start + from })];
    }

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
