using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>A published figure with what its source says of its exactness: "about 12 universities".</summary>
internal static class Figures
{
    public static string Value(Voice voice, Metric metric) => Number(voice, metric.Qualifier, metric.Value, metric.Unit);

    /// <param name="qualifier">exactly, about, over or more than; null is exactly.</param>
    public static string Number(Voice voice, string? qualifier, decimal value, string unit = "")
    {
        var key = $"figure.{qualifier}";
        return voice.Say(voice.Knows(key) ? key : "figure.exactly", ("value", voice.Number(value)), ("unit", unit));
    }

    /// <summary>The period or day that the figure is about; null where neither is known.</summary>
    public static string? Period(Voice voice, Metric metric) => metric switch
    {
        { PeriodFrom: { } from, PeriodTo: { } to } when from != to => voice.Say("period.between", ("from", voice.Dates.Partial(from)), ("to", voice.Dates.Partial(to))),
        { PeriodFrom: { } from } => voice.Dates.Partial(from),
        { AsOf: { } day } => voice.Say("period.as_of", ("date", voice.Dates.Partial(day))),
        _ => null,
    };
}
