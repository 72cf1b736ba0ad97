using PartnerBot.Answers;
using PartnerBot.Observability;
using PartnerBot.Reading;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Cards;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Phrases;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams;

/// <summary>From activity to turn and from answer to activity; the same for Teams and for the local page, so that the page shows what Teams gets.</summary>
public sealed class ActivityTurns(TurnTaker turns)
{
    public Task<Taken> TakeAsync(IncomingActivity activity, DateOnly today, string? home, CancellationToken cancellation) =>
        turns.TakeAsync(TurnOf(activity, PressedButton.Of(activity.Value), today, home), cancellation);

    public Task TakeBackAsync(Taken taken) => turns.TakeBackAsync(taken);

    /// <summary>The reply to a message.</summary>
    public static OutgoingActivity Reply(IncomingActivity activity, Answer answer, DateOnly today)
    {
        using var step = Steps.Begin("card");
        return Carrying(AnswerCard.Of(answer, today), answer.Language, answer.Headline).InReplyTo(activity);
    }

    public static OutgoingActivity Welcome(IncomingActivity activity)
    {
        var phrases = KnownPhrases.For(activity.Locale);
        return Carrying(WelcomeCard.Of(phrases), phrases.Language, phrases.WelcomeTitle).InReplyTo(activity);
    }

    /// <summary>Names the conversation across channels.</summary>
    public static string KeyOf(IncomingActivity activity) => $"{activity.ChannelId}/{activity.Conversation!.Id}";

    /// <summary>Names the person across channels; on the local page, where everybody is the same, the conversation. Null where the activity names nobody.</summary>
    public static string? PersonOf(IncomingActivity activity) => activity switch
    {
        { ChannelId: "local" } => KeyOf(activity),
        { From: { AadObjectId: { Length: > 0 } id } } => $"{activity.ChannelId}/{id}",
        { From: { Id: { Length: > 0 } id } } => $"{activity.ChannelId}/{id}",
        _ => null,
    };

    internal static Turn TurnOf(IncomingActivity activity, PressedButton button, DateOnly today, string? home) =>
        new(KeyOf(activity), new Question(button.Say ?? SpokenText.Of(activity), activity.Locale ?? "en", today, home), button.Tap)
        {
            Person = PersonOf(activity),
            Reference = ReferenceKeys.Of(activity),
            Digest = button.Digest,
            Shared = activity.Conversation!.ConversationType is not (null or "personal"),
        };

    private static OutgoingActivity Carrying(AdaptiveCard card, string language, string summary) => new()
    {
        Locale = language,
        Summary = summary,
        Attachments = [new CardAttachment(card)],
    };
}
