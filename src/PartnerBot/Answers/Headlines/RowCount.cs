using PartnerBot.Answers.Sentences;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>How many rows there are, in one sentence: "3 agreements with partners in France expire in 2025".</summary>
internal static class RowCount
{
    /// <summary>Without its full stop.</summary>
    public static string Sentence(Telling telling)
    {
        var (voice, query, count) = (telling.Voice, telling.Query, telling.Result.Count);
        var conditions = WithoutHome(query);
        if (count == 0)
            return voice.Say("count.none", ("rows", NounPhrase.Of(voice, query.Target, conditions, 0, exact: false)));
        var predicate = query.Target == Target.Agreements ? Predicates.Pick(conditions) : null;
        var rows = NounPhrase.Of(voice, query.Target, conditions.Where(condition => condition != predicate), count, exact: false);
        var counted = Counted(voice, query, count);
        return predicate is null
            ? voice.Say("count.some", ("counted", counted), ("rows", rows))
            : voice.Say("count.some.that", ("counted", counted), ("rows", rows), ("that", Predicates.Of(telling, predicate, count)));
    }

    /// <summary>The number with the counter of what is counted: 3件, 3校, 3份.</summary>
    public static string Counted(Voice voice, Query query, int count)
    {
        var kind = query.Target == Target.Institutions && query.Where.OfType<Among>().FirstOrDefault(among => among.Field == Field.Kind)?.Values is [var only] ? only : "";
        return voice.Say(voice.Knows($"counted.{kind}") ? $"counted.{kind}" : $"counted.{SnakeCase.Of(query.Target)}", ("count", count));
    }

    /// <summary>The conditions but that of a single home: the reader's own, which the restatement names.</summary>
    public static IReadOnlyList<Condition> WithoutHome(Query query) =>
        [.. query.Where.Where(condition => condition is not Among { Field: Field.Home, Values.Count: 1 } || query.Where.Count == 1 && query.Target is Target.Institutions)];
}
