using System.Globalization;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Cli;

/// <summary>The result of a query as lines of text: a table with its columns aligned, and what there is to say below it.</summary>
internal static class ResultTable
{
    private const int WidestCell = 60;

    public static IEnumerable<string> Lines(Query query, QueryResult result) => result.Groups is { } groups
        ? [.. Table([query.Group is { } g ? SnakeCase.Of(g.Key) : "key", "rows"], groups.Select(g => (string?[])[g.Key, Text(g.Count)])), Total(result)]
        : query.Operation == Operation.Count ? [Total(result with { Rows = [] })]
        : [.. Table(Columns(query.Target), result.Rows.Select(Cells)), .. Notes(result), Total(result)];

    private static IEnumerable<string> Notes(QueryResult result)
    {
        if (result.Value is { } value)
            yield return $"value: {value}";
        if (result.AlsoPossible.Count > 0)
            yield return $"also possible, the date not being known to the day: {string.Join(", ", result.AlsoPossible)}";
    }

    private static string Total(QueryResult result) =>
        $"{Text(result.Count)} matching {(result.Count == 1 ? "row" : "rows")}{(result.Rows.Count > 0 && result.Groups is null && result.Rows.Count < result.Count ? $", {Text(result.Rows.Count)} shown" : "")}";

    private static string[] Columns(Target target) => target switch
    {
        Target.Agreements => ["id", "home", "parties", "type", "level", "signed", "expires"],
        Target.Institutions => ["id", "name", "country", "city"],
        Target.Activities => ["id", "home", "kind", "from", "title"],
        Target.Networks => ["id", "home", "kind", "start", "name"],
        Target.Metrics => ["id", "home", "metric", "value", "unit"],
        _ => ["id", "home", "number", "kind", "summary"],
    };

    private static string?[] Cells(Row row) => row switch
    {
        Agreement a => [a.Id, a.Home, string.Join(", ", a.Parties), string.Join(", ", a.Types), a.Level, a.Signed?.ToString(), a.Expires?.ToString()],
        Institution i => [i.Id, i.Name, i.Country, i.City],
        Activity a => [a.Id, a.Home, a.Kind, a.From?.ToString(), a.Title],
        Network n => [n.Id, n.Home, n.Kind, n.Start?.ToString(), n.Name],
        Metric m => [m.Id, m.Home, m.Name, $"{m.Qualifier} {m.Value.ToString("0.####", CultureInfo.InvariantCulture)}", m.Unit],
        Policy p => [p.Id, p.Home, p.Number is { } number ? Text(number) : null, p.Kind, p.Summary],
        _ => [row.Id],
    };

    private static IEnumerable<string> Table(string[] columns, IEnumerable<string?[]> rows)
    {
        List<string[]> cells = [columns, .. rows.Select(r => r.Select(c => Cut(c ?? "")).ToArray())];
        var widths = columns.Select((_, i) => cells.Max(r => r[i].Length)).ToArray();
        return cells.Count == 1 ? [] : cells.Select(r => string.Join("  ", r.Select((c, i) => c.PadRight(widths[i]))).TrimEnd());
    }

    private static string Cut(string cell) => cell.Length > WidestCell ? cell[..(WidestCell - 1)] + "…" : cell;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
