using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos;

/// <summary>Compiles conditions to the SQL of Cosmos DB, within what every server of it understands. Names come from closed lists, values become parameters.</summary>
/// <param name="related">The keys of the institutions that stand in a relation, within the part of the register that the statement looks at.</param>
internal sealed class ConditionSql(Parameters parameters, RegisterNames names, Func<Relation, IReadOnlyList<string>> related)
{
    /// <summary>Up to so many values of a list are asked one by one, each of which the index answers.</summary>
    private const int MostAlternatives = 16;

    private static readonly string[] PendingNotes = [AgreementStatus.Intention, AgreementStatus.DetailsAgreed, AgreementStatus.InPreparation];

    public string All(Target target, IReadOnlyList<Condition> conditions)
    {
        if (target != Target.Institutions)
            return AllOf(conditions.Select(c => One(target, c)));
        var own = conditions.Where(Relation.IsOwn).Select(c => One(target, c));
        return AllOf(own.Concat(Relation.Demanded(conditions).Select(any => Keys(any.SelectMany(related).Distinct(StringComparer.Ordinal)))));
    }

    private string One(Target target, Condition condition) => condition switch
    {
        Among among => Among(target, among),
        Within within => Within(within),
        StatusOn status => AnyOf(status.Values.Select(v => Status(v, status))),
        NumberAtLeast atLeast => $"c[\"numbers\"][\"{SnakeCase.Of(atLeast.Field)}\"] >= {parameters.Add(atLeast.Value)}",
        Flag flag => $"c[\"flags\"][\"{SnakeCase.Of(flag.Field)}\"] = {parameters.Add(flag.Value)}",
        Not not => $"(NOT {All(target, not.All)})",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private string Among(Target target, Among among) => Fields.Find(target, among.Field)!.Kind switch
    {
        FieldKind.Text => AnyOf(among.Values.Select(v => $"CONTAINS(c[\"texts\"][\"{SnakeCase.Of(among.Field)}\"], {parameters.Add(Folding.Fold(v))})")),
        FieldKind.Number => Has(among.Field, among.Values.Select(Canonical)),
        FieldKind.Name => Has(among.Field, among.Values.Select(Folding.Fold)),
        FieldKind.Institution when among.Field is Field.Partner or Field.Involving => Has(among.Field, names.WithMembers(among.Values)),
        _ when among.Field == Field.Id => Keys(among.Values.Select(OrderedText.Of)),
        _ => Has(among.Field, among.Values),
    };

    private static string Canonical(string number) =>
        WholeNumber.TryRead(number, out var whole) ? whole.ToString(System.Globalization.CultureInfo.InvariantCulture) : number;

    private string Keys(IEnumerable<string> keys) => keys.ToList() is { Count: > 0 } some ? $"c[\"key\"] IN ({parameters.AddAll(some)})" : "false";

    private string Has(Field field, IEnumerable<string> values)
    {
        var (array, wanted) = ($"c[\"values\"][\"{SnakeCase.Of(field)}\"]", values.Distinct(StringComparer.Ordinal).ToList());
        return wanted.Count <= MostAlternatives
            ? AnyOf(wanted.Select(v => $"ARRAY_CONTAINS({array}, {parameters.Add(v)})"))
            : $"EXISTS(SELECT VALUE t FROM t IN {array} WHERE t IN ({parameters.AddAll(wanted)}))";
    }

    private string Within(Within within)
    {
        var days = $"c[\"days\"][\"{SnakeCase.Of(within.Field)}\"]";
        var (start, end) = within.Overlap ? ("last", "first") : ("first", "last");
        var bounds = new List<string> { $"{days}[\"first\"] > 0" };
        if (within.Range.From is { } from)
            bounds.Add($"{days}[\"{start}\"] >= {parameters.Add(Documents.Number(from))}");
        if (within.Range.To is { } to)
            bounds.Add($"{days}[\"{end}\"] < {parameters.Add(Documents.Number(to))}");
        return AllOf(bounds);
    }

    // An unknown day is 0, before every other: what is not signed on a known day counts as signed before any.
    private string Status(string name, StatusOn status)
    {
        const string signedOn = "c[\"days\"][\"signed\"][\"first\"]", lastDay = "c[\"days\"][\"expires\"][\"last\"]";
        var day = parameters.Add(Documents.Number(status.Day));
        var signed = $"{signedOn} <= {day} AND NOT {Note(PendingNotes)}";
        return name switch
        {
            AgreementStatus.Pending => Note(PendingNotes),
            AgreementStatus.Active => $"({signed} AND ({lastDay} = 0 OR {lastDay} >= {day}))",
            AgreementStatus.NoExpiry => $"({signed} AND {lastDay} = 0)",
            AgreementStatus.Expiring => $"({signed} AND {lastDay} >= {day} AND {lastDay} < {parameters.Add(Documents.Number(AgreementStatus.MonthsLater(status.Day, status.Months)))})",
            AgreementStatus.NotYetSigned => $"({signedOn} > {day} AND NOT {Note(PendingNotes)})",
            AgreementStatus.UnderRenewal => $"({signed} AND {lastDay} > 0 AND {lastDay} < {day} AND {Note(name)})",
            AgreementStatus.Expired => $"({signed} AND {lastDay} > 0 AND {lastDay} < {day} AND NOT {Note(AgreementStatus.UnderRenewal)})",
            _ => Note(name),
        };
    }

    private string Note(params string[] notes) => Has(Field.StatusNote, notes);

    private static string AllOf(IEnumerable<string> demands) => Joined(demands, " AND ", "true");

    private static string AnyOf(IEnumerable<string> alternatives) => Joined(alternatives, " OR ", "false");

    private static string Joined(IEnumerable<string> parts, string by, string none) => parts.ToList() is { Count: > 0 } some ? $"({string.Join(by, some)})" : none;
}
