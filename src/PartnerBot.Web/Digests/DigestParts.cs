using PartnerBot.Digests;

namespace PartnerBot.Web.Digests;

/// <summary>The parts of delivery. Whoever writes editions is registered elsewhere, as <see cref="IEditionWriter"/>.</summary>
internal static class DigestParts
{
    public static void AddDigests(this IServiceCollection parts)
    {
        parts.AddSingleton<DeliveryTerms>().AddSingleton<DigestMetrics>();
        parts.AddSingleton<Subscriptions>().AddSingleton<Editions>();
        parts.AddSingleton<ConversationPace>().AddSingleton<TenantPace>().AddSingleton<EditionDesk>().AddSingleton<IEditionSender, OnceSender>();
        parts.AddSingleton<Planner>().AddSingleton<Courier>().AddSingleton<Delivery>().AddHostedService<DeliveryLoop>();
    }
}
