using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>The state of one agreement as a predicate: "is in force on 20 May 2024 (until 24 October 2024)".</summary>
internal static class StatusClause
{
    public static string Of(Telling telling, Agreement agreement)
    {
        var voice = telling.Voice;
        var status = AgreementStatus.On(telling.Day, agreement);
        return voice.Say(
            Key(agreement, status, telling.Day == telling.Today),
            ("day", voice.Dates.Day(telling.Day)),
            ("expires", agreement.Expires is { } expires ? voice.Dates.Partial(expires) : ""),
            ("expired", agreement.Expires is { } ended ? voice.Dates.When(ended) : ""),
            ("signed", agreement.Signed is { } signed ? voice.Dates.Partial(signed) : ""));
    }

    private static string Key(Agreement agreement, string status, bool today) => status switch
    {
        "active" => $"state.active.{(today ? "today" : "day")}.{Known(agreement)}",
        _ => $"state.{status}",
    };

    private static string Known(Agreement agreement) => agreement switch
    {
        { Expires: not null } => "until",
        { Signed: null } => "undated",
        _ => "open",
    };
}
