using PartnerBot.Queries;
using PartnerBot.Answers.Sentences;

namespace PartnerBot.Answers.Tables;

/// <summary>The rows of the page as a table.</summary>
internal static class Table
{
    public static AnswerTable? Of(Telling telling)
    {
        if (telling.Result.Rows.Count == 0)
            return null;
        var columns = ColumnSet.Of(telling);
        var cells = new Cells(telling.Voice, telling.Day);
        return new AnswerTable(
            [.. columns.Select(column => Heading(telling, column))],
            [.. telling.Result.Rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(column => cells.Of(row, column))])]);
    }

    /// <summary>A status that is not today's names its day.</summary>
    private static string Heading(Telling telling, Column column) => column == Column.Status && telling.Day != telling.Today
        ? telling.Voice.Say("facts.status", ("day", telling.Voice.Dates.Day(telling.Day)))
        : telling.Voice.Say($"column.{SnakeCase.Of(column)}");
}
