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
            [.. columns.Select(column => telling.Voice.Say($"column.{Code.Of(column)}"))],
            [.. telling.Result.Rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(column => cells.Of(row, column))])]);
    }
}
