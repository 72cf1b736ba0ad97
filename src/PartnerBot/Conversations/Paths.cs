using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Conversations;

/// <summary>How each turn lengthens the way to the last question, or begins it anew.</summary>
internal static class Paths
{
    /// <summary>A longer way is cut to the query that it led to: nobody means the thirteenth edit to move with the calendar.</summary>
    private const int Longest = 12;

    /// <summary>The way after a message that was understood.</summary>
    public static IReadOnlyList<PastTurn> Said(Conversation before, Understood reading, Question question)
    {
        var step = new PastTurn(question.Text, reading.Language, question.Today);
        if (reading.Undoes || Picked(before, reading.Query))
            return [Pressed(reading.Query, reading.Language, question.Today)];
        // A journey told before gives its day to questions that stand alone otherwise.
        var leans = reading.Follows || before.Pending is not null || before.TripDay is not null;
        return leans ? Longer(before, step, reading.Query) : [step];
    }

    /// <summary>The questions to go back to after an answer: the one before it, unless it was gone back to.</summary>
    public static IReadOnlyList<Query> Earlier(Conversation before, Understood reading) =>
        before.Last is null || reading.Query == before.Last ? before.Earlier
        : reading.Undoes ? [.. before.Earlier.Skip(1)]
        : [before.Last, .. before.Earlier.Take(Conversation.Kept - 1)];

    /// <summary>The way after a message that was asked back about.</summary>
    public static IReadOnlyList<PastTurn> Asked(Conversation before, Unclear reading, Question question) =>
        Longer(before, new PastTurn(question.Text, reading.Language, question.Today), reading.ForAll);

    /// <summary>The way after a button; turning a page goes nowhere, another question's button begins anew.</summary>
    public static IReadOnlyList<PastTurn> Tapped(Conversation before, Query query, string language, DateOnly today)
    {
        if (query == before.Last)
            return before.Path;
        var step = Pressed(query, language, today);
        return before.Last is { } last && last.Target == query.Target && last.Where.Intersect(query.Where).Any() ? Longer(before, step, query) : [step];
    }

    /// <summary>The conversation where a message leans on one that was declined: the way begins with what that one spoke of.</summary>
    public static Conversation OnDeclined(Conversation before, string language, DateOnly today) =>
        before.SpokenOf is { } spokenOf && spokenOf != before.Last ? before.OnDeclined() with { Path = [Pressed(spokenOf, language, today)] } : before.OnDeclined();

    // "The second one" names a row by its place in a list that will be another one on another day.
    private static bool Picked(Conversation before, Query query) =>
        query.Where.Any(told => told is Among { Field: Field.Id } or Not { All: [Among { Field: Field.Id }] } && !(before.Last?.Where.Contains(told) ?? false));

    private static IReadOnlyList<PastTurn> Longer(Conversation before, PastTurn step, Query query) =>
        before.Path.Count < Longest ? [.. before.Path, step] : [Pressed(query, step.Language, step.Day)];

    private static PastTurn Pressed(Query query, string language, DateOnly day) => new(query.ToString(), language, day, IsQuery: true);
}
