using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers.Tables;

/// <summary>Which columns a table shows: those of the kind of row, those asked about, none that the question fixes to one value.</summary>
internal static class ColumnSet
{
    private const int Most = 6;

    public static IReadOnlyList<Column> Of(Telling telling)
    {
        var query = telling.Query;
        IEnumerable<Column> columns = query.Target switch
        {
            Target.Agreements => OfAgreements(telling),
            Target.Institutions => [Column.Name, Column.City, Column.Country, Column.Kind],
            Target.Activities => OfActivities(telling.Reading.Focus),
            Target.Networks => [Column.Name, Column.Kind, Column.Since, Column.Members],
            Target.Metrics => [Column.Name, Column.Figure, Column.Period],
            _ => [Column.Number, Column.Kind, Column.Statement],
        };
        if (!telling.OneHome && Homes(telling.Result.Rows) > 1)
            columns = columns.Prepend(Column.Home).Where(column => column != Column.Country);
        return [.. columns.Where(column => !IsFixed(telling, column)).Distinct().Take(Most)];
    }

    private static IEnumerable<Column> OfAgreements(Telling telling)
    {
        Column[] asked = telling.Reading.Focus switch
        {
            Focus.Unit => [Column.Unit],
            Focus.Level => [Column.Level],
            Focus.Kind => [Column.Type],
            Focus.Theme => [Column.Themes],
            Focus.Renewal => [Column.Renewed],
            Focus.Source => [Column.Source],
            Focus.Home => [Column.Home],
            Focus.Place => [Column.City],
            _ => [],
        };
        return [Column.Partner, .. asked, Column.Country, .. Types(telling), Column.Signed, Column.Expires, Column.Status];
    }

    /// <summary>Levels and types are shown where the rows differ in them.</summary>
    private static IEnumerable<Column> Types(Telling telling)
    {
        var rows = telling.Agreements;
        if (rows.Select(row => row.Types).Distinct().Count() > 1)
            yield return Column.Type;
        else if (rows.Select(row => row.Level).Distinct().Count() > 1)
            yield return Column.Level;
    }

    private static IEnumerable<Column> OfActivities(Focus focus) => focus switch
    {
        Focus.Participants => [Column.Date, Column.Title, Column.Participants],
        Focus.Outcome => [Column.Date, Column.Title, Column.Outcome],
        Focus.Place => [Column.Date, Column.Title, Column.Location],
        _ => [Column.Date, Column.Title, Column.With],
    };

    private static int Homes(IEnumerable<Row> rows) => rows.Select(row => row switch
    {
        Agreement agreement => agreement.Home,
        Activity activity => activity.Home,
        Network network => network.Home,
        Metric metric => metric.Home,
        Policy policy => policy.Home,
        _ => null,
    }).Distinct().Count();

    private static bool IsFixed(Telling telling, Column column)
    {
        var field = column switch
        {
            Column.Country => Field.Country,
            Column.Kind => Field.Kind,
            Column.Type => Field.Type,
            Column.Level => Field.Level,
            _ => (Field?)null,
        };
        return (column == Column.Country && telling.Partner is not null) || (field is not null && telling.Query.Where.OfType<Among>().Any(among => among.Field == field && among.Values.Count == 1));
    }
}
