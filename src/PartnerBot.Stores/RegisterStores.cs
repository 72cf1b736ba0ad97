using PartnerBot.Queries;
using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Cosmos.State;
using PartnerBot.Stores.Memory;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Sqlite.State;

namespace PartnerBot.Stores;

/// <summary>The one list of places where a register can be kept.</summary>
public static class RegisterStores
{
    /// <summary>The register that comes with the bot, in memory: nothing is read from disk, nothing kept.</summary>
    public const string InMemory = ":memory:";

    /// <summary>Opens a register and what is kept beside it; a place that holds none yet is filled with the register that comes with the bot.</summary>
    /// <param name="place">Path of a SQLite file, <see cref="InMemory"/>, an account of Cosmos DB (see <see cref="CosmosPlace"/>), or null for <see cref="DefaultPath"/>.</param>
    /// <param name="clock">Tells what has expired.</param>
    /// <exception cref="StoreException">The register cannot be made or read; the message says what to do.</exception>
    public static async Task<OpenedStores> OpenAsync(string? place, TimeProvider clock, CancellationToken cancellation)
    {
        Demand(place);
        if (place == InMemory)
            return new OpenedStores(new MemoryStore(SampleRegister.Load()), new MemoryState(clock));
        if (place is null || !CosmosPlace.IsMeant(place))
            return await Task.Run(() => new OpenedStores(OpenFile(place), SqliteState.Beside(place ?? DefaultPath, clock)), cancellation).ConfigureAwait(false);
        var connection = new CosmosConnection(CosmosPlace.Read(place));
        var register = await CosmosStore.OpenAsync(connection, clock, cancellation).ConfigureAwait(false);
        // Made now, by whoever may make it: the bot itself often may not.
        await connection.EnsureAsync(StateContainer.Properties, cancellation).ConfigureAwait(false);
        return new OpenedStores(register, new CosmosState(connection, clock));
    }

    /// <summary>The file that would be made anew by opening the place; null where there is one, and for a place that is no file.</summary>
    /// <param name="place">As for <see cref="OpenAsync"/>.</param>
    /// <exception cref="StoreException">The place is empty.</exception>
    public static string? MissingFile(string? place)
    {
        Demand(place);
        var path = place ?? DefaultPath;
        return path == InMemory || CosmosPlace.IsMeant(path) || File.Exists(path) ? null : path;
    }

    /// <summary>Opens a register that can be replaced by an import.</summary>
    /// <param name="place">As for <see cref="OpenAsync"/>, but not in memory.</param>
    /// <exception cref="StoreException">The register cannot be made or read, or is one that nothing can be imported into; the message says what to do.</exception>
    public static async Task<IImportedRegister> OpenForImportAsync(string? place, TimeProvider clock, CancellationToken cancellation) =>
        (await OpenAsync(place, clock, cancellation).ConfigureAwait(false)).Register as IImportedRegister
        ?? throw new StoreException($"Nothing can be imported into {place}: give the path of a file, or an account of Cosmos DB.");

    /// <summary>A place that is empty was meant to be one: a variable that is not set, as a rule.</summary>
    /// <exception cref="StoreException">The place is empty.</exception>
    internal static void Demand(string? place)
    {
        if (place is not null && string.IsNullOrWhiteSpace(place))
            throw new StoreException("The place of the register is empty: give the path of a file or an account of Cosmos DB, or leave it out for the usual one.");
    }

    /// <summary>How a place is called in messages: never with its key.</summary>
    /// <exception cref="StoreException">It is meant to be an account of Cosmos DB, and is none.</exception>
    public static string NameOf(string? place) =>
        place is null ? DefaultPath : CosmosPlace.IsMeant(place) ? $"Cosmos DB at {CosmosPlace.Read(place)}" : place;

    private static SqliteStore OpenFile(string? path)
    {
        if (path is null)
            MakeFolder(Path.GetDirectoryName(DefaultPath)!);
        return SqliteStore.Open(path ?? DefaultPath);
    }

    /// <summary>register.db among the user's application data; in the folder data where the user has no such place, as in some containers.</summary>
    public static string DefaultPath
    {
        get
        {
            var personal = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return Path.GetFullPath(personal.Length > 0 ? Path.Combine(personal, "PartnerBot", "register.db") : Path.Combine("data", "register.db"));
        }
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The folder of the register, {folder}, cannot be made: set another place for the register.", e);
        }
    }
}
