using PartnerBot.Answers;
using PartnerBot.Observability;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Conversations;

/// <summary>One reply, the conversation after it, and how the message was read (null for a button).</summary>
public sealed record Reply(Answer Answer, Conversation Conversation, Interpretation? Reading = null);

/// <summary>The way of a question: read, run against the store, written as an answer.</summary>
public sealed class Dialogue(IRegisterStore store, Vocabulary vocabulary)
{
    /// <summary>How many rows an answer shows at once.</summary>
    public const int PageSize = 10;

    private readonly Reader _reader = new(vocabulary);
    private readonly AnswerWriter _writer = new(vocabulary);

    /// <summary>Searches beside any conversation, over the same register.</summary>
    public LookUp LookUp => new(store, vocabulary, _reader, _writer);

    /// <summary>Answers a message as the next turn of the conversation.</summary>
    /// <param name="rows">How many rows the answer carries; <see cref="int.MaxValue"/> for all.</param>
    /// <exception cref="StoreException">The store cannot answer now.</exception>
    public async Task<Reply> AskAsync(Question question, Conversation conversation, CancellationToken cancellation, int rows = PageSize)
    {
        var reading = Read(question, conversation);
        if (reading is Understood { OnDeclined: true })
            conversation = Paths.OnDeclined(conversation, reading.Language, question.Today);
        var spoken = conversation with { Language = reading.Language, Pending = null, Lost = false, SpokenOf = null, Declined = null, Waiting = null, Digest = null };
        return reading switch
        {
            Understood understood => await AnsweredAsync(understood, question, spoken with { Path = understood.Page is null ? Paths.Said(conversation, understood, question) : conversation.Path }, rows == int.MaxValue ? Page.All : understood.Page ?? new Page(0, rows), cancellation).ConfigureAwait(false),
            Unclear unclear => new Reply(_writer.AskBack(unclear), spoken with { Pending = unclear, Path = Paths.Asked(conversation, unclear, question) }, reading),
            NotUnderstood declined => new Reply(_writer.Declined(declined), spoken with { Lost = declined.Reason != DeclineReason.NoFurtherRows, SpokenOf = SpokenOf(declined, conversation), Declined = declined.Otherwise is { } otherwise ? new(declined.Reason, declined.Words, otherwise) : null, TripDay = declined.TripDay ?? conversation.TripDay }, reading),
            SmallTalk { Courtesy: Courtesy.Fresh } fresh => new Reply(_writer.Chat(fresh, question.Home), Conversation.Fresh with { Language = reading.Language }, reading),
            SmallTalk { Courtesy: Courtesy.Language } tongue => await AgainAsync(tongue, question, conversation with { Language = reading.Language }, cancellation).ConfigureAwait(false),
            SmallTalk talk => new Reply(_writer.Chat(talk, question.Home), spoken, reading),
            _ => throw new InvalidOperationException($"No answer is written for {reading.GetType().Name}."),
        };
    }

    /// <summary>What a message that leans on one that was declined may mean: the agreement with the one partner that it named, or what was spoken of before.</summary>
    private static Query? SpokenOf(NotUnderstood declined, Conversation conversation) =>
        declined.SpokenOf ?? (declined.OfLast ? conversation.SpokenOf ?? conversation.Last : null);

    /// <summary>What was said last, in another language; only a promise where there is nothing to say again.</summary>
    private async Task<Reply> AgainAsync(SmallTalk wish, Question question, Conversation conversation, CancellationToken cancellation)
    {
        if (conversation.Pending is { } pending)
        {
            var asked = pending with { Language = wish.Language };
            return new Reply(_writer.AskBack(asked), conversation with { Pending = asked }, wish);
        }

        if (conversation is { Last: { } last, Lost: false })
            return await AnsweredAsync(new Understood(wish.Language, last) { Focus = conversation.Focus }, question, conversation, new Page(0, PageSize), cancellation).ConfigureAwait(false) with { Reading = wish };
        return new Reply(_writer.Chat(wish, question.Home), conversation, wish);
    }

    /// <summary>Answers a query that a button carries, from row <paramref name="skip"/> on.</summary>
    /// <param name="context">The text is not read; locale, today and home are.</param>
    /// <exception cref="QueryException">The query reaches outside the home in scope, or has no meaning.</exception>
    /// <exception cref="StoreException">The store cannot answer now.</exception>
    public async Task<Reply> ShowAsync(Query query, Question context, Conversation conversation, int skip, CancellationToken cancellation)
    {
        if (context.Home is { } home && !query.Where.Contains(new Among(Field.Home, home)))
            throw new QueryException($"This bot answers for {home} only: the query must say home = {home}.");
        var language = conversation.Language ?? (context.Locale.Length >= 2 && context.Locale[..2] is "fr" or "ja" or "zh" ? context.Locale[..2] : "en");
        var reading = new Understood(language, query) { Focus = conversation.Focus };
        var reply = await AnsweredAsync(reading, context, conversation with { Pending = null, Waiting = null, Digest = null, Path = Paths.Tapped(conversation, query, language, context.Today) }, new Page(skip, PageSize), cancellation).ConfigureAwait(false);
        return reply with { Reading = null };
    }

    /// <summary>What a message means, without looking at any row.</summary>
    public Interpretation Read(Question question, Conversation conversation)
    {
        using var step = Steps.Begin("read");
        return _reader.Read(question, conversation);
    }

    private async Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation)
    {
        using var step = Steps.Begin("store");
        return await store.RunAsync(query, page, cancellation).ConfigureAwait(false);
    }

    private async Task<Reply> AnsweredAsync(Understood reading, Question question, Conversation conversation, Page page, CancellationToken cancellation)
    {
        var (result, first) = await FoundAsync(reading.Query, page, cancellation).ConfigureAwait(false);
        var background = new List<Row>();
        foreach (var beside in Background.Queries(reading, result))
            background.AddRange((await RunAsync(beside, new Page(0, PageSize), cancellation).ConfigureAwait(false)).Rows);
        var answer = _writer.Answered(reading, result, page, question.Today, background);
        // Whoever takes all rows at once turns pages as in a chat.
        var window = page == Page.All ? reading.Page ?? new Page(0, PageSize) : page;
        var next = conversation with
        {
            Last = reading.Query,
            Before = reading.Query == conversation.Last ? conversation.Before : reading.Follows ? conversation.Last : reading.PickedFrom,
            Earlier = Paths.Earlier(conversation, reading),
            Focus = reading.Focus,
            // "The first?" - "and the second?": the rows that were chosen from. "The second oldest" - "is it valid?": that one.
            Shown = reading.MeansLastRow && result.Ids.Count == reading.Query.Limit ? [result.Ids[^1]] : reading.Follows && conversation.Shown.Count > result.Ids.Count && reading.Query.Where.OfType<Among>().Any(a => a.Field == Field.Id && a.Values.All(conversation.Shown.Contains)) ? conversation.Shown : [.. first.Ids.Take(Conversation.Remembered)],
            Partners = [.. (reading.Query.Target == Target.Institutions ? first.Ids : first.Institutions).Take(Conversation.Remembered)],
            Groups = reading.Query is { Group: { } group, Operation: var asked, Limit: var limit } && (group.IsBounded || limit is not null || asked is Operation.Min or Operation.Max) ? [.. (result.Groups ?? []).Select(g => g.Key).Take(Conversation.Remembered)] : [],
            Window = window,
            Remaining = reading.Query.HasPages ? Math.Max(0, Math.Min(result.Count, reading.Query.Limit ?? int.MaxValue) - window.Skip - window.Take) : 0,
            TripDay = reading.TripDay ?? conversation.TripDay,
        };
        return new Reply(answer, next, reading);
    }

    // The rows of the page, and the first of all: "and the last one?" means the last of all rows, on whatever page it stands.
    private async Task<(QueryResult Page, QueryResult First)> FoundAsync(Query query, Page page, CancellationToken cancellation)
    {
        if (!query.HasPages || page == Page.All)
        {
            var all = await RunAsync(query, page, cancellation).ConfigureAwait(false);
            return (all, all);
        }

        var first = await RunAsync(query, new Page(0, Conversation.Remembered), cancellation).ConfigureAwait(false);
        return page.Skip + page.Take <= Conversation.Remembered
            ? (first with { Ids = [.. first.Ids.Skip(page.Skip).Take(page.Take)], Rows = [.. first.Rows.Skip(page.Skip).Take(page.Take)] }, first)
            : (await RunAsync(query, page, cancellation).ConfigureAwait(false), first);
    }
}
