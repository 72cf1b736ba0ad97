using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Channels.Teams;

/// <summary>Remembers which activities were acted on, across instances and restarts, since Teams sends one again after 15 s without an answer.</summary>
public sealed partial class SeenActivities(IStateStore state, TimeProvider clock, ILogger<SeenActivities> log)
{
    /// <summary>Longer than any token lives, so that nobody can have an old request acted on once more.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    private static readonly StateEntry Unnamed = new(new StateKey(StateKind.Activity, "-", "-"), "{}");

    /// <returns>The note of it; null when it was acted on before.</returns>
    public async Task<StateEntry?> NoteAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(activity.Id))
            return Unnamed;
        var key = new StateKey(StateKind.Activity, FittedName.Of(ActivityTurns.KeyOf(activity)), FittedName.Of(activity.Id));
        var note = new StateEntry(key, "{}") { Expires = clock.GetUtcNow() + Remembered };
        try
        {
            return await state.AddAsync(note, cancellation);
        }
        catch (StoreException e)
        {
            // Better twice than never.
            Log.NotNoted(log, e);
            return Unnamed;
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
