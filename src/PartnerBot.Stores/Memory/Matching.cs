using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Memory;

/// <summary>
/// Conditions as questions to a row: the reference meaning that every store must agree with. They are made once for a query, since what they compare with is
/// the same for each of its rows.
/// </summary>
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
    public Predicate<Row> AllOf(Target target, IReadOnlyList<Condition> conditions)
    {
        if (target != Target.Institutions)
            return All([.. conditions.Select(c => Of(target, c))]);
        var through = conditions.Where(InstitutionScope.IsThroughAgreement).ToList();
        var relations = conditions.OfType<Among>().Where(a => a.Field == Field.Relation).Select(a => a.Values).ToList();
        if (relations.Count == 0 && through.Count > 0)
            relations.Add(["agreement"]);
        var own = conditions.Where(c => !InstitutionScope.IsThroughAgreement(c) && c is not Among { Field: Field.Relation });
        return All([.. own.Select(c => Of(target, c)), .. relations.Select(r => Any([.. r.Select(v => Related(v, through))]))]);
    }

    private Predicate<Row> Of(Target target, Condition condition)
    {
        var reader = Reader(target);
        return condition switch
        {
            Among among => Of(reader, Fields.Find(target, among.Field)!.Kind, among),
            Within { Overlap: true } within => row => reader.Span(row, within.Field) is { } span && within.Range.Overlaps(span.First, span.Last),
            Within within => row => reader.Span(row, within.Field) is { } span && within.Range.Contains(span.First, span.Last),
            StatusOn status => row => status.Values.Any(v => AgreementStatus.Is(v, (Agreement)row, status.Day, status.Months)),
            NumberAtLeast atLeast => row => reader.Number(row, atLeast.Field) >= atLeast.Value,
            Flag flag => row => reader.Flag(row, flag.Field) == flag.Value,
            Not not when AllOf(target, not.All) is var removed => row => !removed(row),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }

    private Predicate<Row> Of(RowReader reader, FieldKind kind, Among among)
    {
        var field = among.Field;
        switch (kind)
        {
            case FieldKind.Institution when field is Field.Partner or Field.Involving:
                return OneOf(reader, field, among.Values.SelectMany(WithMembers));
            case FieldKind.Name:
                var names = among.Values.Select(index.Folding.Remembered).ToHashSet(StringComparer.Ordinal);
                return row => reader.Values(row, field).Any(has => names.Contains(index.Folding.Remembered(has)));
            case FieldKind.Text:
                var parts = among.Values.Select(Folding.Fold).ToList();
                return row => reader.Values(row, field).Select(index.Folding.Remembered).Any(has => parts.Exists(part => has.Contains(part, StringComparison.Ordinal)));
            case FieldKind.Number:
                var numbers = among.Values.Select(v => WholeNumber.TryRead(v, out var number) ? number : (int?)null).OfType<int>().ToList();
                return row => reader.Number(row, field) is { } has && numbers.Exists(number => number == has);
            default:
                return OneOf(reader, field, among.Values);
        }
    }

    private static Predicate<Row> OneOf(RowReader reader, Field field, IEnumerable<string> values)
    {
        Func<string, bool> isWanted = values.ToHashSet(StringComparer.Ordinal).Contains;
        return row => reader.Values(row, field).Any(isWanted);
    }

    private Predicate<Row> Related(string relation, List<Condition> through) => relation switch
    {
        "agreement" => Through(_agreementsOf, AllOf(Target.Agreements, through)),
        "network" => Through(_networksOf, AllOf(Target.Networks, through)),
        "activity" => Through(_activitiesOf, AllOf(Target.Activities, through)),
        _ => Any([Related("agreement", through), Related("network", through), Related("activity", through)]),
    };

    private static Predicate<Row> Through<T>(ILookup<string, T> rowsOf, Predicate<Row> matches)
        where T : Row
    {
        Func<T, bool> isMatch = matches.Invoke;
        return institution => rowsOf[institution.Id].Any(isMatch);
    }

    // Loops, since a closure over the row would be made for each of them.
    private static Predicate<Row> All(Predicate<Row>[] conditions) => row =>
    {
        foreach (var holds in conditions)
        {
            if (!holds(row))
                return false;
        }

        return true;
    };

    private static Predicate<Row> Any(Predicate<Row>[] conditions) => row =>
    {
        foreach (var holds in conditions)
        {
            if (holds(row))
                return true;
        }

        return false;
    };

    private IEnumerable<string> WithMembers(string institution) => [institution, .. _members[institution].SelectMany(m => WithMembers(m.Id))];

    private static ILookup<string, T> Through<T>(IReadOnlyCollection<T> rows, Func<T, IEnumerable<string>> institutions) =>
        rows.SelectMany(r => institutions(r).Select(i => (Institution: i, Row: r))).ToLookup(p => p.Institution, p => p.Row, StringComparer.Ordinal);
}
