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
            Key(telling, agreement, status),
            ("day", voice.Dates.Day(telling.Day)),
            ("expires", agreement.Expires is { } expires ? voice.Dates.Partial(expires) : ""),
            ("expired", agreement.Expires is { } ended ? voice.Dates.When(ended) : ""),
            ("signed", agreement.Signed is { } signed ? voice.Dates.Partial(signed) : ""));
    }

    private static string Key(Telling telling, Agreement agreement, string status) => status switch
    {
        AgreementStatus.Active => $"state.active.{(telling.Day == telling.Today ? "today" : "day")}.{Known(agreement)}",
        // Asked about a day to come, an agreement that ends before it is not yet over.
        AgreementStatus.Expired or AgreementStatus.UnderRenewal when agreement.Expires?.Last >= telling.Today => "state.ends_before",
        _ => $"state.{status}",
    };

    private static string Known(Agreement agreement) => agreement switch
    {
        { Expires: not null } => "until",
        { Signed: null } => "undated",
        _ => "open",
    };
}
