using System.Globalization;
using PartnerBot.Answers.Voices;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>What was guessed, said back as sentences.</summary>
internal static class AssumptionText
{
    public static string Of(Voice voice, Assumption assumption) => voice.Say(
        $"assumed.{Sentences.Code.Of(assumption.Kind)}",
        ("said", assumption.Said),
        ("meant", Meant(voice, assumption)));

    private static string Meant(Voice voice, Assumption assumption) => assumption.Kind switch
    {
        AssumptionKind.Time or AssumptionKind.FromToday => Range(voice, assumption.Meant) ?? assumption.Meant,
        AssumptionKind.StatusDay => PartialDate.TryParse(assumption.Meant, out var day) ? voice.Dates.Partial(day) : assumption.Meant,
        AssumptionKind.SeveralPartners => voice.And(assumption.Meant.Split("; ")),
        _ => assumption.Meant,
    };

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
