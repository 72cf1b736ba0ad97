using PartnerBot.Digests;
using PartnerBot.Reading;
using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Digests;

/// <summary>Writes what an edition says.</summary>
public interface IEditionWriter
{
    /// <param name="last">The last edition that the recipient has, sent or quiet, with its day and its marks; null before the first.</param>
    /// <exception cref="Queries.StoreException">The register cannot be used now; the edition is tried again.</exception>
    Task<Written> WriteAsync(Subscription subscription, Edition edition, Edition? last, CancellationToken cancellation);
}

/// <summary>What came of writing an edition.</summary>
/// <param name="Message">Ready to be addressed and sent; null when there is nothing to tell and the subscription wants no word then.</param>
/// <param name="Marks">What the writer of the next edition wants to know; at most <see cref="Edition.LongestMarks"/>.</param>
public sealed record Written(OutgoingActivity? Message, string? Marks = null)
{
    /// <summary>What is spoken of after it; null where there is nothing to speak of.</summary>
    public Conversation? Topic { get; init; }
}
