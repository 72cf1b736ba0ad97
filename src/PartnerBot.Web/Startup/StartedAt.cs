using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PartnerBot.Web.Startup;

/// <summary>The first line a newcomer reads: where to go.</summary>
internal static class StartedAt
{
    public static void Say(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var verb = app.Environment.IsDevelopment() ? "Open" : "PartnerBot listens at";
        Console.WriteLine($"{verb} {string.Join(" or ", addresses)}   (Ctrl+C stops it)");
    }
}
