using System.Globalization;
using PartnerBot.Answers.Sentences;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>What was guessed, said back as sentences.</summary>
internal static class AssumptionText
{
    public static string Of(Voice voice, Assumption assumption) => voice.Say(
        $"assumed.{SnakeCase.Of(assumption.Kind)}",
        ("said", assumption.Said),
        ("meant", Meant(voice, assumption)));

    private static string Meant(Voice voice, Assumption assumption) => assumption.Kind switch
    {
        AssumptionKind.Time or AssumptionKind.FromToday => Range(voice, assumption.Meant) ?? assumption.Meant,
        AssumptionKind.StatusDay => PartialDate.TryParse(assumption.Meant, out var day) ? voice.Dates.Partial(day) : assumption.Meant,
        AssumptionKind.SeveralPartners => voice.And([.. assumption.Meant.Split("; ").Select(voice.Names.Institution)]),
        AssumptionKind.Spelling or AssumptionKind.ShortName => Named(voice, assumption.Meant),
        AssumptionKind.Word when Enum.TryParse<Field>(assumption.Meant, ignoreCase: true, out var field) => Fieldwork.Label(voice, Target.Agreements, field),
        AssumptionKind.Country => voice.Places.Country(assumption.Meant),
        AssumptionKind.Kept => Condition(voice, assumption.Meant) ?? assumption.Meant,
        _ => assumption.Meant,
    };

    /// <summary>An institution by the name that the reader's language has for it.</summary>
    private static string Named(Voice voice, string name) =>
        voice.Vocabulary.Institutions.FirstOrDefault(institution => institution.Name == name) is { } found ? voice.Names.Institution(found.Id) : name;

    /// <summary>A condition in canonical text as a label; null where it cannot be read.</summary>
    private static string? Condition(Voice voice, string canonical) => QueryText.TryRead($"agreements where {canonical}", out var query, out _)
        ? voice.Joined("label.join", [.. query.Where.Select(condition => ConditionLabel.Of(voice, query.Target, condition))])
        : null;

    /// <summary>Reads an ISO range "2025-01-01..2026-01-01" whose end is not included.</summary>
    private static string? Range(Voice voice, string iso)
    {
        var split = iso.Split("..");
        if (split.Length != 2)
            return PartialDate.TryParse(iso, out var date) ? voice.Dates.Partial(date) : null;
        return voice.Dates.Span(new DateRange(Day(split[0]), Day(split[1])));
    }

    private static DateOnly? Day(string iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
