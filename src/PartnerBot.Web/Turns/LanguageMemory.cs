using PartnerBot.Keeping;

namespace PartnerBot.Web.Turns;

/// <summary>Remembers the language of each person, across conversations and restarts.</summary>
public sealed class LanguageMemory(IStateStore state)
{
    public async Task<SpokenLanguage?> RecallAsync(string person, CancellationToken cancellation) =>
        await state.ReadAsync(KeyOf(person), cancellation) is { } entry ? SpokenLanguage.FromJson(entry.Json) : null;

    /// <summary>Keeps a language; of two at once either may win, since both are the person's own words.</summary>
    public async Task KeepAsync(string person, SpokenLanguage language, CancellationToken cancellation)
    {
        var entry = new StateEntry(KeyOf(person), language.ToJson());
        if (await state.ReadAsync(entry.Key, cancellation) is { } before)
            await state.ReplaceAsync(before with { Json = entry.Json }, cancellation);
        else
            await state.AddAsync(entry, cancellation);
    }

    private static StateKey KeyOf(string person) => new(StateKind.Person, FittedName.Of(person), "language");
}
