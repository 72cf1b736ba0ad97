using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PartnerBot.Stores.Tests.Contract;

/// <summary>Finds the tests of a contract in a class, skipped where its store cannot be had.</summary>
public sealed class ContractFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        Skipped.Case(DiagnosticMessageSink, discoveryOptions, testMethod) is { } skipped ? [skipped] : base.Discover(discoveryOptions, testMethod, factAttribute);
}

/// <summary>As <see cref="ContractFactDiscoverer"/>, for theories.</summary>
public sealed class ContractTheoryDiscoverer(IMessageSink messages) : TheoryDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        Skipped.Case(DiagnosticMessageSink, discoveryOptions, testMethod) is { } skipped ? [skipped] : base.Discover(discoveryOptions, testMethod, theoryAttribute);
}

internal static class Skipped
{
    public static IXunitTestCase? Case(IMessageSink messages, ITestFrameworkDiscoveryOptions options, ITestMethod method) =>
        method.TestClass.Class.ToRuntimeType()?.GetCustomAttribute<StoreNeedsAttribute>()?.Missing is { } reason
            ? new XunitSkippedDataRowTestCase(messages, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, reason)
            : null;
}
