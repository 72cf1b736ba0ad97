using System.Globalization;
using System.Text;
using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>Prints queries in canonical form: equal queries print alike, on one line. Into one buffer, since a card carries dozens of them.</summary>
internal static class QueryPrinter
{
    private const int UsualLength = 160;

    public static string Print(Query query)
    {
        var text = new StringBuilder(UsualLength);
        if (query.Operation != Operation.List)
            text.Append(SnakeCase.Of(query.Operation)).Append(' ');
        if (query.Of is { } of)
            text.Append(SnakeCase.Of(of)).Append(" of ");
        text.Append(SnakeCase.Of(query.Target));
        if (query.Where.Count > 0)
            Append(text.Append(" where "), query.Where);
        if (query.Group is { } group)
            Append(text, group);
        Append(text, query.Order);
        if (query.Limit is { } limit)
            text.Append(CultureInfo.InvariantCulture, $" limit {limit}");
        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueList<Condition> conditions)
    {
        for (var i = 0; i < conditions.Count; i++)
            Append(i == 0 ? text : text.Append(" and "), conditions[i]);
    }

    private static void Append(StringBuilder text, Condition condition)
    {
        switch (condition)
        {
            case Among among:
                Append(text.Append(SnakeCase.Of(among.Field)).Append(' '), among.Values);
                break;
            case Within within:
                text.Append(SnakeCase.Of(within.Field)).Append(within.Overlap ? " overlaps " : " in ").Append(within.Range.ToString());
                break;
            case StatusOn status:
                Append(text.Append("status "), status.Values);
                Append(text.Append(" on "), status.Day);
                if (status.Months != 6 || status.Values.Contains(AgreementStatus.Expiring))
                    text.Append(CultureInfo.InvariantCulture, $" within {status.Months} {(status.Months == 1 ? "month" : "months")}");
                break;
            case NumberAtLeast atLeast:
                text.Append(SnakeCase.Of(atLeast.Field)).Append(CultureInfo.InvariantCulture, $" >= {atLeast.Value}");
                break;
            case Flag flag:
                text.Append(SnakeCase.Of(flag.Field)).Append(flag.Value ? " = true" : " = false");
                break;
            case Not not:
                Append(text.Append("not ("), not.All);
                text.Append(')');
                break;
            default:
                text.Append(condition.GetType().Name);
                break;
        }
    }

    private static void Append(StringBuilder text, ValueList<string> values)
    {
        if (values.Count == 1)
        {
            text.Append("= ").Append(QueryWord.Print(values[0]));
            return;
        }

        text.Append("in (");
        for (var i = 0; i < values.Count; i++)
            text.Append(i == 0 ? "" : ", ").Append(QueryWord.Print(values[i]));
        text.Append(')');
    }

    private static void Append(StringBuilder text, Grouping group)
    {
        text.Append(" group by ").Append(SnakeCase.Of(group.Key));
        if (group.StatusDay is { } day)
            Append(text.Append(" on "), day);
        if (group.AtMost is { } most)
            text.Append(CultureInfo.InvariantCulture, $" having {group.AtLeast}..{most}");
        else if (group.AtLeast != 1)
            text.Append(CultureInfo.InvariantCulture, $" having {group.AtLeast}");
        if (group.Place != 1)
            text.Append(CultureInfo.InvariantCulture, $" place {group.Place}");
    }

    private static void Append(StringBuilder text, ValueList<Ordering> order)
    {
        for (var i = 0; i < order.Count; i++)
        {
            text.Append(i == 0 ? " order by " : ", ").Append(order[i].Descending ? "-" : "");
            text.Append(order[i].By is { } by ? SnakeCase.Of(by) : "count");
        }
    }

    private static void Append(StringBuilder text, DateOnly day) => text.Append(CultureInfo.InvariantCulture, $"{day:O}");
}
