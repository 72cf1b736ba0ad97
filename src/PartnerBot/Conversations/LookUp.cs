using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Conversations;

/// <summary>Rows to pick from.</summary>
/// <param name="Answer">The rows as a table; or why there are none.</param>
/// <param name="Each">For each row of the table the query that tells all of it.</param>
public sealed record Found(Answer Answer, IReadOnlyList<Query> Each);

/// <summary>Looks partners and agreements up while somebody types: by a question, by a name, or by a part of one. There is no conversation to it.</summary>
public sealed class LookUp(IRegisterStore store, Vocabulary vocabulary, Reader reader, AnswerWriter writer)
{
    /// <param name="target">Institutions for partners, or agreements.</param>
    /// <param name="question">Its text may be empty: then whatever is useful first.</param>
    /// <exception cref="StoreException">The store cannot answer now.</exception>
    public async Task<Found> FindAsync(Target target, Question question, Page page, CancellationToken cancellation)
    {
        var reading = question.Text.Length == 0 ? new Understood(LookUpQuery.LanguageOf(question.Locale), LookUpQuery.First(target, question)) : reader.Read(question, Conversation.Fresh);
        if (LookUpQuery.Of(reading, target) is { } asked && await FindAsync(reading, asked, question, page, cancellation).ConfigureAwait(false) is { Each.Count: > 0 } found)
            return found;
        if (LookUpQuery.ByName(target, question, vocabulary) is { } named)
            return await FindAsync(reading, named, question, page, cancellation).ConfigureAwait(false);
        return new Found(reading is NotUnderstood declined ? writer.Declined(declined) : writer.Declined(new NotUnderstood(reading.Language, DeclineReason.NotUnderstood, [], null)), []);
    }

    private async Task<Found> FindAsync(Interpretation reading, Query query, Question question, Page page, CancellationToken cancellation)
    {
        var result = await store.RunAsync(query, page, cancellation).ConfigureAwait(false);
        var answer = writer.Answered(new Understood(reading.Language, query), result, page, question.Today);
        return new Found(answer, [.. result.Rows.Select(row => LookUpQuery.Each(query.Target, row.Id, question.Home))]);
    }
}
