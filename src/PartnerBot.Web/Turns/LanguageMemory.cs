using PartnerBot.Keeping;

namespace PartnerBot.Web.Turns;

/// <summary>Remembers the language of each person, across conversations and restarts; of one who has not written for a year it is forgotten.</summary>
public sealed class LanguageMemory(IStateStore state, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <summary>The year begins anew when so much of it is over: a writing now and then instead of one with each message.</summary>
    private static readonly TimeSpan Renewed = TimeSpan.FromDays(30);

    public async Task<SpokenLanguage?> RecallAsync(string person, CancellationToken cancellation)
    {
        if (await state.ReadAsync(KeyOf(person), cancellation) is not { } entry)
            return null;
        var now = clock.GetUtcNow();
        if (entry.Expires is not { } expires || expires < now + Remembered - Renewed)
            await state.ReplaceAsync(entry with { Expires = now + Remembered }, cancellation);
        return SpokenLanguage.FromJson(entry.Json);
    }

    /// <summary>Keeps a language; of two at once either may win, since both are the person's own words.</summary>
    public async Task KeepAsync(string person, SpokenLanguage language, CancellationToken cancellation)
    {
        var entry = new StateEntry(KeyOf(person), language.ToJson()) { Expires = clock.GetUtcNow() + Remembered };
        if (await state.ReadAsync(entry.Key, cancellation) is { } before)
            await state.ReplaceAsync(entry with { ETag = before.ETag }, cancellation);
        else
            await state.AddAsync(entry, cancellation);
    }

    private static StateKey KeyOf(string person) => new(StateKind.Person, FittedName.Of(person), "language");
}
