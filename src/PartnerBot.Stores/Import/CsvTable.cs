using System.Text.Unicode;
using CsvHelper;

namespace PartnerBot.Stores.Import;

/// <summary>One CSV file (RFC 4180, UTF-8, header line) read row by row; a row knows its line.</summary>
internal sealed class CsvTable(string file, IReadOnlyList<string> columns, List<Rejection> rejections)
{
    public string File => file;

    public List<Rejection> Rejections => rejections;

    public Dictionary<string, int> Columns { get; } = new(StringComparer.Ordinal);

    /// <param name="stream">Null where there is no such file, which is a rejection.</param>
    public IEnumerable<CsvRecord> Read(Stream? stream)
    {
        if (stream is null)
        {
            Rejections.Add(new(File, null, null, "the file is missing"));
            yield break;
        }

        using var reader = CsvReader.Create(stream, Options(), leaveOpen: true);
        if (!reader.Read())
            Rejections.Add(new(File, 1, null, "the header line is missing"));
        else if (IsUtf8(reader) && ReadHeader(reader.Current.ToArray()))
        {
            while (reader.Read() && IsUtf8(reader))
            {
                if (reader.FieldCount == Columns.Count)
                    yield return new CsvRecord(this, Cells(reader), (int)reader.LineNumber);
                else
                    Rejections.Add(new(File, (int)reader.LineNumber, null, $"{reader.FieldCount} cells where the header has {Columns.Count}"));
            }
        }
    }

    private CsvReaderOptions Options() => new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = r => Rejections.Add(new(File, (int)r.LineNumber, null, "a quote is not closed or stands in the middle of a cell")),
    };

    private bool IsUtf8(CsvReader reader)
    {
        var record = reader.RawRecord;
        if (Utf8.IsValid(record))
            return true;
        Utf8.ToUtf16(record, new char[record.Length], out var sound, out _, replaceInvalidSequences: false);
        var line = (int)reader.LineNumber + record[..sound].Count((byte)'\n');
        Rejections.Add(new(File, line, null, "the text is not UTF-8; save the file as UTF-8 and import it again"));
        return false;
    }

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = reader.GetString(i);
        return cells;
    }

    private bool ReadHeader(string[] header)
    {
        // As spreadsheets write it where the comma stands in decimal numbers.
        if (header is [var whole] && whole.IndexOfAny([';', '\t']) is var mark and >= 0)
        {
            Rejections.Add(new(File, 1, null, $"the cells are separated by {(whole[mark] == ';' ? "semicolons" : "tabs")}; save the file with commas between them (\"CSV UTF-8, comma delimited\")"));
            return false;
        }

        var twice = header.Select(c => c.Trim()).Where((c, i) => !Columns.TryAdd(c, i)).ToList();
        var missing = columns.Where(c => !Columns.ContainsKey(c)).ToList();
        Rejections.AddRange(twice.Select(c => new Rejection(File, 1, c, "the column stands twice in the header")));
        Rejections.AddRange(missing.Select(c => new Rejection(File, 1, c, "the column is missing in the header")));
        return twice.Count + missing.Count == 0;
    }
}
