using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>Compiles conditions to SQL over a row of the target's main table. Names come from closed lists, values become parameters.</summary>
internal sealed class ConditionSql(Parameters parameters)
{
    private readonly StatusSql _status = new(parameters);

    // The homes that rows are narrowed down to, wherever in the conditions we are.
    private ValueList<string>? _homes;
    private int _aliases;

    /// <param name="row">The alias of the main table's row in the statement around.</param>
    public string All(Target target, string row, IReadOnlyList<Condition> conditions)
    {
        if (conditions.Count == 0)
            return "1";
        var outside = _homes;
        _homes ??= conditions.OfType<Among>().FirstOrDefault(a => a.Field == Field.Home)?.Values;
        var all = AllOf(target, row, conditions);
        _homes = outside;
        return all;
    }

    private string AllOf(Target target, string row, IReadOnlyList<Condition> conditions)
    {
        if (target != Target.Institutions)
            return string.Join(" AND ", conditions.Select(c => One(target, row, c)));
        var through = conditions.Where(InstitutionScope.IsThroughAgreement).ToList();
        var relations = conditions.OfType<Among>().Where(a => a.Field == Field.Relation).ToList();
        var own = conditions.Where(c => !InstitutionScope.IsThroughAgreement(c) && c is not Among { Field: Field.Relation }).Select(c => One(target, row, c));
        var related = relations.Count == 0 && through.Count > 0
            ? [Related(row, "agreement", through)]
            : relations.Select(r => AnyOf(r.Values.Select(v => Related(row, v, through))));
        return string.Join(" AND ", own.Concat(related));
    }

    private string One(Target target, string row, Condition condition) => condition switch
    {
        Among among => Among(Table.Of(target), row, among),
        Within within => Within(row, within),
        StatusOn status => AnyOf(status.Values.Select(v => _status.Is(row, v, status))),
        NumberAtLeast atLeast => $"{row}.{SnakeCase.Of(atLeast.Field)} >= {parameters.Add((long)atLeast.Value * SortKey.Scale)}",
        Flag flag => $"{row}.{SnakeCase.Of(flag.Field)} = {parameters.Add(flag.Value ? 1L : 0L)}",
        // A comparison with an unknown date is null in SQL, but simply does not hold here.
        Not not => $"({All(target, row, not.All)}) IS NOT TRUE",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private string Among(Table table, string row, Among among) => Fields.Find(table.Target, among.Field)!.Kind switch
    {
        FieldKind.Text when among.Field == Field.Text => AnyOf(among.Values.Select(v => InWhole(table, row, parameters.Add(Folding.Fold(v))))),
        FieldKind.Text => Listed(table, row, among.Field, AnyOf(among.Values.Select(v => $"instr(match, {parameters.Add(Folding.Fold(v))}) > 0"))),
        FieldKind.Number => $"{row}.{SnakeCase.Of(among.Field)} IN ({parameters.AddAll(Numbers(among.Values))})",
        FieldKind.Region => Has(table, row, Field.Country, $"SELECT country FROM region_countries WHERE region IN ({parameters.AddAll(among.Values)})"),
        FieldKind.Name => Has(table, row, among.Field, parameters.AddAll(among.Values.Select(Folding.Fold))),
        FieldKind.Institution when among.Field is Field.Partner or Field.Involving => Has(table, row, among.Field, WithMembers(among.Values)),
        _ => Has(table, row, among.Field, parameters.AddAll(among.Values)),
    };

    private static IEnumerable<object> Numbers(IEnumerable<string> values) =>
        values.Select(object (v) => WholeNumber.TryRead(v, out var number) ? (long)number * SortKey.Scale : -1L);

    /// <summary>The row has a value of the set (a list or a subquery).</summary>
    private static string Has(Table table, string row, Field field, string set)
    {
        if (field == Field.Involving)
            return $"({Has(table, row, Field.Home, set)} OR {Has(table, row, Field.Partner, set)})";
        return field == Field.Id || !table.ListFields.Contains(field)
            ? $"{row}.key IN (SELECT key FROM {table.Wholes} WHERE id IN ({set}))"
            : Listed(table, row, field, $"match IN ({set})");
    }

    private static string Listed(Table table, string row, Field field, string matching) =>
        $"{row}.{SnakeCase.Of(field)} IN (SELECT list FROM {table.Values} WHERE field = '{SnakeCase.Of(field)}' AND {matching})";

    private string WithMembers(ValueList<string> institutions)
    {
        var above = string.Join(", ", institutions.Select(i => $"({parameters.Add(i)})"));
        return $"WITH RECURSIVE below(id) AS (VALUES {above} UNION SELECT m.member FROM members m JOIN below b ON m.parent = b.id) SELECT id FROM below";
    }

    // Of one home's rows each is looked up; without a home, all texts are gone through from first to last.
    private string InWhole(Table table, string row, string value)
    {
        var text = Alias();
        var own = _homes is null
            ? $"{row}.key IN (SELECT {text}.key FROM {table.Texts} {text} WHERE instr({text}.text, {value}) > 0)"
            : $"EXISTS (SELECT 1 FROM {table.Texts} {text} WHERE {text}.key = {row}.key AND instr({text}.text, {value}) > 0)";
        return table.Target != Target.Agreements ? own : $"""
            ({own} OR {row}.partner IN (SELECT v.list FROM {Parties()} CROSS JOIN institutions_wholes w CROSS JOIN agreements_values v
            WHERE instr(t.text, {value}) > 0 AND w.key = t.key AND v.field = 'partner' AND v.match = w.id))
            """;
    }

    /// <summary>An agreement has the text of its parties too, which is kept once with each of them; a home's are among its contacts.</summary>
    private string Parties() => _homes is null
        ? "institutions_texts t"
        : $"(SELECT key, text FROM institutions_texts WHERE key IN (SELECT c.other FROM institutions_wholes h JOIN contacts c ON c.home = h.key WHERE h.id IN ({parameters.AddAll(_homes)}))) t";

    private string Within(string row, Within within)
    {
        var (first, last) = Table.Span(within.Field);
        var (start, end) = within.Overlap ? (last, first) : (first, last);
        var bounds = new List<string> { $"{row}.{first} IS NOT NULL" };
        if (within.Range.From is { } from)
            bounds.Add($"{row}.{start} >= {parameters.Add(TableColumns.Number(from))}");
        if (within.Range.To is { } to)
            bounds.Add($"{row}.{end} < {parameters.Add(TableColumns.Number(to))}");
        // What ends before a day begins before it: said as well, since the index is in the order of the first days.
        if (within is { Overlap: false, Range.To: { } before })
            bounds.Add($"{row}.{first} < {parameters.Add(TableColumns.Number(before))}");
        return $"({string.Join(" AND ", bounds)})";
    }

    private string Related(string row, string relation, List<Condition> through) => relation switch
    {
        "agreement" => Related(row, Target.Agreements, through),
        "network" => Related(row, Target.Networks, through),
        "activity" => Related(row, Target.Activities, through),
        _ => AnyOf([Related(row, Target.Agreements, through), Related(row, Target.Networks, through), Related(row, Target.Activities, through)]),
    };

    private string Related(string row, Target by, List<Condition> through)
    {
        var other = Alias();
        var table = Table.Of(by);
        return $"""
            {row}.key IN (SELECT w.key FROM {table.Values} v CROSS JOIN institutions_wholes w ON w.id = v.value
            WHERE v.list IN (SELECT {other}.partner FROM {table.Name} {other} WHERE {All(by, other, through)}))
            """;
    }

    private static string AnyOf(IEnumerable<string> alternatives) => $"({string.Join(" OR ", alternatives)})";

    private string Alias() => $"t{_aliases++}";
}
