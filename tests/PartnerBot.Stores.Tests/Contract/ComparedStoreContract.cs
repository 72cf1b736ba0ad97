using System.Globalization;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Memory;
using PartnerBot.Tests.Queries;

namespace PartnerBot.Stores.Tests.Contract;

/// <summary>What every store other than the reference does besides: it agrees with the reference on thousands of generated queries.</summary>
public abstract class ComparedStoreContract : StoreContract
{
    private static readonly MemoryStore Reference = new(SampleRegister.Load());
    private static readonly MemoryStore InventedReference = new(InventedRegister.Contents);

    /// <summary>A store holding the register that was invented to have every rare case in it.</summary>
    protected abstract IRegisterStore Invented { get; }

    /// <summary>How many queries are made from each of the eight seeds.</summary>
    protected virtual int QueriesPerSeed => 2_000;

    [ContractTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public Task generated_queries_mean_the_same_as_in_the_reference(int seed) => Compare(Sample, Reference, SampleRegister.Load(), seed, QueriesPerSeed);

    [ContractTheory]
    [InlineData(11)]
    [InlineData(12)]
    public Task generated_queries_mean_the_same_in_a_register_of_rare_cases(int seed) =>
        Compare(Invented, InventedReference, InventedRegister.Contents, seed, QueriesPerSeed);

    private static async Task Compare(IRegisterStore store, MemoryStore reference, RegisterContents contents, int seed, int queries)
    {
        var generator = new QueryGenerator(seed, new RegisterValues(contents).Next);
        var random = new Random(seed);
        for (var i = 0; i < queries; i++)
        {
            var query = generator.Next();
            var page = random.Next(3) == 0 ? new Page(random.Next(4), random.Next(1, 8)) : Page.All;
            var wanted = await reference.RunAsync(query, page, default);
            var got = await store.RunAsync(query, page, default);
            Assert.True(Text(wanted) == Text(got), $"asked  {query} (skip {page.Skip}, take {page.Take})\nwanted {Text(wanted)}\ngot    {Text(got)}");
            Assert.Equal(wanted.Rows, got.Rows);
        }
    }

    private static string Text(QueryResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Count} [{string.Join(" ", result.Ids)}] of [{string.Join(" ", result.Institutions)}] value {result.Value} possible [{string.Join(" ", result.AlsoPossible)}] groups [{string.Join(" ", result.Groups?.Select(g => $"{g.Key}={g.Count}({string.Join(" ", g.Ids)})") ?? ["none"])}]");
}
