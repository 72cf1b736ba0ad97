using System.Globalization;
using PartnerBot.Answers.Headlines;
using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Answers.Tables;

/// <summary>What stands in a cell; dates in ISO, unknown values as a dash.</summary>
internal sealed class Cells(Voice voice, DateOnly day)
{
    /// <summary>Names that a cell holds; a network of twenty would fill the table.</summary>
    private const int FewNames = 6;

    public string Of(Row row, Column column)
    {
        var text = row switch
        {
            Agreement agreement => OfAgreement(agreement, column),
            Institution institution => OfInstitution(institution, column),
            Activity activity => OfActivity(activity, column),
            Network network => OfNetwork(network, column),
            Metric metric => OfMetric(metric, column),
            Policy policy => OfPolicy(policy, column),
            _ => row.Id,
        };
        return string.IsNullOrEmpty(text) ? "–" : text;
    }

    private string? OfAgreement(Agreement agreement, Column column) => column switch
    {
        Column.Home => voice.Names.Institution(agreement.Home),
        Column.Partner => Partner(agreement),
        Column.Unit => voice.Listed(About.UnitsOf(voice, agreement)),
        Column.Country => voice.Listed([.. Parties(agreement).Select(party => voice.Places.Country(party.Country)).Distinct()]),
        Column.City => voice.Listed([.. Parties(agreement).Select(party => party.City ?? "–").Distinct()]),
        Column.Level => voice.Label("level", agreement.Level),
        Column.Type => voice.Listed([.. agreement.Types.Select(type => voice.Label("type", type))]),
        Column.Signed => agreement.Signed?.ToString(),
        Column.Renewed => agreement.Renewed?.ToString(),
        Column.Expires => agreement.Expires?.ToString(),
        Column.Status => voice.Label("status", AgreementStatus.On(day, agreement)),
        Column.Themes => voice.Listed(agreement.Themes),
        Column.Source => voice.Names.Source(agreement.Source),
        _ => null,
    };

    private string Partner(Agreement agreement)
    {
        var names = voice.Listed([.. agreement.Parties.Select(voice.Names.Full)]);
        return agreement.PartnerUnit is { } unit ? voice.Say("party.unit.cell", ("institution", names), ("unit", unit)) : names;
    }

    private IEnumerable<Institution> Parties(Agreement agreement) => agreement.Parties.Select(voice.Names.Find).OfType<Institution>();

    private string? OfInstitution(Institution institution, Column column) => column switch
    {
        Column.Name => voice.Names.Full(institution.Id),
        Column.City => institution.City,
        Column.Country => voice.Places.Country(institution.Country),
        Column.Kind => voice.Label("kind", institution.Kind),
        _ => null,
    };

    private string? OfActivity(Activity activity, Column column) => column switch
    {
        Column.Home => voice.Names.Institution(activity.Home),
        Column.Date => activity.From == activity.To ? activity.From?.ToString() : $"{activity.From} – {activity.To}",
        Column.Title => activity.Title,
        Column.With => voice.Listed([.. activity.Institutions.Select(voice.Names.Institution)]),
        Column.Participants => voice.Listed(activity.Participants),
        Column.Outcome => activity.Outcome,
        Column.Location => activity.Location,
        _ => null,
    };

    private string? OfNetwork(Network network, Column column) => column switch
    {
        Column.Home => voice.Names.Institution(network.Home),
        Column.Name => network.Name,
        Column.Kind => voice.Label("kind", network.Kind),
        Column.Since => network.Start?.ToString(),
        Column.Members => Some([.. network.Members.Select(member => voice.Names.Institution(member.Institution))]),
        _ => null,
    };

    /// <summary>The first few names, and how many more there are.</summary>
    private string Some(IReadOnlyList<string> names) => names.Count <= FewNames
        ? voice.Listed(names)
        : voice.Say("cell.more", ("names", voice.Listed([.. names.Take(FewNames - 1)])), ("count", names.Count - FewNames + 1));

    private string? OfMetric(Metric metric, Column column) => column switch
    {
        Column.Home => voice.Names.Institution(metric.Home),
        Column.Name => metric.Name,
        Column.Figure => Figures.Value(voice, metric),
        Column.Period => Figures.Period(voice, metric),
        _ => null,
    };

    private string? OfPolicy(Policy policy, Column column) => column switch
    {
        Column.Home => voice.Names.Institution(policy.Home),
        Column.Number => policy.Number?.ToString(CultureInfo.InvariantCulture),
        Column.Kind => voice.Label("kind", policy.Kind),
        Column.Statement => policy.Summary,
        _ => null,
    };
}
