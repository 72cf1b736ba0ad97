namespace PartnerBot.Stores.Sqlite.State;

/// <summary>The tables of a state file, grown step by step: a file of an older version takes the steps that it lacks and keeps its rows.</summary>
internal static class StateSchema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE state(kind TEXT NOT NULL, owner TEXT NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL, json TEXT NOT NULL, due INTEGER, expires INTEGER);
        CREATE UNIQUE INDEX state_by_key ON state(kind, owner, id);
        CREATE INDEX state_by_due ON state(kind, due) WHERE due IS NOT NULL;
        CREATE INDEX state_by_expiry ON state(expires) WHERE expires IS NOT NULL;
        """,
    ];

    /// <summary>Kept in the file's user_version: how many of the steps it has taken.</summary>
    public static int Version => Steps.Length;

    public static string StepsAfter(long version) => string.Join("\n", Steps.Skip((int)version)) + $"\nPRAGMA user_version = {Version};";
}
