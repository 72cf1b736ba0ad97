using PartnerBot.Queries;
using PartnerBot.Stores.Memory;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Sqlite.State;

namespace PartnerBot.Stores;

/// <summary>The one list of places where a register can be kept.</summary>
public static class RegisterStores
{
    /// <summary>The register that comes with the bot, in memory: nothing is read from disk, nothing kept.</summary>
    public const string InMemory = ":memory:";

    /// <summary>Opens a register and what is kept beside it; a file that is not there yet is made and filled with the register that comes with the bot.</summary>
    /// <param name="place">Path of a SQLite file, <see cref="InMemory"/>, or null for <see cref="DefaultPath"/>.</param>
    /// <param name="clock">Tells what has expired.</param>
    /// <exception cref="StoreException">The register cannot be made or read; the message says what to do.</exception>
    public static Task<OpenedStores> OpenAsync(string? place, TimeProvider clock, CancellationToken cancellation) => place == InMemory
        ? Task.FromResult(new OpenedStores(new MemoryStore(SampleRegister.Load()), new MemoryState(clock)))
        : Task.Run(() => new OpenedStores(OpenFile(place), SqliteState.Beside(place ?? DefaultPath, clock)), cancellation);

    /// <summary>Opens a register that can be replaced by an import.</summary>
    /// <param name="path">Null for <see cref="DefaultPath"/>.</param>
    /// <exception cref="StoreException">The register cannot be made or read; the message says what to do.</exception>
    public static SqliteStore OpenFile(string? path)
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
