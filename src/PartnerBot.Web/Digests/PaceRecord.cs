using System.Globalization;
using System.Text.Json;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Web.Digests;

/// <summary>Up to when the sending in one tenant is taken, as all instances know it.</summary>
internal sealed class PaceRecord(IStateStore state, TimeProvider clock, string tenant)
{
    private const int Attempts = 50;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly StateKey _key = new(StateKind.Pace, $"tenant {tenant}", "pace");

    /// <summary>Takes a stretch of time.</summary>
    /// <param name="furthest">Time taken further ahead than this was taken by a wrong clock and does not count.</param>
    /// <returns>Where it begins.</returns>
    public async Task<DateTimeOffset> TakeAsync(TimeSpan stretch, TimeSpan furthest, CancellationToken cancellation)
    {
        var begins = clock.GetUtcNow();
        await ChangeAsync(taken =>
        {
            var now = clock.GetUtcNow();
            begins = taken > now && taken <= now + furthest ? taken : now;
            return begins + stretch;
        }, cancellation);
        return begins;
    }

    public Task TakeUntilAsync(DateTimeOffset until, CancellationToken cancellation) => ChangeAsync(taken => taken > until ? taken : until, cancellation);

    private async Task ChangeAsync(Func<DateTimeOffset, DateTimeOffset> change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var entry = await state.ReadAsync(_key, cancellation);
            var after = EntryOf(change(entry is null ? DateTimeOffset.MinValue : Read(entry.Json))) with { ETag = entry?.ETag };
            if (await (entry is null ? state.AddAsync(after, cancellation) : state.ReplaceAsync(after, cancellation)) is not null)
                return;
        }
        throw new StoreException("The pace of sending is being changed by too many at once.");
    }

    private StateEntry EntryOf(DateTimeOffset until) =>
        new(_key, $$"""{"until":"{{until.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)}}"}""") { Expires = clock.GetUtcNow() + Kept };

    private static DateTimeOffset Read(string json)
    {
        using var record = JsonDocument.Parse(json);
        return record.RootElement.TryGetProperty("until", out var until) && until.TryGetDateTimeOffset(out var at) ? at : DateTimeOffset.MinValue;
    }
}
