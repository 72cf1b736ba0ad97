using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>One file of a register: its name, the columns it must have, and how a record becomes a row.</summary>
internal sealed record RegisterFile<T>(string Name, Func<CsvRecord, T> Row, params string[] Columns)
{
    public List<(T Value, CsvRecord Row)> Read(Func<string, Stream?> open, List<Rejection> rejections, List<(string, int)> counts)
    {
        using var stream = open(Name);
        var table = CsvTable.Read(Name, stream, Columns, rejections);
        counts.Add((Name, table.Rows.Count));
        return [.. table.Rows.Select(row => (Row(row), row))];
    }
}
