using System.Diagnostics.CodeAnalysis;

namespace PartnerBot.Queries;

/// <summary>
/// The canonical one-line text of a query, printed and read back:
/// <c>agreements where home = naist and country in (FR, DE) and expires in 2025-01-01..2026-01-01 order by expires, -signed limit 10</c>.
/// Logs, specs, card buttons and saved digests speak it.
/// </summary>
public static class QueryText
{
    public static string Print(Query query) => QueryPrinter.Print(query);

    /// <summary>Reads a line back; names are taken as they stand (see <see cref="QueryBinder"/>).</summary>
    /// <param name="error">What is wrong, where (characters counted from 1), and what would be allowed.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out Query? query, [NotNullWhen(false)] out string? error)
    {
        query = QueryTextReader.Read(text, out error);
        if (query is not null)
            error = QueryCheck.Problem(query);
        return error is null && query is not null;
    }
}
