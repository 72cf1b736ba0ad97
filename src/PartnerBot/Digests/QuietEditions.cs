namespace PartnerBot.Digests;

/// <summary>What happens when there is nothing to tell.</summary>
public enum QuietEditions
{
    /// <summary>One line says so.</summary>
    Say,
    /// <summary>Nothing is sent.</summary>
    Skip,
}
