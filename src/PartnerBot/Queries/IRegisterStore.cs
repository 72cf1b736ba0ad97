using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>A place that keeps a register and answers queries about it. All stores agree with the in-memory reference on every query.</summary>
public interface IRegisterStore
{
    /// <exception cref="QueryException">The query names a field, value or institution that does not exist for its target.</exception>
    /// <exception cref="StoreException">The store cannot answer now; the message says what to do.</exception>
    Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation);

    /// <exception cref="StoreException">The store cannot answer now; the message says what to do.</exception>
    Task<Vocabulary> ReadVocabularyAsync(CancellationToken cancellation);
}

/// <summary>A query that has no meaning; the message names the word at fault.</summary>
public sealed class QueryException(string message) : Exception(message);

/// <summary>A store that cannot be used; the message says what happened and what to do, in one sentence.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
