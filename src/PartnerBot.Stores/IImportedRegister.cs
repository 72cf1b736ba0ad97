using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores;

/// <summary>A register that an import can replace.</summary>
public interface IImportedRegister : IRegisterStore
{
    /// <summary>Puts the register in place of the one that is there, wholly or not at all.</summary>
    /// <param name="progress">Told now and then how many rows are written.</param>
    /// <returns>False when the same content was there already; nothing is changed then.</returns>
    /// <exception cref="StoreException">The store cannot be written; the message says what to do.</exception>
    Task<bool> ReplaceAsync(RegisterContents contents, IProgress<int>? progress, CancellationToken cancellation);
}
