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

    /// <summary>Takes a stretch of time, unless it would begin too far ahead.</summary>
    /// <param name="furthest">Time taken further ahead than this was taken by a wrong clock and does not count.</param>
    /// <returns>Where the time that is free begins, and whether it was taken.</returns>
    public async Task<(DateTimeOffset Begins, bool IsTaken)> TakeAsync(TimeSpan stretch, TimeSpan ahead, TimeSpan furthest, CancellationToken cancellation)
    {
        var (begins, isTaken) = (clock.GetUtcNow(), false);
        await ChangeAsync(taken =>
        {
            var now = clock.GetUtcNow();
            begins = taken > now && taken <= now + furthest ? taken : now;
            isTaken = begins <= now + ahead;
            return isTaken ? begins + stretch : taken;
        }, cancellation);
        return (begins, isTaken);
    }

    public Task TakeUntilAsync(DateTimeOffset until, CancellationToken cancellation) => ChangeAsync(taken => taken > until ? taken : until, cancellation);

    private async Task ChangeAsync(Func<DateTimeOffset, DateTimeOffset> change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var entry = await state.ReadAsync(_key, cancellation);
            var before = entry is null ? DateTimeOffset.MinValue : Read(entry.Json);
            var after = change(before);
            if (after == before)
                return;
            var kept = EntryOf(after) with { ETag = entry?.ETag };
            if (await (entry is null ? state.AddAsync(kept, cancellation) : state.ReplaceAsync(kept, cancellation)) is not null)
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
