using System.Runtime.CompilerServices;
using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>Whether the institutions, networks and regions that a query names are in the register: an unknown one is an error, never an empty answer.</summary>
internal sealed class NamesCheck
{
    // Built once for a snapshot of the register, which is asked thousands of times, and gone with it.
    private static readonly ConditionalWeakTable<Vocabulary, NamesCheck> Known = [];

    private readonly HashSet<string> _institutions;
    private readonly HashSet<string> _networks;
    private readonly HashSet<string> _regions;

    private NamesCheck(Vocabulary vocabulary)
    {
        _institutions = vocabulary.Institutions.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        _networks = vocabulary.Networks.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        _regions = vocabulary.Regions.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
    }

    public static string? Problem(Query query, Vocabulary vocabulary) => Known.GetValue(vocabulary, v => new(v)).Problem(query.Target, query.Where);

    private string? Problem(Target target, ValueList<Condition> conditions) =>
        conditions.Select(c => c switch
        {
            Among among => Problem(Fields.Find(target, among.Field)!, among.Values),
            Not not => Problem(target, not.All),
            _ => null,
        }).FirstOrDefault(p => p is not null);

    private string? Problem(FieldInfo field, ValueList<string> values) => field.Kind switch
    {
        FieldKind.Institution => Unknown(values, "institution", _institutions),
        FieldKind.Network => Unknown(values, "network", _networks),
        FieldKind.Region => Unknown(values, "region", _regions),
        _ => null,
    };

    private static string? Unknown(ValueList<string> values, string what, HashSet<string> known) =>
        values.FirstOrDefault(v => !known.Contains(v)) is { } unknown ? $"there is no {what} '{unknown}' in the register" : null;
}
