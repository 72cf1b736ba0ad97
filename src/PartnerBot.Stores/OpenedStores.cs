using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Stores;

/// <summary>The register and what is kept beside it, both in the one place that was chosen.</summary>
public sealed record OpenedStores(IRegisterStore Register, IStateStore State);
