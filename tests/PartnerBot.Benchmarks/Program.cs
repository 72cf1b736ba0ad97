using System.Diagnostics;
using System.Globalization;
using PartnerBot.Benchmarks;
using PartnerBot.Queries;
using PartnerBot.Stores.Memory;
using PartnerBot.Stores.Sqlite;

// dotnet run -c Release --project tests/PartnerBot.Benchmarks -- cold-start
// From the start of the web service to its first answer, and the memory it then holds.
if (args is ["cold-start", .. var program])
    return await ColdStart.RunAsync(program.FirstOrDefault());

// dotnet run -c Release --project tests/PartnerBot.Benchmarks -- names ../shared/names/ror_edu_compact.json
// One look-up among 100,000 institutions, and what the index costs.
if (args is ["names", var names])
    return NameLookups.Run(names);

// dotnet run -c Release --project tests/PartnerBot.Benchmarks -- [agreements]
// Prints the median of some runs for each shape of question, first page of 20, in each store.
var agreements = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var folder = Directory.CreateTempSubdirectory("partnerbot-benchmark-");
try
{
    var contents = GrownRegister.Of(agreements);
    var clock = Stopwatch.StartNew();
    var sqlite = SqliteStore.Open(Path.Combine(folder.FullName, "register.db"), () => contents);
    Console.WriteLine(FormattableString.Invariant($"{agreements} agreements imported in {clock.Elapsed.TotalSeconds:0.0} s, {folder.GetFiles().Sum(f => f.Length) / 1e6:0} MB"));
    var memory = new MemoryStore(contents);
    Console.WriteLine("  sqlite ms   memory ms   rows  query");
    foreach (var line in Shapes.Lines)
    {
        var query = QueryText.TryRead(line, out var read, out var error) ? read : throw new ArgumentException(error);
        var (fromFile, rows) = await MedianAsync(sqlite, query);
        var (fromMemory, _) = await MedianAsync(memory, query);
        Console.WriteLine(FormattableString.Invariant($"{fromFile,11:0.00} {fromMemory,11:0.00} {rows,6}  {line}"));
    }
}
finally
{
    folder.Delete(recursive: true);
}

return 0;

static async Task<(double Milliseconds, int Rows)> MedianAsync(IRegisterStore store, Query query)
{
    var times = new List<double>();
    var rows = 0;
    for (var i = 0; i < 9; i++)
    {
        var clock = Stopwatch.StartNew();
        rows = (await store.RunAsync(query, new Page(0, 20), default)).Count;
        times.Add(clock.Elapsed.TotalMilliseconds);
    }

    times.Sort();
    return (times[times.Count / 2], rows);
}
