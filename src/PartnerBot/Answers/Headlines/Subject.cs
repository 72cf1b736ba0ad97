using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>Rows as the subject of a sentence or the item of a list.</summary>
internal static class Subject
{
    /// <summary>"the agreement with Ulm University".</summary>
    public static string Of(Telling telling, Agreement agreement)
    {
        var voice = telling.Voice;
        return telling.OneHome
            ? voice.Say("subject.agreement", ("parties", Parties(voice, agreement)))
            : voice.Say("subject.agreement.home", ("parties", Parties(voice, agreement)), ("home", voice.Names.Of(agreement.Home)));
    }

    /// <summary>All parties but the home, the unit behind a single one.</summary>
    public static string Parties(Voice voice, Agreement agreement)
    {
        var names = voice.And([.. agreement.Parties.Select(voice.Names.Party)]);
        return agreement.PartnerUnit is { } unit && agreement.Parties.Count == 1 ? voice.Say("party.unit", ("institution", names), ("unit", unit)) : names;
    }

    /// <summary>An agreement by its parties, another row by its name.</summary>
    public static string Parties(Voice voice, Row row) => row is Agreement agreement ? Parties(voice, agreement) : Name(voice, row);

    /// <summary>As a title: parties without articles, the unit of a single one.</summary>
    public static string Title(Voice voice, Agreement agreement)
    {
        var names = voice.Listed([.. agreement.Parties.Select(voice.Names.Institution)]);
        return agreement.PartnerUnit is { } unit && agreement.Parties.Count == 1 ? voice.Say("party.unit.cell", ("institution", names), ("unit", unit)) : names;
    }

    /// <summary>What tells an agreement from others with the same partner: its unit, else its types.</summary>
    public static string Apart(Voice voice, Agreement agreement) =>
        agreement.PartnerUnit ?? voice.Listed([.. agreement.Types.Select(type => voice.Label("type", type))]);

    /// <summary>The row's name in a list of rows.</summary>
    public static string Name(Voice voice, Row row) => row switch
    {
        Agreement agreement => Title(voice, agreement),
        Institution institution => voice.Names.Institution(institution.Id),
        Activity activity => activity.Title,
        Network network => network.Name,
        Metric metric => metric.Name,
        Policy policy => policy.Summary,
        _ => row.Id,
    };
}
