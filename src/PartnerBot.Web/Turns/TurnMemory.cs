using PartnerBot.Conversations;
using PartnerBot.Reading;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Turns;

/// <summary>What a turn starts from, and where what comes of it is kept.</summary>
/// <param name="Conversation">As the person who takes the turn sees it.</param>
/// <param name="Key">Under which the conversation after the turn is kept.</param>
internal sealed record Start(Conversation Conversation, string Key, SpokenLanguage? Spoken);

/// <summary>Recalls and keeps what turns need: the conversation, and the language of the person.</summary>
public sealed class TurnMemory(IConversationMemory conversations, LanguageMemory languages)
{
    internal async Task<Start> RecallAsync(Turn turn, CancellationToken cancellation)
    {
        var spoken = turn.Person is null ? null : await languages.RecallAsync(turn.Person, cancellation);
        var conversation = await conversations.RecallAsync(turn.Conversation, cancellation);
        if (turn is not { Shared: true, Person: { } person })
            return new Start(InLanguage(turn, conversation, conversation.Language ?? spoken?.Language), turn.Conversation, spoken);
        var view = OwnView.KeyOf(turn.Conversation, person, conversation);
        var own = await conversations.RecallAsync(view, cancellation) is { Last: not null } seen ? seen : conversation;
        return new Start(InLanguage(turn, own, spoken?.Language ?? own.Language), turn.Tap is null ? turn.Conversation : view, spoken);
    }

    internal async Task KeepAsync(Turn turn, Start start, Reply reply, CancellationToken cancellation)
    {
        await conversations.KeepAsync(start.Key, reply.Conversation, cancellation);
        if (turn.Person is null || reply.Reading is not { } reading)
            return;
        var spoken = SpokenLanguage.After(start.Spoken, reading.Language, reading is SmallTalk { Courtesy: Courtesy.Language });
        if (spoken != start.Spoken)
            await languages.KeepAsync(turn.Person, spoken, cancellation);
    }

    /// <summary>A tap has no words to tell its language by.</summary>
    private static Conversation InLanguage(Turn turn, Conversation conversation, string? language) =>
        turn.Tap is null ? conversation : conversation with { Language = language ?? KnownPhrases.For(turn.Question.Locale).Language };
}
