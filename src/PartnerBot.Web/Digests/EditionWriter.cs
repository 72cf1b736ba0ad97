using PartnerBot.Digests;
using PartnerBot.Digests.Content;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Cards;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Digests;

/// <summary>Writes editions as cards, with the content in the toast.</summary>
public sealed class EditionWriter(CurrentDialogue current, IRegisterStore store, BotSettings settings) : IEditionWriter
{
    public async Task<Written> WriteAsync(Subscription subscription, Edition edition, Edition? last, CancellationToken cancellation)
    {
        var dialogue = await current.GetAsync(cancellation);
        var author = new EditionAuthor(dialogue, store, current.Vocabulary);
        var text = await author.WriteAsync(subscription, edition.Day, settings.HomeInScope, last?.Day, last?.Marks, cancellation);
        return text.IsQuiet && subscription.Quiet == QuietEditions.Skip ? new Written(null, text.Marks) : new Written(MessageOf(text), text.Marks) { Topic = text.Topic };
    }

    public static OutgoingActivity MessageOf(EditionText text)
    {
        var card = DigestCard.Of(text);
        return new OutgoingActivity { Locale = card.Lang, Summary = text.Headline, Attachments = [new CardAttachment(card)], ChannelData = OutgoingChannelData.Alert };
    }
}
