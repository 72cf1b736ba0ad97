using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Channels.Teams.Invokes;

/// <summary>What each invoke leads to, by its name. An invoke is answered in its own request, within seconds.</summary>
public sealed class InvokeDispatcher(CardInvoke cards, SearchInvoke searches, BotSettings settings, Today today)
{
    public Task<InvokeReply> ReplyAsync(IncomingActivity activity, CancellationToken cancellation) =>
        ReplyAsync(activity, today.Date, settings.HomeInScope, cancellation);

    /// <param name="home">Id of the home in scope; null for all.</param>
    public Task<InvokeReply> ReplyAsync(IncomingActivity activity, DateOnly on, string? home, CancellationToken cancellation) => activity.Name switch
    {
        "adaptiveCard/action" => cards.ReplyAsync(activity, on, home, cancellation),
        "composeExtension/query" => searches.ReplyAsync(activity, on, home, cancellation),
        "message/submitAction" or "suggestedActions/submit" or "suggestedAction/submit" => Task.FromResult(InvokeReply.Taken),
        _ => Task.FromResult(InvokeReply.Unknown),
    };
}
