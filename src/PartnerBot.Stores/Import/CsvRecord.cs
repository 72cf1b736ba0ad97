using System.Globalization;
using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>One record of a CSV file, read cell by cell; what does not fit is rejected with its place, and reading goes on.</summary>
internal sealed class CsvRecord(CsvTable table, string[] cells, int line)
{
    /// <summary>Numbers are kept exactly, also where a store adds them up: at most 4 decimals and 12 digits before them.</summary>
    private const decimal LargestNumber = 999_999_999_999m;

    private const int LongestId = 200;

    public void Reject(string? column, string reason) => table.Rejections.Add(new(table.File, line, column, reason));

    public string? Text(string column) => cells[table.Columns[column]].Trim() is { Length: > 0 } text ? text : null;

    public string Required(string column)
    {
        if (Text(column) is { } text)
            return text;
        Reject(column, "the cell is empty");
        return "";
    }

    /// <summary>A name that other rows, buttons and kept questions carry: short enough for each of them.</summary>
    public string Id(string column)
    {
        var id = Required(column);
        if (id.Length > LongestId)
            Reject(column, $"it has {id.Length.ToString(CultureInfo.InvariantCulture)} characters; give a shorter one of at most {LongestId}, here and wherever it is mentioned");
        return id;
    }

    public ValueList<string> List(string column) => Text(column) switch
    {
        null => [],
        var one when !one.Contains('|', StringComparison.Ordinal) => [one],
        var several => several.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList(),
    };

    public ValueList<string> RequiredList(string column)
    {
        var list = List(column);
        if (list.Count == 0)
            Reject(column, "the cell is empty");
        return list;
    }

    public string OneOf(string column, IReadOnlyCollection<string> allowed) => Check(column, Required(column), allowed);

    public string? OneOfOrNone(string column, IReadOnlyCollection<string> allowed) => Text(column) is { } text ? Check(column, text, allowed) : null;

    public ValueList<string> SomeOf(string column, IReadOnlyCollection<string> allowed)
    {
        var list = List(column);
        foreach (var item in list)
            Check(column, item, allowed);
        return list;
    }

    public bool Flag(string column) => Text(column) is { } text && Check(column, text, ["true", "false"]) == "true";

    public PartialDate? Date(string column)
    {
        if (Text(column) is not { } text)
            return null;
        if (PartialDate.TryParse(text, out var date))
            return date;
        Reject(column, $"'{text}' is not a date; write 2019-08-01, 2019-08 or 2019");
        return null;
    }

    /// <summary>A date whose precision stands in a column of its own; the two must agree.</summary>
    public PartialDate? Date(string column, string precisionColumn)
    {
        var date = Date(column);
        if (Text(precisionColumn) is { } text && date is { } known && !Enum.GetName(known.Precision)!.Equals(text, StringComparison.OrdinalIgnoreCase))
            Reject(precisionColumn, $"'{text}' does not fit the date {known}");
        return date;
    }

    public decimal? Number(string column)
    {
        if (Text(column) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= LargestNumber && decimal.Round(number, 4) == number)
            return number;
        Reject(column, $"'{text}' is not a number with at most 4 decimals, such as 250000 or 1.5");
        return null;
    }

    public int? WholeNumber(string column)
    {
        var number = Number(column);
        if (number is null || (number == decimal.Truncate(number.Value) && Math.Abs(number.Value) <= int.MaxValue))
            return (int?)number;
        Reject(column, $"'{Text(column)}' is not a whole number");
        return null;
    }

    private string Check(string column, string text, IReadOnlyCollection<string> allowed)
    {
        if (text.Length > 0 && !allowed.Contains(text))
            Reject(column, $"'{text}' is not one of {string.Join(", ", allowed)}");
        return text;
    }
}
