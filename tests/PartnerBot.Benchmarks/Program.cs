using System.Globalization;
using PartnerBot.Benchmarks;
using PartnerBot.Benchmarks.Grown;
using PartnerBot.Benchmarks.Turns;

// dotnet run -c Release --project tests/PartnerBot.Benchmarks -- <what>; what each measures and what it gave stands in the README beside this file.
return args switch
{
    ["cold-start", .. var program] => await ColdStart.RunAsync(program.FirstOrDefault()),
    ["turns", .. var programs] => await TurnsBenchmark.RunAsync(programs),
    ["echo", .. var settings] => await EchoService.RunAsync(settings),
    ["names", var names] => NameLookups.Run(names),
    ["reading", var questions, var names] => ReadingBenchmark.Run(questions, names),
    ["store", var agreements, var institutions, .. var keep] => await StoreBenchmark.RunAsync(Number(agreements), Number(institutions), keep.FirstOrDefault()),
    ["grow", var folder, var agreements, var institutions] => GrownFolder.Write(folder, Number(agreements), Number(institutions)),
    ["import", var folder] => await FolderImport.RunAsync(folder),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("""
        cold-start [PartnerBot.Web.dll]        from the start of the service to its first answer
        turns [PartnerBot.Web.dll ...]         rounds of 2,000 full turns through HTTP, beside an echo of the same
        names <ror_edu_compact.json>           one look-up among 100,000 institutions
        reading <questions/dev> <ror_edu_compact.json>   from the text of a question to its query
        store <agreements> <institutions> [folder]   import into SQLite (left in the folder, if one is named), then each shape of question
        grow <folder> <agreements> <institutions>   writes a register of that size as CSV files
        import <folder>                        reads, checks and imports such a folder
        """);
    return 1;
}
