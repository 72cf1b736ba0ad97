using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace PartnerBot.Register;

/// <summary>
/// Identifies the content of a register, whatever the order of its rows, with no more than one row in memory:
/// the SHA-256 of each row, added up per kind of row as four numbers of 64 bits, and the SHA-256 of all those sums and counts.
/// </summary>
internal sealed class ContentHash
{
    private readonly ulong[] _sums = new ulong[4];
    private ulong _rows;

    /// <param name="agreements">What the agreements of the register added up to.</param>
    public static string Of(RegisterContents contents, ContentHash agreements)
    {
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var kind in Kinds(contents, agreements))
            whole.AppendData(kind.ToBytes());
        return Convert.ToHexStringLower(whole.GetHashAndReset());
    }

    public void Add(ReadOnlySpan<byte> row)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(row, digest);
        for (var i = 0; i < _sums.Length; i++)
            _sums[i] += BinaryPrimitives.ReadUInt64LittleEndian(digest[(i * sizeof(ulong))..]);
        _rows++;
    }

    private static IEnumerable<ContentHash> Kinds(RegisterContents contents, ContentHash agreements) =>
    [
        Sum(contents.Institutions), Sum(contents.Units), agreements, Sum(contents.Networks), Sum(contents.Activities),
        Sum(contents.Metrics), Sum(contents.Policies), Sum(contents.Sources), Sum(contents.Countries), Sum(contents.Regions),
    ];

    private static ContentHash Sum<T>(IReadOnlyCollection<T> rows)
    {
        var hash = new ContentHash();
        foreach (var row in rows)
            hash.Add(JsonSerializer.SerializeToUtf8Bytes(row, RegisterJson.Options));
        return hash;
    }

    private byte[] ToBytes()
    {
        var bytes = new byte[(_sums.Length + 1) * sizeof(ulong)];
        for (var i = 0; i < _sums.Length; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), _sums[i]);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(_sums.Length * sizeof(ulong)), _rows);
        return bytes;
    }
}
