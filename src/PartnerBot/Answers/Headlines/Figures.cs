using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>A published figure with what its source says of its exactness: "about 12 universities".</summary>
internal static class Figures
{
    public static string Value(Voice voice, Metric metric) => voice.Say(
        metric.Qualifier == "exactly" ? "figure.exact" : "figure.vague",
        ("qualifier", voice.Label("qualifier", metric.Qualifier)),
        ("value", voice.Number(metric.Value)),
        ("unit", metric.Unit));

    /// <summary>The period or day that the figure is about; null where neither is known.</summary>
    public static string? Period(Voice voice, Metric metric) => metric switch
    {
        { PeriodFrom: { } from, PeriodTo: { } to } when from != to => voice.Say("period.between", ("from", voice.Dates.Partial(from)), ("to", voice.Dates.Partial(to))),
        { PeriodFrom: { } from } => voice.Dates.Partial(from),
        { AsOf: { } day } => voice.Say("period.as_of", ("date", voice.Dates.Partial(day))),
        _ => null,
    };
}
