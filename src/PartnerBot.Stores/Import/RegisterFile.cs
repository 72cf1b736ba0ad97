using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>One file of a register: its name, the columns it must have, and how a record becomes a row.</summary>
internal sealed record RegisterFile<T>(string Name, Func<CsvRecord, T> Row, params string[] Columns)
{
    public List<(T Value, CsvRecord Row)> Read(Func<string, Stream?> open, List<Rejection> rejections, List<(string, int)> counts)
    {
        using var stream = open(Name);
        var rows = Read(stream, rejections).ToList();
        counts.Add((Name, rows.Count));
        return rows;
    }

    /// <summary>The rows one after the other, none of them kept.</summary>
    public IEnumerable<(T Value, CsvRecord Row)> Read(Stream? stream, List<Rejection> rejections) =>
        new CsvTable(Name, Columns, rejections).Read(stream).Select(row => (Row(row), row));
}
