using System.Reflection;
using Microsoft.Azure.Cosmos;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>Microsoft's own grammar of the SQL of Cosmos DB, which the client carries for itself.</summary>
internal static class CosmosGrammar
{
    private static readonly MethodInfo TryParse = typeof(CosmosClient).Assembly
        .GetType("Microsoft.Azure.Cosmos.Query.Core.Parser.SqlQueryParser", throwOnError: true)!
        .GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        .First(m => m.Name == "TryParse" && m.ReturnType == typeof(bool) && m.GetParameters() is [{ ParameterType.Name: "String" }, _]);

    private static int _seen;

    /// <summary>How many texts were held against it.</summary>
    public static int Seen => _seen;

    public static void Demand(string sql)
    {
        Interlocked.Increment(ref _seen);
        Assert.True(Parses(sql), $"Microsoft's grammar does not read\n{sql}");
    }

    public static bool Parses(string sql) => (bool)TryParse.Invoke(null, [sql, null])!;
}
