using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Phrases;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams.Invokes;

/// <summary>composeExtension/query: partners or agreements to put into a message, while the person types. Nothing is remembered of it.</summary>
public sealed partial class SearchInvoke(CurrentDialogue current, LanguageMemory languages, TimeProvider clock, ILogger<SearchInvoke> log)
{
    /// <summary>Teams gives up after 5 s.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    public async Task<InvokeReply> ReplyAsync(IncomingActivity activity, DateOnly today, string? home, CancellationToken cancellation)
    {
        if (SearchRequest.Of(activity.Value) is not { } request)
            return new InvokeReply(400);
        var locale = KnownPhrases.For(activity.Locale).Language;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            // A store may answer on the thread that asks it; the patience of Teams is measured on this one.
            return await Task.Run(() => FindAsync(activity, request, new Question(request.Text, locale, today, home), limit.Token), limit.Token).WaitAsync(Longest, clock, cancellation);
        }
        catch (TimeoutException)
        {
            await limit.CancelAsync();
            return SearchReply.Message(KnownPhrases.For(locale).Slow);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.Failed(log, e);
            return SearchReply.Message(e is StoreException ? KnownPhrases.For(locale).StoreDown : KnownPhrases.For(locale).Unexpected);
        }
    }

    private async Task<InvokeReply> FindAsync(IncomingActivity activity, SearchRequest request, Question question, CancellationToken cancellation)
    {
        question = question with { Locale = await RememberedAsync(activity, cancellation) ?? question.Locale };
        var dialogue = await current.GetAsync(cancellation);
        var answer = await dialogue.LookUp.FindAsync(request.Target, question, request.Page, cancellation);
        if (answer.Each.Count == 0)
            return SearchReply.Message(Nothing(answer, request.Text));
        var told = Conversation.Fresh with { Focus = Focus.Profile, Language = answer.Language };
        var cards = new List<Answer>(answer.Each.Count);
        foreach (var query in answer.Each)
            cards.Add((await dialogue.ShowAsync(query, question, told, 0, cancellation)).Answer);
        return SearchReply.Of(answer.Table!, cards, question.Today);
    }

    /// <summary>The language of the person; null where it is not known, or not at hand in a moment: the client's serves then.</summary>
    private async Task<string?> RememberedAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        if (ActivityTurns.PersonOf(activity) is not { } person)
            return null;
        try
        {
            return (await TimeLimit.HoldAsync(Moment, clock, limited => languages.RecallAsync(person, limited), cancellation))?.Language;
        }
        catch (StoreException)
        {
            return null;
        }
    }

    /// <summary>A refusal names its reason; an empty list names what was searched for.</summary>
    private static string Nothing(Answer answer, string text) => answer is { Reason: not null and not DeclineReason.NotUnderstood }
        ? answer.Headline
        : string.Format(CultureInfo.InvariantCulture, KnownPhrases.For(answer.Language).NothingFits, text);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A search failed")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
