using PartnerBot.Conversations;
using PartnerBot.Digests;
using PartnerBot.Digests.Talking;
using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Turns;

/// <summary>The turns that are about digests: commands in words, and the button that makes a digest of an answer.</summary>
public sealed class DigestTurns(CurrentDialogue current, IRegisterStore store, IStateStore state, KnownReferences references, BotSettings settings, TimeProvider clock)
{
    private const string NotChosen = "UTC";

    /// <returns>Null for any other turn.</returns>
    /// <exception cref="StoreException">Nothing can be read or kept now.</exception>
    internal async Task<Reply?> ReplyAsync(Turn turn, Conversation conversation, Dialogue dialogue, CancellationToken cancellation)
    {
        if (turn.Tap is { } tap && turn.Digest is { } day)
            return TappedQuery.TryRead(tap.Query, turn.Question.Home, out var query)
                ? await TalkOf(dialogue).MondaysAsync(query, day, turn.Question, conversation, await PlaceAsync(turn, cancellation), cancellation)
                : null;
        // Most messages are no commands; the store is asked for those alone.
        if (turn.Tap is not null || conversation is { Waiting: null, Digest: null } && DigestReader.Read(turn.Question.Text, conversation.Language ?? turn.Question.Locale, turn.Question.Today) is null)
            return null;
        return await TalkOf(dialogue).AskAsync(turn.Question, conversation, await PlaceAsync(turn, cancellation), cancellation);
    }

    private DigestTalk TalkOf(Dialogue dialogue) => new(dialogue, new Subscriptions(state), store, current.Vocabulary);

    private async Task<DigestPlace> PlaceAsync(Turn turn, CancellationToken cancellation)
    {
        var key = turn.Reference ?? turn.Conversation;
        var reference = await references.ReadAsync(key, cancellation);
        return new DigestPlace(key, clock.GetUtcNow())
        {
            Shared = turn.Shared,
            Reachable = reference is { Gone: null },
            ClientZone = reference?.TimeZone,
            DeploymentZone = settings.TimeZone == NotChosen ? null : settings.TimeZone,
        };
    }
}
