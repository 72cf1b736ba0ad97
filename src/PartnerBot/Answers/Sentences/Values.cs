using System.Globalization;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;

namespace PartnerBot.Answers.Sentences;

/// <summary>The values of a condition by their names, joined with "or".</summary>
internal sealed class Values(Voice voice, Target target)
{
    public string Of(Among among) => voice.Or([.. among.Values.Select(value => Said(among.Field, value))]);

    /// <summary>As it stands in a label: "France" where a sentence says "in France".</summary>
    public string Labels(Among among) => voice.Or([.. among.Values.Select(value => Label(among.Field, value))]);

    private string Said(Field field, string value) => field switch
    {
        Field.Country => voice.Places.InCountry(value),
        Field.Region => voice.Places.InRegion(value),
        Field.City => voice.Places.InCity(value),
        Field.Home => voice.Names.Of(value),
        Field.Partner or Field.Involving => voice.Names.Party(value),
        Field.Level => voice.Label("level.said", value),
        Field.Theme or Field.Text or Field.Participant or Field.Metric or Field.Location or Field.Name => voice.Quoted(value),
        _ => Label(field, value),
    };

    private string Label(Field field, string value) => field switch
    {
        Field.Country => voice.Places.Country(value),
        Field.Region => voice.Places.Region(value),
        Field.Home or Field.Partner or Field.Involving or Field.Parent => voice.Names.Institution(value),
        Field.Id when target == Target.Institutions => voice.Names.Institution(value),
        Field.Id when target == Target.Networks => voice.Names.Network(value),
        Field.Id when target == Target.Policies => voice.Vocabulary.Policies.FirstOrDefault(policy => policy.Id == value)?.Number?.ToString(CultureInfo.InvariantCulture) ?? value,
        Field.Id when target == Target.Metrics => voice.Quoted(voice.Vocabulary.Metrics.FirstOrDefault(metric => metric.Id == value)?.Name ?? value),
        Field.Unit when target is Target.Metrics => value,
        Field.Unit => voice.Names.Unit(value),
        Field.HomeUnit => voice.Names.HomeUnit(value),
        Field.Network => voice.Names.Network(value),
        Field.Source => voice.Names.Source(value),
        Field.Level => voice.Label("level", value),
        Field.Type => voice.Label("type", value),
        Field.PartnerKind => voice.Label("kind", value),
        Field.Kind => voice.Label("kind", value),
        Field.StatusNote => voice.Label("status", value),
        Field.Qualifier => voice.Label("qualifier", value),
        Field.Role => voice.Label("role", value),
        Field.Relation => voice.Label("relation", value),
        _ => value,
    };
}
