using System.Globalization;
using System.Text.Json;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Phrases;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Local;

/// <summary>What the page may choose from, and what it chose: the home among those of this deployment, and a "today" of its own.</summary>
public sealed class LocalSetup(BotSettings settings, Today today, CurrentDialogue current)
{
    public async Task<LocalSetupView> ReadAsync(bool rendersCards, CancellationToken cancellation)
    {
        await current.GetAsync(cancellation);
        return View(rendersCards);
    }

    private LocalSetupView View(bool rendersCards) => new(
        today.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. current.Vocabulary.Homes.Where(h => settings.HomeInScope is null || h.Id == settings.HomeInScope).Select(h => new LocalHome(h.Id, h.Name))],
        settings.HomeInScope is null,
        KnownPhrases.All.ToDictionary(p => p.Language, p => p.Examples),
        rendersCards);

    /// <summary>The deployment's home always wins over the page's choice.</summary>
    public string? HomeOf(IncomingActivity activity) =>
        settings.HomeInScope ?? (Choice(activity, "home") is { } home && current.Vocabulary.Homes.Any(h => h.Id == home) ? home : null);

    public DateOnly TodayOf(IncomingActivity activity) =>
        DateOnly.TryParseExact(Choice(activity, "today"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : today.Date;

    private static string? Choice(IncomingActivity activity, string name) =>
        activity.ChannelData.ValueKind == JsonValueKind.Object && activity.ChannelData.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.String
            ? part.GetString()
            : null;
}

public sealed record LocalHome(string Id, string Name);

/// <param name="AllHomes">Whether the page may ask across all homes.</param>
/// <param name="Examples">Questions to start with, by language.</param>
public sealed record LocalSetupView(
    string Today, IReadOnlyList<LocalHome> Homes, bool AllHomes, IReadOnlyDictionary<string, IReadOnlyList<string>> Examples, bool RendersCards);
