using PartnerBot.Answers.Headlines;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers.Tables;

/// <summary>Blocks of facts: one agreement each, and in a profile what else links the partner.</summary>
internal static class Facts
{
    /// <summary>Last activities shown in a profile.</summary>
    private const int LastActivities = 3;

    public static IReadOnlyList<AnswerFacts> Of(Telling telling)
    {
        var profile = telling.Reading.Focus == Focus.Profile && telling.Partner is not null;
        var agreements = telling.Result.Count > 0 ? telling.Agreements : [.. telling.Background.OfType<Agreement>()];
        var aboutFew = profile || agreements.Count == 1 || (telling.Query.Operation == Operation.Exists && telling.Partner is not null);
        if (!aboutFew || telling.Query.Group is not null)
            return [];
        return [.. agreements.Select(agreement => OfAgreement(telling, agreement)), .. profile ? Links(telling) : []];
    }

    private static AnswerFacts OfAgreement(Telling telling, Agreement agreement)
    {
        var (voice, cells) = (telling.Voice, new Cells(telling.Voice, telling.Day));
        List<(string Label, string Value)> lines = [];
        if (!telling.OneHome)
            Add(Column.Home);
        Column[] columns = [Column.Level, Column.Type, Column.Signed, Column.Renewed, Column.Expires];
        foreach (var column in columns)
            Add(column);
        lines.Add((voice.Say("facts.status", ("day", voice.Dates.Day(telling.Day))), cells.Of(agreement, Column.Status)));
        if (Ours(voice, agreement) is { } ours)
            lines.Add((voice.Say("field.home_unit"), ours));
        Add(Column.Themes);
        if (Funding(voice, agreement) is { } funding)
            lines.Add((voice.Say(agreement.FundingAmount is null ? "field.period" : "facts.funding"), funding));
        return new AnswerFacts(Subject.Title(voice, agreement), lines);

        void Add(Column column)
        {
            var value = cells.Of(agreement, column);
            if (value != "–" || column is Column.Signed or Column.Expires)
                lines.Add((voice.Say($"column.{SnakeCase.Of(column)}"), value == "–" ? voice.Say("facts.unknown") : value));
        }
    }

    /// <summary>Our units; null where the whole institution is meant, which the level says.</summary>
    private static string? Ours(Voice voice, Agreement agreement) =>
        agreement.HomeUnits is [] or ["I"] ? null : voice.Listed([.. agreement.HomeUnits.Select(voice.Names.HomeUnit)]);

    private static string? Funding(Voice voice, Agreement agreement)
    {
        var amount = agreement.FundingAmount is { } sum ? $"{voice.Number(sum)} {agreement.FundingCurrency}" : null;
        var period = agreement.PeriodFrom is null && agreement.PeriodTo is null ? null : $"{agreement.PeriodFrom} – {agreement.PeriodTo}";
        return (amount, period) switch
        {
            (null, null) => null,
            (null, var only) => only,
            (var only, null) => only,
            _ => voice.Say("named.aside", ("name", amount), ("value", period)),
        };
    }

    private static IEnumerable<AnswerFacts> Links(Telling telling)
    {
        var (voice, partner) = (telling.Voice, telling.Partner!);
        var homes = telling.Agreements.Select(agreement => agreement.Home).ToHashSet();
        var networks = voice.Vocabulary.Networks.Where(n => homes.Contains(n.Home) && n.Members.Any(member => member.Institution == partner)).ToList();
        if (networks.Count > 0)
            yield return new AnswerFacts(voice.Say("facts.networks"), [.. networks.Select(n => (voice.Label("kind", n.Kind), n.Name))]);
        var activities = telling.Background.OfType<Activity>().OrderByDescending(a => a.From).ThenBy(a => a.Id, StringComparer.Ordinal).Take(LastActivities).ToList();
        if (activities.Count > 0)
            yield return new AnswerFacts(voice.Say("facts.activities"), [.. activities.Select(a => (Event.When(voice, a) ?? voice.Say("no.date"), a.Title))]);
    }
}
