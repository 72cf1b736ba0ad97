using System.Text;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>Says what is wrong with a query, naming the word at fault and what would be allowed.</summary>
public static class QueryCheck
{
    /// <summary>How deep not () may stand in not ().</summary>
    public const int DeepestNot = 20;

    /// <exception cref="QueryException">The query has no meaning.</exception>
    public static void Demand(Query query, Vocabulary vocabulary)
    {
        if ((Problem(query) ?? NamesCheck.Problem(query, vocabulary)) is { } problem)
            throw new QueryException(problem);
    }

    /// <summary>What is wrong with the query in itself, whatever the register holds; null when it is sound.</summary>
    public static string? Problem(Query query) =>
        MeasureProblem(query) ?? Problem(query.Target, query.Where, 0) ?? GroupProblem(query) ?? OrderProblem(query)
        ?? (query.Limit < 1 ? $"limit {query.Limit} is less than 1" : null);

    /// <summary>What is wrong with a single condition on a target; null when it is sound.</summary>
    public static string? Problem(Target target, Condition condition) => Problem(target, [condition], 0);

    private static string? MeasureProblem(Query query)
    {
        var operation = SnakeCase.Of(query.Operation);
        if (query.Operation is Operation.List or Operation.Count or Operation.Exists || query.Group is not null)
            return query.Of is { } extra ? $"{operation} takes no field, but {Name(extra)} is given" : null;
        IReadOnlyList<Field> dates = query.Operation == Operation.Sum ? [] : Fields.DatesOf(query.Target);
        IReadOnlyList<Field> numbers = query.Operation is Operation.Latest or Operation.Earliest ? [] : Fields.NumbersOf(query.Target);
        if (Fields.MeasureOf(query) is { } field && (dates.Contains(field) || numbers.Contains(field)))
            return null;
        var allowed = dates.Concat(numbers).Select(Name).ToList();
        var named = query.Of is { } of ? $"{Name(of)} of {Target(query.Target)}" : Target(query.Target);
        return $"{operation} cannot be taken of {named}; {(allowed.Count > 0 ? $"possible: {string.Join(", ", allowed)}" : "they have no such field")}";
    }

    private static string? Problem(Target target, ValueList<Condition> conditions, int depth) =>
        conditions.Select(c => Problem(target, c, depth)).FirstOrDefault(p => p is not null) ?? RelationProblem(target, conditions);

    private static string? Problem(Target target, Condition condition, int depth) => condition switch
    {
        Among among => FieldProblem(target, among.Field, "takes a list of values", k => k is not (FieldKind.Date or FieldKind.Flag or FieldKind.AtLeast))
            ?? ValuesProblem(Fields.Find(target, among.Field)!, among.Values),
        Within within => FieldProblem(target, within.Field, "takes a range of days", k => k == FieldKind.Date)
            ?? (within.Range is { From: { } from, To: { } to } && from >= to ? $"the range {within.Range} of {Name(within.Field)} is empty" : null),
        StatusOn status => StatusProblem(target, status),
        NumberAtLeast atLeast => FieldProblem(target, atLeast.Field, "takes a number of at least", k => k == FieldKind.AtLeast),
        Flag flag => FieldProblem(target, flag.Field, "is true or false", k => k == FieldKind.Flag),
        Not { All.Count: 0 } => "not () removes nothing: it holds no condition",
        Not when depth == DeepestNot => $"not () may stand in not () {DeepestNot} deep at most",
        Not not => Problem(target, not.All, depth + 1),
        _ => $"there is no condition {condition.GetType().Name}",
    };

    private static string? FieldProblem(Target target, Field field, string use, Func<FieldKind, bool> fits)
    {
        if (Fields.Find(target, field) is not { } info)
            return $"{Target(target)} have no field {Name(field)}; possible: {string.Join(", ", Fields.Of(target).Select(f => Name(f.Field)))}";
        return fits(info.Kind) ? null : $"{Name(field)} of {Target(target)} does not fit here: it is a field of another kind, not one that {use}";
    }

    private static string? ValuesProblem(FieldInfo info, ValueList<string> values)
    {
        if (values.Count == 0)
            return $"{Name(info.Field)} has no value";
        return values.Select(v => ValueProblem(info, v)).FirstOrDefault(p => p is not null);
    }

    private static string? ValueProblem(FieldInfo info, string value) => info.Kind switch
    {
        _ when !value.Any(char.IsAsciiLetterOrDigit) && FoldedText.FoldWord(value).Length == 0 => $"{Name(info.Field)} has an empty value",
        _ when !Ascii.IsValid(value) && value.EnumerateRunes().Contains(Rune.ReplacementChar) => $"{Name(info.Field)} has a value with a broken character",
        FieldKind.Choice when !info.Choices!.Contains(value) => $"'{value}' is not a {Name(info.Field)}; possible: {string.Join(", ", info.Choices!)}",
        FieldKind.Country when !CountryCode.IsOne(value) => $"'{value}' is not a country code of two capital letters, such as FR",
        FieldKind.Number when !WholeNumber.TryRead(value, out _) => $"'{value}' is not a whole number",
        _ => null,
    };

    private static string? StatusProblem(Target target, StatusOn status)
    {
        if (!Fields.HasStatus(target))
            return $"{Target(target)} have no status";
        if (status.Values.Count == 0)
            return "status has no value";
        if (status.Months < 1)
            return $"within {status.Months} months is less than 1 month";
        return status.Values.FirstOrDefault(v => !AgreementStatus.Names.Contains(v)) is { } unknown
            ? $"'{unknown}' is not a status; possible: {string.Join(", ", AgreementStatus.Names)}"
            : null;
    }

    // Networks and activities have no level or type: what is asked of an agreement cannot be asked of them.
    private static string? RelationProblem(Target target, ValueList<Condition> conditions)
    {
        if (target != Queries.Target.Institutions || conditions.OfType<Among>().Where(a => a.Field == Field.Relation).All(a => a.Values.All(v => v == "agreement")))
            return null;
        if (!conditions.OfType<Among>().Any(a => a.Field == Field.Home))
            return "relation network, activity and any need a home beside them";
        return conditions.Select(ThroughAgreement).FirstOrDefault(f => f is not null and not "home") is { } other
            ? $"relation network, activity and any go with home only, not with {other}"
            : null;

        string? ThroughAgreement(Condition condition) => condition switch
        {
            StatusOn => "status",
            Among among => Through(among.Field),
            Within within => Through(within.Field),
            NumberAtLeast atLeast => Through(atLeast.Field),
            Flag flag => Through(flag.Field),
            _ => null,
        };

        string? Through(Field field) => Fields.Find(target, field) is { ThroughAgreement: true } ? Name(field) : null;
    }

    private static string? GroupProblem(Query query)
    {
        if (query.Group is not { } group)
            return null;
        var key = SnakeCase.Of(group.Key);
        if (!Fields.GroupKeys(query.Target).Contains(group.Key))
            return $"{Target(query.Target)} cannot be grouped by {key}; possible: {string.Join(", ", Fields.GroupKeys(query.Target).Select(SnakeCase.Of))}";
        if (query.Operation is not (Operation.List or Operation.Count or Operation.Min or Operation.Max))
            return $"{SnakeCase.Of(query.Operation)} does not go with group by; possible: list, count, min, max";
        if (group.Key == GroupKey.Status != group.StatusDay is not null)
            return group.StatusDay is null ? "group by status needs a day: on yyyy-MM-dd" : $"group by {key} takes no day";
        if (group.AtLeast < 1)
            return $"having {group.AtLeast} is less than 1";
        if (group.AtMost < group.AtLeast)
            return $"having {group.AtLeast}..{group.AtMost} leaves no group";
        if (group.Place < 1)
            return $"place {group.Place} is less than 1";
        return group.Place > 1 && query.Operation is not (Operation.Min or Operation.Max) ? $"place goes with min and max, not with {SnakeCase.Of(query.Operation)}" : null;
    }

    private static string? OrderProblem(Query query)
    {
        foreach (var ordering in query.Order)
        {
            if (query.Group is not null && ordering.By is { } field)
                return $"groups are ordered by their key or by count, not by {Name(field)}";
            if (query.Group is null && ordering.By is null)
                return "order by count needs a group by";
            if (ordering.By is { } by && !Fields.SortsOf(query.Target).Contains(by))
                return $"{Target(query.Target)} cannot be ordered by {Name(by)}; possible: {string.Join(", ", Fields.SortsOf(query.Target).Select(Name))}";
        }

        return null;
    }

    private static string Name(Field field) => SnakeCase.Of(field);

    private static string Target(Target target) => SnakeCase.Of(target);
}
