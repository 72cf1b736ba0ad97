using System.Security.Cryptography;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Import;

/// <summary>
/// Reads and checks agreements.csv, the one file of a register that may have a million rows. A longer file in the order of its ids is not kept
/// in memory: its rows are read again by whoever goes through them.
/// </summary>
internal sealed class AgreementsFile
{
    /// <summary>So many rows are kept in memory whatever their order.</summary>
    public const int MostKept = 20_000;

    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private List<Agreement>? _kept = [];
    private string _last = "";
    private bool _ordered = true;
    private int _count;

    /// <param name="mentioned">The ids that other rows mention.</param>
    /// <param name="checks">Null where the other files could not be read, so that nothing can be said of references to them.</param>
    /// <returns>The rows, and of the ids mentioned those that there are.</returns>
    public static (IReadOnlyCollection<Agreement> Rows, HashSet<string> Mentioned) Read(
        Func<string, Stream?> open, HashSet<string> mentioned, RegisterChecks? checks, List<Rejection> rejections)
    {
        var file = new AgreementsFile();
        if (file.Read(open, MostKept, mentioned, checks, rejections) is { } rows)
            return (rows, file._mentioned);
        rejections.Clear();
        file = new();
        return (file.Read(open, int.MaxValue, mentioned, checks, rejections)!, file._mentioned);
    }

    /// <returns>Null where there are more rows than may be kept, and not in order.</returns>
    private IReadOnlyCollection<Agreement>? Read(Func<string, Stream?> open, int most, HashSet<string> mentioned, RegisterChecks? checks, List<Rejection> rejections)
    {
        using var hash = SHA256.Create();
        using var stream = Hashed(open, hash);
        foreach (var (agreement, row) in RegisterFiles.Agreements.Read(stream, rejections))
        {
            Take(agreement, row, most);
            if (_kept is null && !_ordered)
                return null;
            if (mentioned.Contains(agreement.Id))
                _mentioned.Add(agreement.Id);
            checks?.Agreement(agreement, row);
        }

        return _kept is { } kept ? kept : new StreamedAgreements(open, _count, hash.Hash!);
    }

    public static Stream? Hashed(Func<string, Stream?> open, HashAlgorithm hash) =>
        open(RegisterFiles.Agreements.Name) is { } stream ? new CryptoStream(stream, hash, CryptoStreamMode.Read) : null;

    private void Take(Agreement agreement, CsvRecord row, int most)
    {
        var order = CodePointOrder.Compare(_last, agreement.Id);
        _ordered &= order <= 0;
        if (_kept is null ? order == 0 : !_ids.Add(agreement.Id))
            row.Reject("id", $"'{agreement.Id}' stands in an earlier row too");
        _last = agreement.Id;
        if (++_count > most && _kept is not null)
        {
            _kept = null;
            _ids.Clear();
        }

        _kept?.Add(agreement);
    }
}
