using PartnerBot.Keeping;
using PartnerBot.Stores.Sqlite.State;

namespace PartnerBot.Stores.Tests.State;

/// <summary>A process that writes without end and says each number once its writing is confirmed: a record of its own, and one that all writers count up.</summary>
internal static class StateWriter
{
    public static readonly StateKey Shared = new(StateKind.Edition, "all", "count");

    public static StateKey Own(string name, int number) => new(StateKind.Activity, name, $"{number}");

    public static async Task RunAsync(string register, string name)
    {
        using var state = SqliteState.Beside(register, TimeProvider.System);
        await state.AddAsync(new(Shared, "0"), default);
        for (var number = 0; ; number++)
        {
            if (await state.AddAsync(new(Own(name, number), $"{number}"), default) is null)
                throw new InvalidOperationException($"{name} {number} was there before it was written.");
            await CountUpAsync(state);
            Console.WriteLine(number);
        }
    }

    private static async Task CountUpAsync(SqliteState state)
    {
        StateEntry? seen;
        do
            seen = (await state.ReadAsync(Shared, default))!;
        while (await state.ReplaceAsync(seen with { Json = $"{int.Parse(seen.Json, System.Globalization.CultureInfo.InvariantCulture) + 1}" }, default) is null);
    }
}
