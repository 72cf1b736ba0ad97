using PartnerBot.Stores;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Tests.Contract;
using PartnerBot.Stores.Tests.Cosmos;
using PartnerBot.Stores.Tests.State;

// The processes that tests kill. dotnet test does not come here.
if (args is ["state", var folder, var name])
    await StateWriter.RunAsync(folder, name);

if (args is ["import", var setting, var number])
{
    await KilledImportTests.ImportAsync(setting, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

// For KilledProcessTests: opens a register and replaces it again and again.
var store = SqliteStore.Open(args[0]);
Console.WriteLine("open");
for (var i = 0; ; i++)
    await store.ReplaceAsync(i % 2 == 0 ? InventedRegister.Contents : SampleRegister.Load(), null, default);
