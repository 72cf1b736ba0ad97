using System.Diagnostics.CodeAnalysis;
using PartnerBot.Queries;

namespace PartnerBot.Web.Turns;

/// <summary>The query that a button brought back. Buttons come from outside, so the home of the deployment is put on whatever they carry.</summary>
public static class TappedQuery
{
    public static bool TryRead(string text, string? home, [NotNullWhen(true)] out Query? query)
    {
        if (!QueryText.TryRead(text, out query, out _))
            return false;
        query = InScope(query, home);
        return true;
    }

    internal static Query InScope(Query query, string? home)
    {
        if (home is null || query.Where.Any(c => c is Among { Field: Field.Home } among && among.Values.SequenceEqual([home])))
            return query;
        return query with { Where = [new Among(Field.Home, home), .. query.Where] };
    }
}
