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

    /// <summary>An agreement that the question named by its partner or number: its date or state; any other: the count with its name.</summary>
    private static string Found(Telling telling, Agreement agreement)
    {
        if (telling.IsNumbered)
            return About.Tested(telling, agreement) ?? About.State(telling, agreement);
        if (telling.Partner is null)
            return Named(telling, agreement);
        return About.Tested(telling, agreement)
            ?? telling.Voice.Say("count.state", ("sentence", RowCount.Sentence(telling)), ("state", StatusClause.Of(telling, agreement)));
    }

    private static string Named(Telling telling, Row row) => telling.Voice.Say(
        "count.is",
        ("sentence", RowCount.Sentence(telling)),
        ("names", FewNames.Named(telling, row, Subject.Name(telling.Voice, row))));

    private static string Figure(Voice voice, Metric metric)
    {
        var text = voice.Say("figure.said", ("name", metric.Name), ("value", Figures.Value(voice, metric)));
        return Figures.Period(voice, metric) is { } period ? voice.Say("named.aside", ("name", text), ("value", period)) : text;
    }
}
