namespace PartnerBot.Stores.Tests.Contract;

/// <summary>Says of a class of contract tests why its store cannot be had on this machine.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class StoreNeedsAttribute : Attribute
{
    /// <summary>Null when it can be had.</summary>
    public abstract string? Missing { get; }
}
