using System.Text;
using CsvHelper;

namespace PartnerBot.Stores.Import;

/// <summary>One CSV file (RFC 4180, UTF-8, header line) as rows that know their line.</summary>
internal sealed class CsvTable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private CsvTable(string file, List<Rejection> rejections)
    {
        File = file;
        Rejections = rejections;
    }

    public string File { get; }

    public List<Rejection> Rejections { get; }

    public Dictionary<string, int> Columns { get; } = new(StringComparer.Ordinal);

    public List<CsvRecord> Rows { get; } = [];

    public static CsvTable Read(string file, Stream? stream, IReadOnlyList<string> columns, List<Rejection> rejections)
    {
        var table = new CsvTable(file, rejections);
        if (stream is null)
            rejections.Add(new(file, null, null, "the file is missing"));
        else if (table.Decode(stream) is { } text)
            table.Parse(text, columns);
        return table;
    }

    private byte[]? Decode(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        try
        {
            Strict.GetCharCount(bytes);
            return bytes;
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes.AsSpan(0, Math.Min(e.Index, bytes.Length)).Count((byte)'\n') + 1;
            Rejections.Add(new(File, line, null, "the text is not UTF-8; save the file as UTF-8 and import it again"));
            return null;
        }
    }

    private void Parse(byte[] text, IReadOnlyList<string> columns)
    {
        using var reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = r => Rejections.Add(new(File, (int)r.LineNumber, null, "a quote is not closed or stands in the middle of a cell")),
        });
        if (!reader.Read())
            Rejections.Add(new(File, 1, null, "the header line is missing"));
        else if (ReadHeader(reader.Current.ToArray(), columns))
        {
            while (reader.Read())
                Add(reader.Current.ToArray(), (int)reader.LineNumber);
        }
    }

    private bool ReadHeader(string[] header, IReadOnlyList<string> columns)
    {
        var twice = header.Select(c => c.Trim()).Where((c, i) => !Columns.TryAdd(c, i)).ToList();
        var missing = columns.Where(c => !Columns.ContainsKey(c)).ToList();
        Rejections.AddRange(twice.Select(c => new Rejection(File, 1, c, "the column stands twice in the header")));
        Rejections.AddRange(missing.Select(c => new Rejection(File, 1, c, "the column is missing in the header")));
        return twice.Count + missing.Count == 0;
    }

    private void Add(string[] cells, int line)
    {
        if (cells.Length == Columns.Count)
            Rows.Add(new CsvRecord(this, cells, line));
        else
            Rejections.Add(new(File, line, null, $"{cells.Length} cells where the header has {Columns.Count}"));
    }
}
