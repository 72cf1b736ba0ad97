using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Conversations;

/// <summary>Looks partners and agreements up while somebody types: by a question, by a name, or by a part of one. There is no conversation to it.</summary>
public sealed class LookUp(IRegisterStore store, Vocabulary vocabulary, Reader reader, AnswerWriter writer)
{
    /// <param name="target">Institutions for partners, or agreements.</param>
    /// <param name="question">Its text may be empty: then whatever is useful first.</param>
    /// <returns>The rows as a table, with the query that tells all of each; or why there are none.</returns>
    /// <exception cref="StoreException">The store cannot answer now.</exception>
    public async Task<Answer> FindAsync(Target target, Question question, Page page, CancellationToken cancellation)
    {
        var reading = question.Text.Length == 0 ? new Understood(LookUpQuery.LanguageOf(question.Locale), LookUpQuery.First(target, question)) : reader.Read(question, Conversation.Fresh);
        if (LookUpQuery.Of(reading, target) is { } asked && await FindAsync(reading, asked, question, page, cancellation).ConfigureAwait(false) is { Each.Count: > 0 } found)
            return found;
        if (LookUpQuery.ByName(target, question, vocabulary) is { } named)
            return await FindAsync(reading, named, question, page, cancellation).ConfigureAwait(false);
        return writer.Declined(reading as NotUnderstood ?? new NotUnderstood(reading.Language, DeclineReason.NotUnderstood, [], null));
    }

    private async Task<Answer> FindAsync(Interpretation reading, Query query, Question question, Page page, CancellationToken cancellation)
    {
        var result = await store.RunAsync(query, page, cancellation).ConfigureAwait(false);
        return writer.Answered(new Understood(reading.Language, query), result, page, question.Today);
    }
}
