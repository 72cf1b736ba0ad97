using System.Diagnostics;
using PartnerBot.Answers;
using PartnerBot.Conversations;
using PartnerBot.Observability;
using PartnerBot.Queries;
using PartnerBot.Web.Observability;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Turns;

/// <summary>Takes one turn: recalls the conversation, asks the dialogue, keeps what comes of it. Every turn gets an answer, whatever happens.</summary>
public sealed partial class TurnTaker(CurrentDialogue current, IConversationMemory memory, TurnOrder order, TurnMetrics metrics, ILogger<TurnTaker> log)
{
    /// <summary>Longest text that is read, in UTF-16 units; questions have under 200.</summary>
    public const int LongestText = 2_000;

    public Task<Answer> TakeAsync(Turn turn, CancellationToken cancellation) =>
        order.InOrderAsync(turn.Conversation, () => TakeNextAsync(turn, cancellation), cancellation);

    private async Task<Answer> TakeNextAsync(Turn turn, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        using var step = Steps.Begin("turn");
        try
        {
            var reply = await ReplyAsync(turn, await memory.RecallAsync(turn.Conversation, cancellation), cancellation);
            await memory.KeepAsync(turn.Conversation, reply.Conversation, cancellation);
            metrics.Answered(reply.Answer, Stopwatch.GetElapsedTime(started).TotalSeconds);
            step?.SetTag("outcome", reply.Answer.Outcome.ToString()).SetTag("language", reply.Answer.Language).SetTag("rows", reply.Answer.Result?.Count);
            Log.Answered(log, reply.Answer.Outcome, reply.Answer.Result?.Count ?? 0, Stopwatch.GetElapsedTime(started).TotalMilliseconds, reply.Answer.Query);
            return reply.Answer;
        }
        catch (StoreException e)
        {
            metrics.Failed("store");
            Log.StoreFailed(log, e);
            return Apology.For(turn.Question.Locale, p => p.StoreDown);
        }
        catch (QueryException e) when (turn.Tap is not null)
        {
            metrics.Failed("stale");
            Log.Stale(log, e.Message);
            return Apology.For(turn.Question.Locale, p => p.StaleButton);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            metrics.Failed("unexpected");
            Log.Failed(log, e);
            return Apology.For(turn.Question.Locale, p => p.Unexpected);
        }
    }

    private async Task<Reply> ReplyAsync(Turn turn, Conversation conversation, CancellationToken cancellation)
    {
        var dialogue = await current.GetAsync(cancellation);
        if (turn.Tap is { } tap)
            return TappedQuery.TryRead(tap.Query, turn.Question.Home, out var query)
                ? await dialogue.ShowAsync(query, turn.Question, conversation, tap.Skip, cancellation)
                : new Reply(Apology.For(turn.Question.Locale, p => p.StaleButton), conversation);
        return turn.Question.Text.Length > LongestText
            ? new Reply(Apology.For(turn.Question.Locale, p => p.TooLong), conversation)
            : await dialogue.AskAsync(turn.Question, conversation, cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Outcome}, {Count} rows in {Milliseconds:0.0} ms: {Query}")]
        public static partial void Answered(ILogger logger, Outcome outcome, int count, double milliseconds, Query? query);

        [LoggerMessage(2, LogLevel.Error, "The register could not answer a turn")]
        public static partial void StoreFailed(ILogger logger, Exception exception);

        [LoggerMessage(3, LogLevel.Error, "A turn failed")]
        public static partial void Failed(ILogger logger, Exception exception);

        [LoggerMessage(4, LogLevel.Warning, "A button carried a query without meaning here: {Fault}")]
        public static partial void Stale(ILogger logger, string fault);
    }
}
