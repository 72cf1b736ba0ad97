using System.Diagnostics;
using PartnerBot.Answers;
using PartnerBot.Conversations;
using PartnerBot.Observability;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Web.Observability;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Turns;

/// <summary>Takes one turn: recalls the conversation, asks the dialogue, keeps what comes of it. Every turn gets an answer, whatever happens, and in time.</summary>
public sealed partial class TurnTaker(
    CurrentDialogue current, DigestTurns digests, TurnMemory memory, TurnOrder order, TimeProvider clock, TurnMetrics metrics, ILogger<TurnTaker> log)
{
    /// <summary>The answer has to be on its way before the channel, which waits for 15 s, sends the question again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    /// <summary>Longest text that is read, in UTF-16 units; questions have under 200.</summary>
    public const int LongestText = 2_000;

    /// <summary>How often a turn is taken while others of its conversation come between on other instances.</summary>
    private const int Attempts = 3;

    public Task<Taken> TakeAsync(Turn turn, CancellationToken cancellation) =>
        order.InOrderAsync(turn.Conversation, () => TakeNextAsync(turn, cancellation), cancellation);

    /// <summary>Makes as if a turn had not been taken, unless another followed it.</summary>
    public async Task TakeBackAsync(Taken taken)
    {
        try
        {
            if (taken.Change is { } change)
                await memory.TakeBackAsync(change, CancellationToken.None);
        }
        catch (StoreException e)
        {
            Log.StoreFailed(log, e);
        }
    }

    private async Task<Taken> TakeNextAsync(Turn turn, CancellationToken cancellation)
    {
        try
        {
            return await TimeLimit.HoldApartAsync(Longest, clock, limited => TakeInTimeAsync(turn, limited), cancellation);
        }
        catch (StoreException e)
        {
            metrics.Failed("slow");
            Log.StoreFailed(log, e);
            return Apology.For(turn.Question.Locale, Fault.StoreDown);
        }
    }

    private async Task<Taken> TakeInTimeAsync(Turn turn, CancellationToken cancellation, int attempt = 1)
    {
        var locale = turn.Question.Locale;
        var started = Stopwatch.GetTimestamp();
        using var step = Steps.Begin("turn");
        try
        {
            var start = await memory.RecallAsync(turn, cancellation);
            locale = start.Spoken?.Language ?? locale;
            if (turn.Tap is null && turn.Question.Text.Length > LongestText)
                return Apology.For(locale, Fault.TooLong);
            if (await UpToDateAsync(turn with { Question = turn.Question with { Locale = locale } }, start.Conversation, cancellation) is not { } reply)
                return Apology.For(locale, Fault.StaleButton);
            // What comes too late is answered with an apology already: it is not what the next turn follows.
            cancellation.ThrowIfCancellationRequested();
            var change = await memory.KeepAsync(turn, start, reply, cancellation);
            if (change is null && attempt < Attempts)
                return await TakeInTimeAsync(turn, cancellation, attempt + 1);
            metrics.Answered(reply.Answer, Stopwatch.GetElapsedTime(started).TotalSeconds);
            step?.SetTag("outcome", reply.Answer.Outcome.ToString()).SetTag("language", reply.Answer.Language).SetTag("rows", reply.Answer.Result?.Count);
            Log.Answered(log, reply.Answer.Outcome, reply.Answer.Result?.Count ?? 0, Stopwatch.GetElapsedTime(started).TotalMilliseconds, reply.Answer.Query);
            return new Taken(reply.Answer, Change: change);
        }
        catch (StoreException e)
        {
            metrics.Failed("store");
            Log.StoreFailed(log, e);
            return Apology.For(locale, Fault.StoreDown);
        }
        catch (QueryException e) when (turn.Tap is not null)
        {
            metrics.Failed("stale");
            Log.Stale(log, e.Message);
            return Apology.For(locale, Fault.StaleButton);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            metrics.Failed("unexpected");
            Log.Failed(log, e);
            return Apology.For(locale, Fault.Unexpected);
        }
    }

    private async Task<Reply?> UpToDateAsync(Turn turn, Conversation conversation, CancellationToken cancellation)
    {
        var names = current.Vocabulary;
        try
        {
            return await ReplyAsync(turn, conversation, cancellation);
        }
        catch (Exception e) when (e is not (StoreException or OperationCanceledException))
        {
            // An import may have come between the reading of the question and the answer: then the names are others now.
            if (!await current.ChangesAsync(names, cancellation))
                throw;
            return await ReplyAsync(turn, conversation, cancellation);
        }
    }

    /// <summary>Null for a button that carries no query.</summary>
    private async Task<Reply?> ReplyAsync(Turn turn, Conversation conversation, CancellationToken cancellation)
    {
        var dialogue = await current.GetAsync(cancellation);
        if (await digests.ReplyAsync(turn, conversation, dialogue, cancellation) is { } digest)
            return digest;
        if (turn.Tap is not { } tap)
            return await dialogue.AskAsync(turn.Question, conversation, cancellation);
        return TappedQuery.TryRead(tap.Query, turn.Question.Home, out var query)
            ? await dialogue.ShowAsync(query, turn.Question, tap.Whole ? conversation with { Focus = Focus.Profile } : conversation, tap.Skip, cancellation)
            : null;
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
