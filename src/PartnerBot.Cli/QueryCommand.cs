using System.CommandLine;
using System.Text.Json;
using PartnerBot.Queries;

namespace PartnerBot.Cli;

/// <summary><c>query</c>: runs a canonical query line, names as people write them allowed, and prints a table.</summary>
internal static class QueryCommand
{
    public static Command Create()
    {
        var line = new Argument<string>("line") { Description = "The query, in quotes: \"agreements where country = FR order by expires\"." };
        var home = new Option<string?>("--home") { Description = "Id or name of the home institution alone in scope." };
        var store = new Option<string?>("--store") { Description = QuestionOptions.PlaceDescription + " the sample register when left out." };
        var rows = new Option<int>("--rows") { Description = "How many rows to print at most.", DefaultValueFactory = _ => 50 };
        var json = new Option<bool>("--json") { Description = "Print one JSON object with all rows' ids instead of a table." };
        var command = new Command("query", "Run a query line on the register.") { line, home, store, rows, json };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(line)!, parsed.GetValue(home), parsed.GetValue(store), parsed.GetValue(json) ? null : parsed.GetValue(rows), cancellation));
        return command;
    }

    /// <param name="rows">Null for all rows, as JSON.</param>
    private static async Task<int> RunAsync(string line, string? home, string? store, int? rows, CancellationToken cancellation)
    {
        if (!QueryText.TryRead(line, out var typed, out var error))
            return Terminal.Fail($"This is not a query: {error}.", 2);
        if (await Opened.Async(store, cancellation).ConfigureAwait(false) is not { } opened)
            return 1;
        try
        {
            var query = QueryBinder.Bind(home is null ? typed : typed with { Where = [.. typed.Where, new Among(Field.Home, home)] }, opened.Vocabulary);
            var result = await opened.Store.RunAsync(query, rows is { } most ? new Page(0, Math.Max(0, most)) : Page.All, cancellation).ConfigureAwait(false);
            Print(query, result, rows is null);
            return 0;
        }
        catch (QueryException problem)
        {
            return Terminal.Fail($"This query has no meaning here: {problem.Message}.", 2);
        }
        catch (StoreException problem)
        {
            return Terminal.Fail(problem.Message);
        }
    }

    private static void Print(Query query, QueryResult result, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(ResultJson.Of(query, result), TurnJson.Format));
            return;
        }

        Terminal.Dim(QueryText.Print(query));
        foreach (var line in ResultTable.Lines(query, result))
            Console.WriteLine(line);
    }
}
