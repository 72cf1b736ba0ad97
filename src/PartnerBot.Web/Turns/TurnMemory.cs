using PartnerBot.Conversations;
using PartnerBot.Reading;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Turns;

/// <summary>What a turn starts from, and where what comes of it is kept.</summary>
/// <param name="Conversation">As the person who takes the turn sees it.</param>
/// <param name="Replaced">In whose place the conversation after the turn is kept.</param>
internal sealed record Start(Conversation Conversation, Remembered Replaced, SpokenLanguage? Spoken);

/// <summary>Recalls and keeps what turns need: the conversation, and the language of the person.</summary>
public sealed class TurnMemory(IConversationMemory conversations, LanguageMemory languages)
{
    internal async Task<Start> RecallAsync(Turn turn, CancellationToken cancellation)
    {
        var spoken = turn.Person is null ? null : await languages.RecallAsync(turn.Person, cancellation);
        var shared = await conversations.RecallAsync(turn.Conversation, cancellation);
        if (turn is not { Shared: true, Person: { } person })
            return new Start(InLanguage(turn, shared.Conversation, shared.Conversation.Language ?? spoken?.Language), shared, spoken);
        var view = await conversations.RecallAsync(OwnView.KeyOf(turn.Conversation, person, shared.Conversation), cancellation);
        var own = view.Conversation.Last is null ? shared.Conversation : view.Conversation;
        return new Start(InLanguage(turn, own, spoken?.Language ?? own.Language), turn.Tap is null ? shared : view, spoken);
    }

    /// <returns>Null when another turn of the conversation came between, on another instance: this one is to be taken again.</returns>
    internal async Task<Change?> KeepAsync(Turn turn, Start start, Reply reply, CancellationToken cancellation)
    {
        // Both at once, so that a disk is waited for once; the language holds for a turn that is taken again, too.
        var language = KeepLanguageAsync(turn, start, reply, cancellation);
        var kept = await conversations.KeepAsync(start.Replaced, reply.Conversation, cancellation);
        await language;
        return kept is null ? null : new Change(start.Replaced.Conversation, kept);
    }

    internal async Task TakeBackAsync(Change change, CancellationToken cancellation) => await conversations.KeepAsync(change.After, change.Before, cancellation);

    private Task KeepLanguageAsync(Turn turn, Start start, Reply reply, CancellationToken cancellation)
    {
        if (turn.Person is null || reply.Reading is not { } reading)
            return Task.CompletedTask;
        var spoken = SpokenLanguage.After(start.Spoken, reading.Language, reading is SmallTalk { Courtesy: Courtesy.Language });
        return spoken == start.Spoken ? Task.CompletedTask : languages.KeepAsync(turn.Person, spoken, cancellation);
    }

    /// <summary>A tap has no words to tell its language by.</summary>
    private static Conversation InLanguage(Turn turn, Conversation conversation, string? language) =>
        turn.Tap is null ? conversation : conversation with { Language = language ?? KnownPhrases.For(turn.Question.Locale).Language };
}
