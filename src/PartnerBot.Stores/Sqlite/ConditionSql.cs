using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>Compiles conditions to SQL over a row of the target's main table. Names come from closed lists, values become parameters.</summary>
internal sealed class ConditionSql(Parameters parameters)
{
    private const string PendingNotes = $"('{AgreementStatus.Intention}', '{AgreementStatus.DetailsAgreed}', '{AgreementStatus.InPreparation}')";

    private int _aliases;

    /// <param name="row">The alias of the main table's row in the statement around.</param>
    public string All(Target target, string row, IReadOnlyList<Condition> conditions)
    {
        if (conditions.Count == 0)
            return "1";
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
        Among among => Among(target, row, among),
        Within within => Within(row, within),
        StatusOn status => AnyOf(status.Values.Select(v => Status(row, v, status))),
        NumberAtLeast atLeast => $"{row}.{SnakeCase.Of(atLeast.Field)} >= {parameters.Add((long)atLeast.Value * SortKey.Scale)}",
        Flag flag => $"{row}.{SnakeCase.Of(flag.Field)} = {parameters.Add(flag.Value ? 1L : 0L)}",
        // A comparison with an unknown date is null in SQL, but simply does not hold here.
        Not not => $"({All(target, row, not.All)}) IS NOT TRUE",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private string Among(Target target, string row, Among among)
    {
        var table = Table.Of(target);
        var field = Fields.Find(target, among.Field)!;
        return field.Kind switch
        {
            FieldKind.Text when among.Field == Field.Text => InWhole(table, row, among.Values),
            FieldKind.Text => AnyOf(among.Values.Select(v => $"instr({row}.{Table.Folded(among.Field)}, {parameters.Add(Folding.Fold(v))}) > 0")),
            FieldKind.Number => $"{row}.{SnakeCase.Of(among.Field)} IN ({parameters.AddAll(Numbers(among.Values))})",
            FieldKind.Region => Has(table, row, Field.Country, $"(SELECT country FROM region_countries WHERE region IN ({parameters.AddAll(among.Values)}))"),
            FieldKind.Name when table.Singles.Contains(among.Field) =>
                $"{row}.{Table.Folded(among.Field)} IN ({parameters.AddAll(among.Values.Select(Folding.Fold))})",
            FieldKind.Name => Has(table, row, among.Field, $"({parameters.AddAll(among.Values.Select(Folding.Fold))})"),
            FieldKind.Institution when among.Field is Field.Partner or Field.Involving => Has(table, row, among.Field, WithMembers(among.Values)),
            _ => Has(table, row, among.Field, $"({parameters.AddAll(among.Values)})"),
        };
    }

    private static IEnumerable<object> Numbers(IEnumerable<string> values) =>
        values.Select(object (v) => WholeNumber.TryRead(v, out var number) ? (long)number * SortKey.Scale : -1L);

    /// <summary>The row has a value of the set (a list in brackets or a subquery in them).</summary>
    private static string Has(Table table, string row, Field field, string set)
    {
        if (field == Field.Involving)
            return $"({Has(table, row, Field.Home, set)} OR {Has(table, row, Field.Partner, set)})";
        if (field == Field.Id || (table.Target, field) is (Target.Institutions, Field.Partner) or (Target.Networks, Field.Network))
            return $"{row}.id IN {set}";
        return table.Singles.Contains(field)
            ? $"{row}.{SnakeCase.Of(field)} IN {set}"
            : $"{row}.key IN (SELECT row FROM {table.Values} WHERE field = '{SnakeCase.Of(field)}' AND value IN {set})";
    }

    private string WithMembers(ValueList<string> institutions)
    {
        var above = string.Join(", ", institutions.Select(i => $"({parameters.Add(i)})"));
        return $"(WITH RECURSIVE below(id) AS (VALUES {above} UNION SELECT i.id FROM institutions i JOIN below b ON i.parent = b.id) SELECT id FROM below)";
    }

    private string InWhole(Table table, string row, ValueList<string> values)
    {
        var whole = Alias();
        var found = AnyOf(values.Select(v => $"instr({whole}.text, {parameters.Add(Folding.Fold(v))}) > 0"));
        return $"EXISTS (SELECT 1 FROM {table.Wholes} {whole} WHERE {whole}.key = {row}.key AND {found})";
    }

    private string Within(string row, Within within)
    {
        var (first, last) = Table.Span(within.Field);
        var (start, end) = within.Overlap ? (last, first) : (first, last);
        var bounds = new List<string> { $"{row}.{first} IS NOT NULL" };
        if (within.Range.From is { } from)
            bounds.Add($"{row}.{start} >= {parameters.Add(TableColumns.Number(from))}");
        if (within.Range.To is { } to)
            bounds.Add($"{row}.{end} < {parameters.Add(TableColumns.Number(to))}");
        return $"({string.Join(" AND ", bounds)})";
    }

    private string Status(string row, string name, StatusOn status)
    {
        var day = parameters.Add(TableColumns.Number(status.Day));
        var signed = $"({row}.signed_first IS NULL OR {row}.signed_first <= {day}) AND {NotPending(row)}";
        var over = $"{signed} AND {row}.expires_last < {day}";
        return name switch
        {
            AgreementStatus.Pending => $"{row}.status_note IN {PendingNotes}",
            AgreementStatus.Active => $"({signed} AND ({row}.expires_last IS NULL OR {row}.expires_last >= {day}))",
            AgreementStatus.NoExpiry => $"({signed} AND {row}.expires_last IS NULL)",
            AgreementStatus.Expiring => $"({signed} AND {row}.expires_last >= {day} AND {row}.expires_last < {parameters.Add(Ahead(status))})",
            AgreementStatus.NotYetSigned => $"({row}.signed_first > {day} AND {NotPending(row)})",
            AgreementStatus.UnderRenewal => $"({over} AND {row}.status_note = '{AgreementStatus.UnderRenewal}')",
            AgreementStatus.Expired => $"({over} AND {row}.status_note IS NOT '{AgreementStatus.UnderRenewal}')",
            _ => $"{row}.status_note = {parameters.Add(name)}",
        };
    }

    /// <summary>The status of the row on a day, as an expression.</summary>
    public string StatusOf(string row, DateOnly on)
    {
        var day = parameters.Add(TableColumns.Number(on));
        return $"""
            CASE WHEN {row}.status_note IN {PendingNotes} THEN {row}.status_note WHEN {row}.signed_first > {day} THEN '{AgreementStatus.NotYetSigned}'
            WHEN {row}.expires_last < {day} THEN CASE {row}.status_note WHEN '{AgreementStatus.UnderRenewal}' THEN '{AgreementStatus.UnderRenewal}'
            ELSE '{AgreementStatus.Expired}' END ELSE '{AgreementStatus.Active}' END
            """;
    }

    private static string NotPending(string row) => $"({row}.status_note IS NULL OR {row}.status_note NOT IN {PendingNotes})";

    private static long Ahead(StatusOn status) => TableColumns.Number(AgreementStatus.MonthsLater(status.Day, status.Months));

    private string Related(string row, string relation, List<Condition> through) => relation switch
    {
        "agreement" => Related(row, Target.Agreements, through),
        "network" => Related(row, Target.Networks, through),
        "activity" => Related(row, Target.Activities, through),
        _ => AnyOf([Related(row, Target.Agreements, through), Related(row, Target.Networks, through), Related(row, Target.Activities, through)]),
    };

    private string Related(string row, Target by, List<Condition> through)
    {
        var (other, link) = (Alias(), Alias());
        var table = Table.Of(by);
        return $"""
            {row}.id IN (SELECT {link}.value FROM {table.Name} {other} JOIN {table.Values} {link} ON {link}.row = {other}.key AND {link}.field = 'partner'
            WHERE {All(by, other, through)})
            """;
    }

    private static string AnyOf(IEnumerable<string> alternatives) => $"({string.Join(" OR ", alternatives)})";

    private string Alias() => $"t{_aliases++}";
}
