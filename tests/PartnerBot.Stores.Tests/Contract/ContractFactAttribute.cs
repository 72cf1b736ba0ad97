using Xunit.Sdk;

namespace PartnerBot.Stores.Tests.Contract;

/// <summary>A test of a contract: skipped with the reason in a class whose store cannot be had on this machine (see <see cref="StoreNeedsAttribute"/>).</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("PartnerBot.Stores.Tests.Contract.ContractFactDiscoverer", "PartnerBot.Stores.Tests")]
public sealed class ContractFactAttribute : FactAttribute;

/// <summary>As <see cref="ContractFactAttribute"/>, for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("PartnerBot.Stores.Tests.Contract.ContractTheoryDiscoverer", "PartnerBot.Stores.Tests")]
public sealed class ContractTheoryAttribute : TheoryAttribute;
