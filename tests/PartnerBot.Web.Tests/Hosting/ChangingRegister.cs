using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Memory;
using PartnerBot.Web.Startup;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>A register that can be imported anew, and that can hang at any of its calls, whatever it is told.</summary>
public sealed class ChangingRegister(RegisterContents contents) : IRegisterStore
{
    private volatile MemoryStore _store = new(contents);

    public Func<Task> BeforeNames { get; set; } = () => Task.CompletedTask;

    public Func<Task> BeforeAnswer { get; set; } = () => Task.CompletedTask;

    public OpenedRegister Opened => new(this, _store.ReadVocabularyAsync(default).Result, new MemoryState(TimeProvider.System));

    public void Import(RegisterContents next) => _store = new(next);

    public async Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation)
    {
        await BeforeAnswer();
        return await _store.RunAsync(query, page, cancellation);
    }

    public async Task<Vocabulary> ReadVocabularyAsync(CancellationToken cancellation)
    {
        await BeforeNames();
        return await _store.ReadVocabularyAsync(cancellation);
    }
}
