using System.Collections;
using System.Security.Cryptography;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>The agreements of a file that was read and checked once and is read anew each time: in the order of their ids, one in memory at a time.</summary>
/// <param name="hash">SHA-256 of the file as it was checked.</param>
internal sealed class StreamedAgreements(Func<string, Stream?> open, int count, byte[] hash) : IReadOnlyCollection<Agreement>
{
    public int Count => count;

    /// <exception cref="StoreException">The file is no longer the one that was checked.</exception>
    public IEnumerator<Agreement> GetEnumerator()
    {
        using var now = SHA256.Create();
        using var stream = AgreementsFile.Hashed(open, now);
        var rejections = new List<Rejection>();
        using var rows = RegisterFiles.Agreements.Read(stream, rejections).GetEnumerator();
        while (Next(rows, rejections))
            yield return rows.Current.Value;
        if (now.Hash is not { } end || !hash.AsSpan().SequenceEqual(end))
            throw Changed();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Next(IEnumerator<(Agreement Value, CsvRecord Row)> rows, List<Rejection> rejections)
    {
        try
        {
            var isOne = rows.MoveNext();
            return rejections.Count == 0 ? isOne : throw Changed();
        }
        catch (IOException e)
        {
            throw Changed(e);
        }
    }

    private static StoreException Changed(Exception? inner = null) =>
        new($"The file {RegisterFiles.Agreements.Name} was changed or taken away while it was imported: the register is as it was; import once more.", inner);
}
