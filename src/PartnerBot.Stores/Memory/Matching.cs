using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Memory;

/// <summary>Whether a row satisfies conditions: the reference meaning that every store must agree with.</summary>
internal sealed class Matching(RegisterIndex index)
{
    private readonly Dictionary<Target, RowReader> _readers = Enum.GetValues<Target>().ToDictionary(t => t, t => RowReader.Of(t, index));
    private readonly ILookup<string, Institution> _members = index.Contents.Institutions.Where(i => i.Parent is not null)
        .ToLookup(i => i.Parent!, StringComparer.Ordinal);
    private readonly ILookup<string, Agreement> _agreementsOf = Through(index.Contents.Agreements, a => a.Parties);
    private readonly ILookup<string, Network> _networksOf =
        Through(index.Contents.Networks, n => n.Members.Select(m => m.Institution).Where(m => m != n.Home));
    private readonly ILookup<string, Activity> _activitiesOf = Through(index.Contents.Activities, a => a.Institutions);

    public RowReader Reader(Target target) => _readers[target];

    /// <summary>Whether all of the conditions hold. An institution satisfies those on agreements through one single agreement.</summary>
    public bool HoldAll(Target target, Row row, IReadOnlyList<Condition> conditions)
    {
        if (target != Target.Institutions)
            return conditions.All(c => Holds(target, row, c));
        var through = conditions.Where(InstitutionScope.IsThroughAgreement).ToList();
        var relations = conditions.OfType<Among>().Where(a => a.Field == Field.Relation).Select(a => a.Values).ToList();
        if (relations.Count == 0 && through.Count > 0)
            relations.Add(["agreement"]);
        return conditions.All(c => InstitutionScope.IsThroughAgreement(c) || c is Among { Field: Field.Relation } || Holds(target, row, c))
            && relations.TrueForAll(r => r.Any(v => Related(row, v, through)));
    }

    private bool Holds(Target target, Row row, Condition condition) => condition switch
    {
        Among among => AnyAmong(target, row, among),
        Within within => Reader(target).Span(row, within.Field) is { } span
            && (within.Overlap ? within.Range.Overlaps(span.First, span.Last) : within.Range.Contains(span.First, span.Last)),
        StatusOn status => status.Values.Any(v => AgreementStatus.Is(v, (Agreement)row, status.Day, status.Months)),
        NumberAtLeast atLeast => Reader(target).Number(row, atLeast.Field) >= atLeast.Value,
        Flag flag => Reader(target).Flag(row, flag.Field) == flag.Value,
        Not not => !HoldAll(target, row, not.All),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private bool AnyAmong(Target target, Row row, Among among)
    {
        var values = Reader(target).Values(row, among.Field).ToList();
        return Fields.Find(target, among.Field)!.Kind switch
        {
            FieldKind.Institution when among.Field is Field.Partner or Field.Involving => among.Values.SelectMany(WithMembers).Any(values.Contains),
            FieldKind.Name => among.Values.Select(index.Folding.Remembered).Any(v => values.Any(has => index.Folding.Remembered(has) == v)),
            FieldKind.Text => among.Values.Select(Folding.Fold)
                .Any(v => values.Any(has => index.Folding.Remembered(has).Contains(v, StringComparison.Ordinal))),
            FieldKind.Number => among.Values.Any(v => WholeNumber.TryRead(v, out var number) && Reader(target).Number(row, among.Field) == number),
            _ => among.Values.Any(values.Contains),
        };
    }

    private bool Related(Row institution, string relation, List<Condition> through) => relation switch
    {
        "agreement" => _agreementsOf[institution.Id].Any(a => HoldAll(Target.Agreements, a, through)),
        "network" => _networksOf[institution.Id].Any(n => HoldAll(Target.Networks, n, through)),
        "activity" => _activitiesOf[institution.Id].Any(a => HoldAll(Target.Activities, a, through)),
        _ => Related(institution, "agreement", through) || Related(institution, "network", through) || Related(institution, "activity", through),
    };

    private IEnumerable<string> WithMembers(string institution) => [institution, .. _members[institution].SelectMany(m => WithMembers(m.Id))];

    private static ILookup<string, T> Through<T>(IReadOnlyCollection<T> rows, Func<T, IEnumerable<string>> institutions) =>
        rows.SelectMany(r => institutions(r).Select(i => (Institution: i, Row: r))).ToLookup(p => p.Institution, p => p.Row, StringComparer.Ordinal);
}
