using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>Whether the institutions, networks and regions that a query names are in the register: an unknown one is an error, never an empty answer.</summary>
internal static class NamesCheck
{
    public static string? Problem(Query query, Vocabulary vocabulary) => Problem(query.Target, query.Where, vocabulary);

    private static string? Problem(Target target, ValueList<Condition> conditions, Vocabulary vocabulary) =>
        conditions.Select(c => c switch
        {
            Among among => Problem(Fields.Find(target, among.Field)!, among.Values, vocabulary),
            Not not => Problem(target, not.All, vocabulary),
            _ => null,
        }).FirstOrDefault(p => p is not null);

    private static string? Problem(FieldInfo field, ValueList<string> values, Vocabulary vocabulary) => field.Kind switch
    {
        FieldKind.Institution => Unknown(values, "institution", v => vocabulary.Institutions.Any(i => i.Id == v)),
        FieldKind.Network => Unknown(values, "network", v => vocabulary.Networks.Any(n => n.Id == v)),
        FieldKind.Region => Unknown(values, "region", v => vocabulary.Regions.Any(r => r.Name == v)),
        _ => null,
    };

    private static string? Unknown(ValueList<string> values, string what, Func<string, bool> isKnown) =>
        values.FirstOrDefault(v => !isKnown(v)) is { } unknown ? $"there is no {what} '{unknown}' in the register" : null;
}
