using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Startup;

/// <summary>The register in use: its store, the names that questions are read with, and what is kept beside it.</summary>
public sealed record OpenedRegister(IRegisterStore Store, Vocabulary Vocabulary, IStateStore State)
{
    private static readonly StateKey Probe = new(StateKind.Activity, "start", "probe");

    /// <exception cref="StoreException">The register, or what is kept beside it, cannot be opened or made.</exception>
    public static async Task<OpenedRegister> OpenAsync(BotSettings settings, CancellationToken cancellation)
    {
        var (register, state) = await RegisterStores.OpenAsync(PlaceOf(settings.Store), TimeProvider.System, cancellation);
        await state.ReadAsync(Probe, cancellation);
        return new OpenedRegister(register, await register.ReadVocabularyAsync(cancellation), state);
    }

    private static string? PlaceOf(string? place) => string.IsNullOrWhiteSpace(place) ? null : place.Trim();
}
