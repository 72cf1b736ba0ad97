namespace PartnerBot.Queries;

/// <summary>The canonical one-line text of a query, printed and read back.</summary>
public static class QueryText
{
    public static string Print(Query query) => query.Target.ToString();
}
