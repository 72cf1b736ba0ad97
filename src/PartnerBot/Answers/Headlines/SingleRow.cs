using PartnerBot.Answers.Voices;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>The one row that matches, said with the value that was asked for.</summary>
internal static class SingleRow
{
    public static string Of(Telling telling, Row row) => 
        row is Policy policy ? policy.Summary : telling.Voice.Say("sentence", ("text", Tidy.Sentence(Sentence(telling, row))));

    private static string Sentence(Telling telling, Row row) => row switch
    {
        Agreement agreement => About.Of(telling, agreement) ?? Found(telling, agreement),
        Metric metric => Figure(telling.Voice, metric),
        Network network when telling.Reading.Focus == Focus.Members => Members.Of(telling.Voice, network),
        Institution institution when telling.Reading.Focus == Focus.Place => About.Place(telling.Voice, institution.Id),
        Activity activity => Event.Of(telling, activity),
        _ => Named(telling, row),
    };

    /// <summary>The count with name or state, whichever the question did not hold.</summary>
    private static string Found(Telling telling, Agreement agreement) => telling.Partner is null
        ? Named(telling, agreement)
        : Predicates.Pick(telling.Query.Where) is null
            ? telling.Voice.Say("count.state", ("sentence", RowCount.Sentence(telling)), ("state", StatusClause.Of(telling, agreement)))
            : RowCount.Sentence(telling);

    private static string Named(Telling telling, Row row)
    {
        var (voice, name) = (telling.Voice, Subject.Name(telling.Voice, row));
        if (FocusValue.Of(telling, row) is { } value)
            name = voice.Say("named.value", ("name", name), ("value", value));
        return voice.Say("count.is", ("sentence", RowCount.Sentence(telling)), ("names", name));
    }

    private static string Figure(Voice voice, Metric metric)
    {
        var text = voice.Say("figure.said", ("name", metric.Name), ("value", Figures.Value(voice, metric)));
        return Figures.Period(voice, metric) is { } period ? voice.Say("named.aside", ("name", text), ("value", period)) : text;
    }
}
