using PartnerBot.Stores;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Tests.Contract;

// The process that KilledProcessTests kills: it opens a register and replaces it again and again. dotnet test does not come here.
var store = SqliteStore.Open(args[0]);
Console.WriteLine("open");
for (var i = 0; ; i++)
    await store.ReplaceAsync(i % 2 == 0 ? InventedRegister.Contents : SampleRegister.Load(), null, default);
