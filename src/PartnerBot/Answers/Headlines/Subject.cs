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

    /// <summary>The row's name in a list of rows.</summary>
    public static string Name(Voice voice, Row row) => row switch
    {
        Agreement agreement => Parties(voice, agreement),
        Institution institution => voice.Names.Institution(institution.Id),
        Activity activity => activity.Title,
        Network network => network.Name,
        Metric metric => metric.Name,
        Policy policy => policy.Summary,
        _ => row.Id,
    };
}
