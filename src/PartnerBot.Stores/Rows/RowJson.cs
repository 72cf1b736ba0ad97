using System.Buffers;
using System.Text.Json;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

/// <summary>A row kept whole.</summary>
internal sealed class RowJson : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public RowJson() => _writer = new(_buffer, new() { Encoder = RegisterJson.Options.Encoder });

    /// <returns>The row in UTF-8.</returns>
    public byte[] Write(Row row)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        JsonSerializer.Serialize(_writer, row, row.GetType(), RegisterJson.Options);
        return _buffer.WrittenSpan.ToArray();
    }

    public void Dispose() => _writer.Dispose();

    public static Row Read(Target target, string json) => target switch
    {
        Target.Agreements => Read<Agreement>(json),
        Target.Institutions => Read<Institution>(json),
        Target.Activities => Read<Activity>(json),
        Target.Networks => Read<Network>(json),
        Target.Metrics => Read<Metric>(json),
        _ => Read<Policy>(json),
    };

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, RegisterJson.Options)!;
}
