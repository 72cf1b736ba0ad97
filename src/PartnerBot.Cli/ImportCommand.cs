using System.CommandLine;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores;
using PartnerBot.Stores.Import;

namespace PartnerBot.Cli;

/// <summary><c>import</c>: puts a folder of CSV files in the place of the register, all of it or nothing.</summary>
internal static class ImportCommand
{
    private const string Description =
        "Replace the register by a folder of CSV files. Exit code 0: done; 1: rows were rejected, nothing changed; 2: folder or register not usable.";

    private const int Imported = 0;
    private const int Rejected = 1;
    private const int NotPossible = 2;

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder with agreements.csv, institutions.csv and the other files of a register." };
        var store = new Option<string?>("--store") { Description = QuestionOptions.PlaceDescription + " the bot's own file when left out." };
        var command = new Command("import", Description) { folder, store };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(folder)!, parsed.GetValue(store), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string? place, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
            return Terminal.Fail($"There is no folder {folder}.", NotPossible);
        var reading = RegisterFolder.Read(folder);
        foreach (var (file, rows) in reading.RowsPerFile)
            Console.WriteLine($"{file,-22}{rows,9} rows");
        if (reading.Contents is not { } contents)
            return Refuse(reading.Rejections);
        try
        {
            return await ReplaceAsync(contents, place, cancellation).ConfigureAwait(false);
        }
        catch (StoreException problem)
        {
            return Terminal.Fail(problem.Message, NotPossible);
        }
    }

    private static async Task<int> ReplaceAsync(RegisterContents contents, string? place, CancellationToken cancellation)
    {
        var store = await RegisterStores.OpenForImportAsync(place, TimeProvider.System, cancellation).ConfigureAwait(false);
        var isNew = await store.ReplaceAsync(contents, new RowsWritten(), cancellation).ConfigureAwait(false);
        Console.WriteLine(isNew ? $"Imported into {RegisterStores.NameOf(place)}." : "The register holds exactly this already; nothing changed.");
        return Imported;
    }

    private static int Refuse(IReadOnlyList<Rejection> rejections)
    {
        foreach (var rejection in rejections)
            Console.Error.WriteLine(rejection);
        var problems = rejections.Count == 1 ? "1 problem" : $"{rejections.Count} problems";
        return Terminal.Fail($"Nothing was imported: {problems}. The register is as it was.", Rejected);
    }

    /// <summary>A line that grows on the terminal; nothing where nobody looks.</summary>
    private sealed class RowsWritten : IProgress<int>
    {
        public void Report(int value)
        {
            if (!Console.IsErrorRedirected)
                Console.Error.Write($"\r{value} rows written");
        }
    }
}
