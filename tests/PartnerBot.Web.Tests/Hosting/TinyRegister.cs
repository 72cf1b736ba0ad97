using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Memory;
using PartnerBot.Web.Startup;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>A register of two homes and no rows, with a store that can be slow or broken: enough for what the channel does.</summary>
public sealed class TinyRegister(TimeSpan delay, Func<Exception?> fault) : IRegisterStore
{
    public static OpenedRegister Opened(TimeSpan delay = default, Func<Exception?>? fault = null) =>
        new(new TinyRegister(delay, fault ?? (() => null)), Names, new MemoryState(TimeProvider.System));

    public static Vocabulary Names { get; } = new()
    {
        Version = "tiny",
        Institutions =
        [
            new Institution("naist", "Nara Institute of Science and Technology") { Country = "JP", IsHome = true, Kind = "university" },
            new Institution("kyushu-university", "Kyushu University") { Country = "JP", IsHome = true, Kind = "university" },
        ],
        Units = [],
        Networks = [],
        Metrics = [],
        Policies = [],
        Sources = [],
        Countries = [],
        Regions = [],
        Themes = [],
        Participants = [],
        Locations = [],
        PartnersOf = new Dictionary<string, IReadOnlySet<string>>(),
        ContactsOf = new Dictionary<string, IReadOnlySet<string>>(),
    };

    public async Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation)
    {
        await Task.Delay(delay, cancellation);
        return fault() is { } exception ? throw exception : QueryResult.Nothing;
    }

    public Task<Vocabulary> ReadVocabularyAsync(CancellationToken cancellation) => Task.FromResult(Names);
}
