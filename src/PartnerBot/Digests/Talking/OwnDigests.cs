using System.Globalization;

namespace PartnerBot.Digests.Talking;

/// <summary>The digests of one owner, in the order of their numbers. Numbers are not given twice.</summary>
internal static class OwnDigests
{
    public static async Task<IReadOnlyList<Subscription>> AllAsync(Subscriptions subscriptions, string owner, CancellationToken cancellation)
    {
        var found = new List<Subscription>();
        await foreach (var subscription in subscriptions.ListAsync(owner, cancellation).ConfigureAwait(false))
            found.Add(subscription);
        return [.. found.OrderBy(Number).ThenBy(s => s.Id, StringComparer.Ordinal)];
    }

    public static async Task<IReadOnlyList<Subscription>> ActiveAsync(Subscriptions subscriptions, string owner, CancellationToken cancellation) =>
        [.. (await AllAsync(subscriptions, owner, cancellation).ConfigureAwait(false)).Where(s => s.Stopped is null)];

    public static int Number(Subscription subscription) => int.TryParse(subscription.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
