using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>"Which are still in force?" - "and which aren't?": a condition of the question before, the other way round.</summary>
internal static class Opposites
{
    private const string Opposite = "the opposite";

    /// <summary>Before refining: marks the word that turns the last condition round, so that it denies nothing else.</summary>
    public static void Mark(Draft draft, Conversation conversation, Query last)
    {
        if (Opposed(draft, conversation, last) is not null)
            Closing(draft)!.Use(Opposite);
    }

    /// <summary>The conditions, with the one turned round that <see cref="Mark"/> found.</summary>
    public static List<Condition> Applied(Draft draft, Conversation conversation, Query last, List<Condition> kept) =>
        draft.Facts.Any(f => f.Meaning == Opposite) && Opposed(draft, conversation, last) is { } opposed ? [.. kept.Select(c => c == opposed ? Turned(c, last) : c)] : kept;

    // "Which are still in force?" - "and which aren't?": the condition that was asked about last, the other way round.
    private static Condition? Opposed(Draft draft, Conversation conversation, Query last)
    {
        if (Closing(draft) is not { } closing || closing == draft.Denial || draft.Facts.Any(Negations.Narrows))
            return null;
        return (closing.Is("not") || closing.Is("not-after")) && (draft.Any("pronoun") || draft.Any("ask", "which") || draft.Any("ask", "who") || draft.Any("ask", "count") || draft.Any("ones")) && !draft.Any("noun") && !draft.Any("undated")
            ? Newest(conversation, last) ?? last.Where.LastOrDefault(c => Aspects.Inner(c) is StatusOn or Within) ?? Sole(conversation, last) ?? last.Where.LastOrDefault(c => Aspects.Inner(c) is Among { Field: Field.Level or Field.Type or Field.PartnerKind or Field.Kind })
            : null;
    }

    // The last word, or a "not" that a comma follows: "the ones that aren't, who are they?"
    private static Fact? Closing(Draft draft)
    {
        var said = draft.Facts.Where(f => !f.Is("filler")).ToList();
        return said.Zip(said.Skip(1)).FirstOrDefault(pair => pair.Second.Parted && pair.First != draft.Denial && (pair.First.Is("not") || pair.First.Is("not-after"))).First ?? said.LastOrDefault();
    }

    // The condition that the last turn added to the question before it.
    private static Condition? Newest(Conversation conversation, Query last) =>
        conversation.Path.Count > 1 && last.Where is [.., var newest] && Aspects.Inner(newest) is not Among { Field: Field.Home } ? newest : null;

    private static Condition? Sole(Conversation conversation, Query last) =>
        Newest(conversation, last) ?? (last.Where.Where(c => Aspects.Inner(c) is not Among { Field: Field.Home }).ToList() is [var only] ? only : null);

    // Of institutions, those with which the home has none like that: what others have with them keeps none of them out.
    private static Condition Turned(Condition condition, Query last) => condition switch
    {
        Not { All: [.., var only] } => only,
        _ when last.Target == Target.Institutions && last.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Home) is { } home => new Not(home, condition),
        _ => new Not(condition),
    };
}
