using PartnerBot.Digests;
using PartnerBot.Queries;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Digests;

/// <summary>The parts of delivery.</summary>
internal static class DigestParts
{
    public static void AddDigests(this IServiceCollection parts)
    {
        parts.AddSingleton<DeliveryTerms>().AddSingleton<DigestMetrics>();
        parts.AddSingleton<Subscriptions>().AddSingleton<Editions>();
        parts.AddSingleton<IEditionWriter>(p => new EditionWriter(
            p.GetRequiredService<CurrentDialogue>(), new SharedQueries(p.GetRequiredService<IRegisterStore>(), p.GetRequiredService<TimeProvider>()), p.GetRequiredService<BotSettings>()));
        parts.AddSingleton<ConversationPace>().AddSingleton<TenantPace>().AddSingleton<EditionDesk>().AddSingleton<IEditionSender, OnceSender>();
        parts.AddSingleton<Planner>().AddSingleton<SpokenEditions>().AddSingleton<Courier>().AddSingleton<Delivery>().AddHostedService<DeliveryLoop>();
    }
}
