using PartnerBot.Answers.Headlines;
using PartnerBot.Answers.Sentences;
using PartnerBot.Answers.Tables;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>Writes answers in the asker's language from a reading and the rows it led to. Pure: the same input gives the same text.</summary>
public sealed class AnswerWriter(Vocabulary vocabulary)
{
    /// <param name="page">The page that the result's rows are.</param>
    /// <param name="today">The person's date.</param>
    /// <param name="background">The rows of <see cref="Background.Queries"/>; none where they were not read.</param>
    public Answer Answered(Understood reading, QueryResult result, Page page, DateOnly today, IReadOnlyList<Row>? background = null)
    {
        var voice = new Voice(reading.Language, vocabulary);
        var telling = new Telling(voice, reading, result, page, today, background ?? []);
        var answer = Start(voice, reading, Outcome.Answer, Tidy.Sentence(Headline.Of(telling))) with
        {
            Lead = Headline.Lead(telling) is { } lead ? Tidy.Sentence(lead) : null,
            Restatement = Restatement.Of(reading.Query, voice),
            Query = reading.Query,
            Result = result,
            Value = reading.Query is { Operation: Operation.Exists, Group: null } ? result.Count > 0 : result.Value,
            Assumptions = [.. reading.Assumptions.Select(assumption => AssumptionText.Of(voice, assumption)), .. Rivals.Of(telling), .. CutLists.Of(telling)],
            Table = reading.Query.Group is null ? Table.Of(telling) : null,
            Each = WholeRows.Of(reading.Query, result.Rows),
            Facts = Facts.Of(telling),
            Groups = Groups(telling),
            Chips = Chips(voice, reading.Query),
            Sorts = Sorts.Of(telling),
            Suggestions = Suggestions.For(telling),
            Provenance = Provenance.Of(voice, result.Count > 0 ? result.Rows : telling.Background),
            RegisterVersion = vocabulary.Version,
        };
        return Finish(voice, Paged(answer, page));
    }

    /// <summary>Asks which of several a name means.</summary>
    public Answer AskBack(Unclear reading)
    {
        var voice = new Voice(reading.Language, vocabulary);
        return Finish(voice, AskingBack.Write(voice, reading, Start(voice, reading, Outcome.Clarify, "")));
    }

    /// <summary>Says why there is no answer, and offers the question without the words at fault where one is left.</summary>
    public Answer Declined(NotUnderstood reading)
    {
        var voice = new Voice(reading.Language, vocabulary);
        return Finish(voice, Declining.Write(voice, reading, Start(voice, reading, Outcome.Decline, "")));
    }

    /// <summary>A short human reply.</summary>
    /// <param name="home">The home that the bot serves, for examples that are true there; null for all.</param>
    public Answer Chat(SmallTalk reading, string? home)
    {
        var voice = new Voice(reading.Language, vocabulary);
        return Finish(voice, Chatting.Write(voice, reading, home, Start(voice, reading, Outcome.Decline, "")));
    }

    private static Answer Start(Voice voice, Interpretation reading, Outcome outcome, string headline) => new()
    {
        Outcome = outcome,
        Language = reading.Language,
        Headline = headline,
        Unused = reading.Unused,
        Assumptions = [.. reading.Assumptions.Select(assumption => AssumptionText.Of(voice, assumption))],
        Text = "",
    };

    private static Answer Finish(Voice voice, Answer answer) => answer with { Text = PlainText.Of(voice, answer) };

    private static Answer Paged(Answer answer, Page page)
    {
        var shown = answer.Result!.Rows.Count;
        if (!answer.Query!.HasPages || shown == 0)
            return answer;
        var all = Math.Min(answer.Result.Count, answer.Query.Limit ?? int.MaxValue);
        return answer with { Skipped = page.Skip, Remaining = Math.Max(0, all - page.Skip - shown) };
    }

    private static IReadOnlyList<AnswerGroup> Groups(Telling telling) => telling.Query.Group is { } group
        ? [.. (telling.Result.Groups ?? []).Select(counted => new AnswerGroup(counted.Key, GroupLabel.Of(telling.Voice, group.Key, counted.Key), counted.Count))]
        : [];

    private static IReadOnlyList<FilterChip> Chips(Voice voice, Query query) =>
    [
        .. query.Where
            .Where(condition => condition is not Among { Field: Field.Home })
            .Select(condition => new FilterChip(
                ConditionLabel.Of(voice, query.Target, condition),
                query with { Where = [.. query.Where.Where(other => !ReferenceEquals(other, condition))] })
            {
                Instead = Neighbours.Of(voice, query, condition),
            }),
    ];
}
