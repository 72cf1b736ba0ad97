using System.Diagnostics;

namespace PartnerBot.Observability;

/// <summary>The steps of a turn as trace activities: turn, read, store, card, send. Tags hold kinds and counts, never a person's words or ids.</summary>
public static class Steps
{
    /// <summary>Name of the activity source that a listener subscribes to.</summary>
    public const string Source = "PartnerBot";

    private static readonly ActivitySource Activities = new(Source);

    /// <summary>Begins a step that ends when disposed; null, at no cost, when nobody listens.</summary>
    public static Activity? Begin(string step) => Activities.StartActivity(step);
}
