using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Conversations;

/// <summary>Takes the way to a question again as if it were asked today: "in the next six months" moves on, "in 2025" stays.</summary>
public sealed class Replay(Dialogue dialogue)
{
    /// <returns>How the last turn reads today; null for an empty way. Anything but <see cref="Understood"/> says why the question has no meaning today.</returns>
    /// <exception cref="QueryException">A button's query has no meaning in this register any more.</exception>
    /// <exception cref="StoreException">The store cannot answer now.</exception>
    public async Task<Interpretation?> ReadAsync(IReadOnlyList<PastTurn> path, DateOnly today, string? home, CancellationToken cancellation)
    {
        var (then, now) = (Conversation.Fresh, Conversation.Fresh);
        // What a button kept of the question before is told by both as they were that day.
        var compared = path.Skip(1).Any(step => step.IsQuery);
        foreach (var (at, step) in path.Index())
        {
            var query = step.IsQuery ? QueryOf(step) : null;
            var moved = query is null ? null : Moved(query, step.Day, today, then.Last, now.Last);
            // The rows of the last answer are nobody's concern here, only what was asked.
            if (at == path.Count - 1)
                return query is null ? dialogue.Read(new Question(step.Text, step.Language, today, home), now) : new Understood(step.Language, Scoped(moved!, home)) { Focus = now.Focus };
            if (compared)
                then = (await TakeAsync(step, query, step.Day, home, then, cancellation).ConfigureAwait(false)).Conversation;
            now = (await TakeAsync(step, moved, today, home, now, cancellation).ConfigureAwait(false)).Conversation;
        }

        return null;
    }

    private Task<Reply> TakeAsync(PastTurn step, Query? query, DateOnly day, string? home, Conversation before, CancellationToken cancellation)
    {
        var question = new Question(query is null ? step.Text : "", step.Language, day, home);
        return query is null ? dialogue.AskAsync(question, before, cancellation) : dialogue.ShowAsync(query, question, before, 0, cancellation);
    }

    private static Query Scoped(Query query, string? home) => home is null || query.Where.Contains(new Among(Field.Home, home))
        ? query
        : throw new QueryException($"This bot answers for {home} only: the query must say home = {home}.");

    private static Query QueryOf(PastTurn step) => QueryText.TryRead(step.Text, out var query, out var fault) ? query : throw new QueryException(fault!);

    private static Query Moved(Query query, DateOnly day, DateOnly today, Query? then, Query? now) => query with
    {
        Where = query.Where.Select(condition => Kept(condition, then, now) ?? Moved(condition, day, today)).ToValueList(),
        Group = query.Group?.StatusDay == day ? query.Group with { StatusDay = today } : query.Group,
    };

    private static Condition? Kept(Condition condition, Query? then, Query? now)
    {
        if (then is null || now is null || then.Where.Count != now.Where.Count)
            return null;
        var place = then.Where.TakeWhile(other => other != condition).Count();
        return place < then.Where.Count ? now.Where[place] : null;
    }

    private static Condition Moved(Condition condition, DateOnly day, DateOnly today) => condition switch
    {
        StatusOn status when status.Day == day => status with { Day = today },
        Not not => new Not(not.All.Select(inner => Moved(inner, day, today)).ToValueList()),
        _ => condition,
    };
}
