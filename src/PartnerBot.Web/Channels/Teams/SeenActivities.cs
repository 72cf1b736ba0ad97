using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Channels.Teams;

/// <summary>What is known of an activity.</summary>
/// <param name="Own">The note of one that is to be acted on now; null of any other.</param>
/// <param name="IsUnderWay">Another instance acts on it, or died over it.</param>
public sealed record Noted(StateEntry? Own, bool IsUnderWay = false);

/// <summary>Remembers which activities were acted on, across instances and restarts, since Teams sends one again after 15 s without an answer.</summary>
public sealed partial class SeenActivities(IStateStore state, TimeProvider clock, ILogger<SeenActivities> log)
{
    /// <summary>Longer than any token lives, so that nobody can have an old request acted on once more.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    /// <summary>
    /// Longer than the endpoint lets the channel wait, shorter than the channel waits before it sends again: of an instance that died over an activity
    /// nothing is left by then.
    /// </summary>
    private static readonly TimeSpan UnderWay = TimeSpan.FromSeconds(12);

    private const string Begun = """{"begun":true}""";
    private const string Done = "{}";

    private static readonly StateEntry Unnamed = new(new StateKey(StateKind.Activity, "-", "-"), Done);

    public async Task<Noted> BeginAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(activity.Id))
            return new Noted(Unnamed);
        var key = new StateKey(StateKind.Activity, FittedName.Of(ActivityTurns.KeyOf(activity)), FittedName.Of(activity.Id));
        try
        {
            return await state.AddAsync(new StateEntry(key, Begun) { Expires = clock.GetUtcNow() + UnderWay }, cancellation) is { } own
                ? new Noted(own)
                : new Noted(null, await state.ReadAsync(key, cancellation) is { Json: Begun });
        }
        catch (StoreException e)
        {
            // Better twice than never.
            Log.NotNoted(log, e);
            return new Noted(Unnamed);
        }
    }

    /// <summary>It was acted on, and is not to be again.</summary>
    public async Task EndAsync(StateEntry note)
    {
        try
        {
            if (note != Unnamed)
                await state.ReplaceAsync(note with { Json = Done, Expires = clock.GetUtcNow() + Remembered }, CancellationToken.None);
        }
        catch (StoreException e)
        {
            Log.NotNoted(log, e);
        }
    }

    /// <summary>When the channel sends it again, it gets another chance.</summary>
    public async Task ForgetAsync(StateEntry note)
    {
        try
        {
            if (note != Unnamed)
                await state.RemoveAsync(note, CancellationToken.None);
        }
        catch (StoreException e)
        {
            Log.NotNoted(log, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Which activities were acted on cannot be kept now")]
        public static partial void NotNoted(ILogger logger, Exception exception);
    }
}
