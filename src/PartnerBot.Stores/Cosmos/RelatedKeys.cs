using PartnerBot.Queries;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// Which institutions stand in a relation. The service joins no documents, so their keys are found first; many of them are asked for in ranges of keys,
/// which lie beside each other and together hold every institution once.
/// </summary>
internal sealed class RelatedKeys
{
    private const int MostInOneStatement = 500;

    private readonly Dictionary<Relation, string[]> _keys = [];

    public IReadOnlyList<KeyRange> Ranges { get; private set; } = [KeyRange.All];

    public static async Task<RelatedKeys> FindAsync(DocumentReader reader, RegisterNames names, Query query, CancellationToken cancellation)
    {
        var found = new RelatedKeys();
        if (query.Target != Target.Institutions)
            return found;
        foreach (var relation in Relation.AllIn(query.Where))
        {
            var ids = Known(relation, names) ?? await AskAsync(reader, names, relation, cancellation).ConfigureAwait(false);
            found._keys[relation] = [.. ids.Select(OrderedText.Of).Order(StringComparer.Ordinal)];
        }

        found.Ranges = Cut([.. found._keys.Values.SelectMany(k => k).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        return found;
    }

    public IReadOnlyList<string> Of(Relation relation) => _keys[relation];

    // "The partners of ...", asked most, stand in the vocabulary.
    private static IEnumerable<string>? Known(Relation relation, RegisterNames names) =>
        relation is { By: Target.Agreements, Through: [Among { Field: Field.Home } home] }
            ? home.Values.SelectMany(h => names.Vocabulary.PartnersOf.GetValueOrDefault(h) ?? new HashSet<string>()).Distinct(StringComparer.Ordinal)
            : null;

    private static async Task<IEnumerable<string>> AskAsync(DocumentReader reader, RegisterNames names, Relation relation, CancellationToken cancellation)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var scope = new Scope(names, relation.By, relation.Through, _ => [], KeyRange.All);
        await foreach (var partners in reader.ReadAsync(scope.Select("VALUE c[\"values\"][\"partner\"]"), null, cancellation).ConfigureAwait(false))
            ids.UnionWith(partners.EnumerateArray().Select(p => p.GetString()!));
        return ids;
    }

    private static KeyRange[] Cut(string[] keys)
    {
        var starts = keys.Where((_, i) => i > 0 && i % MostInOneStatement == 0).ToList();
        return [.. starts.Prepend(null).Zip(starts.Cast<string?>().Append(null), (from, to) => new KeyRange(from, to))];
    }
}
