using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Tests.Contract;

/// <summary>What every store does, whatever it is made of: each derives from this class and passes all of it.</summary>
public abstract partial class StoreContract
{
    /// <summary>A store holding the sample register.</summary>
    protected abstract IRegisterStore Sample { get; }

    [ContractFact]
    public async Task the_vocabulary_is_that_of_the_register()
    {
        var wanted = Vocabulary.Of(SampleRegister.Load());
        var got = await Sample.ReadVocabularyAsync(default);
        Assert.Equal(wanted.Version, got.Version);
        Assert.Equal(wanted.Institutions, got.Institutions);
        Assert.Equal(wanted.Networks, got.Networks);
        Assert.Equal(wanted.Regions, got.Regions);
        Assert.Equal(wanted.Themes, got.Themes);
        Assert.Equal(wanted.ContactsOf["naist"].Order(StringComparer.Ordinal), got.ContactsOf["naist"].Order(StringComparer.Ordinal));
        Assert.Equal(wanted.PartnersOf.Count, got.PartnersOf.Count);
    }

    [ContractTheory]
    [InlineData("agreements where partner = harvard", "there is no institution 'harvard' in the register")]
    [InlineData("agreements where not (not (home = harvard))", "there is no institution 'harvard' in the register")]
    [InlineData("agreements where region = Atlantis", "there is no region 'Atlantis' in the register")]
    [InlineData("activities where network = erasmus", "there is no network 'erasmus' in the register")]
    public async Task unknown_names_are_errors_and_never_empty_answers(string line, string wanted)
    {
        var e = await Assert.ThrowsAsync<QueryException>(() => Sample.RunAsync(Read(line), Page.All, default));
        Assert.Equal(wanted, e.Message);
    }

    [ContractFact]
    public async Task a_query_without_meaning_is_an_error() =>
        await Assert.ThrowsAsync<QueryException>(() => Sample.RunAsync(new(Target.Policies) { Where = [new Among(Field.Country, "FR")] }, Page.All, default));

    [ContractFact]
    public async Task pages_put_together_are_the_whole_list()
    {
        var query = Read("agreements where home = naist order by expires, -signed");
        var whole = await Sample.RunAsync(query, Page.All, default);
        var paged = new List<string>();
        for (var skip = 0; skip < whole.Count; skip += 10)
        {
            var page = await Sample.RunAsync(query, new(skip, 10), default);
            Assert.Equal(whole.Count, page.Count);
            paged.AddRange(page.Ids);
        }

        Assert.Equal(whole.Ids, paged);
    }

    protected static Query Read(string line) => QueryText.TryRead(line, out var query, out var error) ? query : throw new ArgumentException(error, nameof(line));
}
