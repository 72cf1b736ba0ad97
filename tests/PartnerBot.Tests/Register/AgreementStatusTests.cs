using System.Globalization;
using PartnerBot.Register;

namespace PartnerBot.Tests.Register;

public sealed class AgreementStatusTests
{
    [Theory]
    [InlineData("2020-01-01", "2025-01-01", null, "2024-06-01", "active")]
    [InlineData("2020-01-01", "2025-01-01", null, "2025-01-01", "active")]
    [InlineData("2020-01-01", "2025-01-01", null, "2025-01-02", "expired")]
    [InlineData("2020-01-01", "2025-01-01", null, "2020-01-01", "active")]
    [InlineData("2020-01-01", "2025-01-01", null, "2019-12-31", "not-yet-signed")]
    [InlineData("2020-01-01", "2025-01-01", "under-renewal", "2025-01-01", "active")]
    [InlineData("2020-01-01", "2025-01-01", "under-renewal", "2025-01-02", "under-renewal")]
    [InlineData(null, null, null, "1900-01-01", "active")]
    [InlineData("2017", null, null, "2017-01-01", "active")]
    [InlineData("2017", null, null, "2016-12-31", "not-yet-signed")]
    [InlineData(null, "2023-03", null, "2023-03-31", "active")]
    [InlineData(null, "2023-03", null, "2023-04-01", "expired")]
    [InlineData("2020-01-01", "2021-01-01", "intention", "2025-01-01", "intention")]
    [InlineData("2020-01-01", "2021-01-01", "details-agreed", "2019-01-01", "details-agreed")]
    [InlineData("2019-08", null, "renewed", "2024-01-01", "active")]
    public void an_agreement_has_one_status_on_a_day(string? signed, string? expires, string? note, string day, string wanted)
    {
        var agreement = Agreement(signed, expires, note);
        Assert.Equal(wanted, AgreementStatus.On(Day(day), agreement));
        Assert.Equal(wanted, Assert.Single(AgreementStatus.Values, v => AgreementStatus.Is(v, agreement, Day(day), 6)));
    }

    [Theory]
    [InlineData("2024-09-30", "2024-03-31", 6, false)]
    [InlineData("2024-09-29", "2024-03-31", 6, true)]
    [InlineData("2024-02-28", "2024-01-31", 1, true)]
    [InlineData("2024-02-29", "2024-01-31", 1, false)]
    [InlineData("2024-01-31", "2024-01-31", 1, true)]
    [InlineData("2024-01-30", "2024-01-31", 1, false)]
    [InlineData("9999-06-01", "9999-01-01", 12, true)]
    [InlineData(null, "2024-01-31", 1, false)]
    public void expiring_looks_some_calendar_months_ahead(string? expires, string day, int months, bool wanted) =>
        Assert.Equal(wanted, AgreementStatus.Is(AgreementStatus.Expiring, Agreement("2000-01-01", expires, null), Day(day), months));

    [Theory]
    [InlineData(null, null, "intention", "pending", true)]
    [InlineData(null, null, "in-preparation", "pending", true)]
    [InlineData(null, null, "renewed", "pending", false)]
    [InlineData(null, null, null, "no-expiry", true)]
    [InlineData(null, null, "intention", "no-expiry", false)]
    [InlineData(null, "2030-01-01", null, "no-expiry", false)]
    [InlineData("2030-01-01", null, null, "no-expiry", false)]
    public void names_of_groups_take_in_several_states(string? signed, string? expires, string? note, string name, bool wanted) =>
        Assert.Equal(wanted, AgreementStatus.Is(name, Agreement(signed, expires, note), Day("2024-04-01"), 6));

    private static Agreement Agreement(string? signed, string? expires, string? note) => new("a", "home")
    {
        Parties = ["p"],
        Level = "institution",
        Types = ["mou"],
        Source = "s",
        Signed = Date(signed),
        Expires = Date(expires),
        StatusNote = note,
    };

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
