using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Conversations;

/// <summary>One reply and the conversation after it.</summary>
public sealed record Reply(Answer Answer, Conversation Conversation);

/// <summary>The way of a question: read, run against the store, written as an answer.</summary>
public sealed class Dialogue(IRegisterStore store, Vocabulary vocabulary)
{
    /// <summary>How many rows an answer shows at once.</summary>
    public const int PageSize = 10;

    /// <summary>Answers a message as the next turn of the conversation.</summary>
    /// <exception cref="StoreException">The store cannot answer now.</exception>
    public async Task<Reply> AskAsync(Question question, Conversation conversation, CancellationToken cancellation)
    {
        var query = new Query(Target.Agreements) { Where = question.Home is { } home ? [new Among(Field.Home, home)] : [] };
        return await ShowAsync(query, question, conversation, 0, cancellation).ConfigureAwait(false);
    }

    /// <summary>Answers a query that a button carries, from row <paramref name="skip"/> on.</summary>
    /// <param name="context">The text is not read; locale, today and home are.</param>
    /// <exception cref="StoreException">The store cannot answer now.</exception>
    public async Task<Reply> ShowAsync(Query query, Question context, Conversation conversation, int skip, CancellationToken cancellation)
    {
        var result = await store.RunAsync(query, new Page(skip, PageSize), cancellation).ConfigureAwait(false);
        var answer = new Answer
        {
            Outcome = Outcome.Answer,
            Language = "en",
            Headline = $"{result.Count} of {vocabulary.Institutions.Count}",
            Query = query,
            Result = result,
            Text = $"{result.Count}",
        };
        return new Reply(answer, conversation with { Last = query });
    }
}
