using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>
/// Resolves the names in a query that a person typed by hand - institutions, networks, regions - to what the register calls them.
/// Only whole names count, folded; a name that stands for two institutions means both.
/// </summary>
public static class QueryBinder
{
    /// <exception cref="QueryException">A name, code or word that the register does not know.</exception>
    public static Query Bind(Query query, Vocabulary vocabulary)
    {
        if (QueryCheck.Problem(query) is { } problem)
            throw new QueryException(problem);
        return query with { Where = Bind(query.Target, query.Where, vocabulary) };
    }

    private static ValueList<Condition> Bind(Target target, ValueList<Condition> conditions, Vocabulary vocabulary) =>
        conditions.Select(Condition (c) => c switch
        {
            Among among => among with { Values = Bind(Fields.Find(target, among.Field)!, among.Values, vocabulary) },
            Not not => new Not(Bind(target, not.All, vocabulary)),
            _ => c,
        }).ToValueList();

    private static ValueList<string> Bind(FieldInfo field, ValueList<string> values, Vocabulary vocabulary) => field.Kind switch
    {
        FieldKind.Institution => Resolve(values, "institution", vocabulary.Institutions, i => i.Id, NamesOf),
        FieldKind.Network => Resolve(values, "network", vocabulary.Networks, n => n.Id, NamesOf),
        FieldKind.Region => Resolve(values, "region", vocabulary.Regions, r => r.Name, r => [r.Name, .. r.Aliases]),
        _ => values,
    };

    private static IEnumerable<string> NamesOf(Institution institution) =>
        [institution.Id, institution.Name, .. institution.NamesAsWritten, .. institution.LocalNames, .. institution.Aliases];

    private static IEnumerable<string> NamesOf(Network network) => [network.Id, network.Name, .. network.NamesAsWritten, .. network.Aliases];

    private static ValueList<string> Resolve<T>(
        ValueList<string> values, string what, IReadOnlyList<T> rows, Func<T, string> id, Func<T, IEnumerable<string>> names) =>
        values.SelectMany(value =>
        {
            if (rows.Any(r => id(r) == value))
                return [value];
            var folded = Fold(value);
            var found = rows.Where(r => names(r).Any(n => Fold(n) == folded)).Select(id).ToList();
            return found.Count > 0 ? found : throw new QueryException($"there is no {what} '{value}' in the register");
        }).Distinct(StringComparer.Ordinal).ToValueList();

    private static string Fold(string name) =>
        string.Join(' ', FoldedText.FoldWord(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
