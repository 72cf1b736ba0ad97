using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>The names of a few rows, each with the value asked for, to stand in the headline itself.</summary>
internal static class FewNames
{
    private const int Few = 3;

    /// <summary>Null where the rows of the page are too many or not all.</summary>
    public static string? Of(Telling telling) => telling.Result.Rows.Count == telling.Result.Count ? Shown(telling) : null;

    /// <summary>Null where the page has too many rows.</summary>
    public static string? Shown(Telling telling)
    {
        var rows = telling.Result.Rows;
        if (rows.Count is 0 or > Few || (telling is { Query.Target: Target.Institutions, Partner: not null }))
            return null;
        var names = rows.Select(row => Name(telling, row)).ToList();
        var apart = names.Distinct().Count() == names.Count;
        return telling.Voice.Joined("names.join", [.. rows.Zip(names, (row, name) => Named(telling, row, apart ? name : Apart(telling.Voice, row, name)))]);
    }

    /// <summary>The row's name with the value that the question was about.</summary>
    public static string Named(Telling telling, Row row, string name) =>
        FocusValue.Of(telling, row) is { } value ? telling.Voice.Say("named.value", ("name", name), ("value", value)) : name;

    private static string Name(Telling telling, Row row) =>
        row is Agreement agreement && telling.Partner is not null ? Subject.Apart(telling.Voice, agreement) : Subject.Name(telling.Voice, row);

    private static string Apart(Voice voice, Row row, string name) => row is Agreement agreement
        ? voice.Say("named.aside", ("name", name), ("value", voice.Listed([.. agreement.Types.Select(type => voice.Label("type", type))])))
        : name;
}
