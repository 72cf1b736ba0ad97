using System.Globalization;
using System.Text;
using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>Prints queries and conditions in canonical form: equal queries print alike, on one line.</summary>
public static class QueryPrinter
{
    public static string Print(Query query)
    {
        var text = new StringBuilder();
        if (query.Operation != Operation.List)
            text.Append(SnakeCase.Of(query.Operation)).Append(' ');
        if (query.Of is { } of)
            text.Append(SnakeCase.Of(of)).Append(" of ");
        text.Append(SnakeCase.Of(query.Target));
        if (query.Where.Count > 0)
            text.Append(" where ").Append(Print(query.Where));
        if (query.Group is { } group)
            text.Append(Print(group));
        if (query.Order.Count > 0)
            text.Append(" order by ").AppendJoin(", ", query.Order.Select(o => (o.Descending ? "-" : "") + (o.By is { } by ? SnakeCase.Of(by) : "count")));
        if (query.Limit is { } limit)
            text.Append(CultureInfo.InvariantCulture, $" limit {limit}");
        return text.ToString();
    }

    public static string Print(Condition condition) => condition switch
    {
        Among among => $"{SnakeCase.Of(among.Field)} {Print(among.Values)}",
        Within within => $"{SnakeCase.Of(within.Field)} {(within.Overlap ? "overlaps" : "in")} {within.Range}",
        StatusOn status => $"status {Print(status.Values)} on {Iso(status.Day)}{Ahead(status)}",
        NumberAtLeast atLeast => $"{SnakeCase.Of(atLeast.Field)} >= {atLeast.Value.ToString(CultureInfo.InvariantCulture)}",
        Flag flag => $"{SnakeCase.Of(flag.Field)} = {(flag.Value ? "true" : "false")}",
        Not not => $"not ({Print(not.All)})",
        _ => condition.GetType().Name,
    };

    private static string Print(ValueList<Condition> conditions) => string.Join(" and ", conditions.Select(Print));

    private static string Print(ValueList<string> values) =>
        values.Count == 1 ? $"= {QueryWord.Print(values[0])}" : $"in ({string.Join(", ", values.Select(QueryWord.Print))})";

    private static string Print(Grouping group)
    {
        var day = group.StatusDay is { } on ? $" on {Iso(on)}" : "";
        var place = group.Place == 1 ? "" : $" place {group.Place.ToString(CultureInfo.InvariantCulture)}";
        return $" group by {SnakeCase.Of(group.Key)}{day}{Sizes(group)}{place}";
    }

    private static string Sizes(Grouping group) => group switch
    {
        { AtMost: { } most } => string.Create(CultureInfo.InvariantCulture, $" having {group.AtLeast}..{most}"),
        { AtLeast: not 1 } => string.Create(CultureInfo.InvariantCulture, $" having {group.AtLeast}"),
        _ => "",
    };

    private static string Ahead(StatusOn status) =>
        status.Months == 6 && !status.Values.Contains(AgreementStatus.Expiring)
            ? ""
            : $" within {status.Months.ToString(CultureInfo.InvariantCulture)} {(status.Months == 1 ? "month" : "months")}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
