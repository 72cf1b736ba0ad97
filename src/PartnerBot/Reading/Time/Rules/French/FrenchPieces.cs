using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.French.FrenchForms;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>A piece of a period: its month, week, day, beginning, rest, in French.</summary>
internal static class FrenchPieces
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("yearly-in-year", "{yearly} [<of>|,|-|/]? {year}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("middle-of-named-year", "[à la|au|en]? {part} -? année [de]? {year}", m => Parts.Of(m, m.Moment(1), m.Int(0))),
        new("yearly-of-the-year", "{yearly} <of> {bare}", m => m.Moment(1).Grain == TimeGrain.Year ? m.Moment(0).Within(m.Moment(1).Range) : null),
        new("month-said-before", "<of>? {year}", m => Listed.OfMonthBefore(m, m.Moment(0))),
        new("yearly-in-the-year", "{yearly} [de|dans] l' année", m => m.Moment(0)),
        new("year-and-yearly", "{year} [,|-]? {yearly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("quarter-of-fiscal-year", "{yearly} [<of>|,]? {fiscal}", m => Spoken.FiscalPiece(m)),
        // "À Trente en juin" is in a city.
        new("day-number-in-month", "[autour du|vers le]? {dom} [<of>]? {theMonth}", m => m.Word(m.End - 1) is "venir" or "vient" || m.Word(m.Start) == "trente" && m.Word(m.Start - 1) is "a" or "avec" ? null : Spoken.DayIn(m.Moment(0), m.Moment(1))),
        new("around", "[vers|autour|aux? alentours|aux? environs] <of>? <the>? {closed}", m => Spoken.About(m, m.Moment(0))),
        new("as-of", "[au|à la date du|en date du] {day}", m => m.Word(m.Start - 1) == "" ? Spoken.Nearest(m, m.Moment(0)) : null),
        new("day-number-in-the-month", "{dom} [du|de ce] mois", m => Spoken.DayIn(m.Moment(0), Windows.Unit(m, 0, TimeUnit.Month))),
        new("weekday-in-week", "{weekly} [<of>]? [la]? {week}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("week-and-weekday", "{week} [le|-]? {weekly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("week-of-day", "[<the>? semaine|w / c] [du|de|le|commençant le|débutant le|à partir du] [{day}|{dom}]", m => Spoken.WeekOf(m, m.Moment(0))),
        new("nth-week", $"<the>? {{ordinal}} semaine [<of>]? {Closed}", m => Parts.Week(m, m.Moment(1), m.Int(0))),
        new("half-of-month", "<the>? {ordinal} [quinzaine|moitié] <of> [{amonth}|{bare}]", m => m.Moment(1).Grain == TimeGrain.Month && m.Int(0) <= 2 ? Parts.Of(m, m.Moment(1), m.Int(0) == 1 ? -1 : 1) : null),
        new("last-week-of", "<the>? <lastordinal> semaine <of> {closed}", m => Parts.Week(m, m.Moment(0), -1)),
        new("nth-month", "<the>? {ordinal} mois <of> {year}", m => Parts.Month(m, m.Moment(1), m.Int(0))),
        new("nth-weekday", "<the>? {ordinal} {weekday} <of> [{amonth}|{bare}]", m => Parts.Weekday(m, m.Moment(2), m.Int(0), m.Int(1))),
        new("last-weekday-of", "<the>? <lastordinal> {weekday} <of> [{amonth}|{bare}]", m => Parts.Weekday(m, m.Moment(1), -1, m.Int(0))),
        new("winter-of-two-years", "[l'|en|cet]? {season} [de|d']? {year4} ~ [/|-] ~ [{year2}|{year4}]", m => Dates.Season(m, m.Int(0))?.Within(CivilCalendar.Years(m.Int(1)))),
        new("first-day", $"<the>? premier jour <of> {Closed}", m => Parts.Edge(m, m.Moment(0), atEnd: false)),
        new("last-day", $"<the>? dernier jour <of> {Closed}", m => Parts.Edge(m, m.Moment(0), atEnd: true)),
        new("first-stretch", $"les? {{num}} [premiers|premières] {{unit}} <of> {Closed}", m => Parts.Stretch(m, m.Moment(2), Duration.Of(m.Int(0), m.Unit(1)), atEnd: false)),
        new("last-stretch", $"les? {{num}} [derniers|dernières] {{unit}} <of> {Closed}", m => Parts.Stretch(m, m.Moment(2), Duration.Of(m.Int(0), m.Unit(1)), atEnd: true)),
        new("this-yearly", "<this> {yearly}", m => Spoken.Shifted(m, 0, m.Moment(0))),
        new("yearly-shifted", "{yearly} {shift}", m => Spoken.Shifted(m, m.Int(1), m.Moment(0))),
        new("this-weekday", "<this> {weekday} [à venir|prochain]?", m => Dates.Weekday(m, m.Int(0), 0)),
        new("weekday-shifted", "{weekday} {shift}", m => Dates.Weekday(m, m.Int(0), m.Int(1))),
        new("shifted-weekday", "{shift} {weekday}", m => Dates.Weekday(m, m.Int(1), m.Int(0))),
        new("same-day-of-another-year", "[<the>? {unit} {shift} à la même [date|époque|période]|à la même [date|époque|période] <the>? {unit} {shift}]", m => m.Unit(0) == TimeUnit.Year ? Moment.Day(CivilCalendar.Shift(m.Today, 12 * m.Int(1), 0)) : null),
        new("earlier", $"<earlier> <the>? [{{closed}}|{{bare}}]", m => m.Moment(0).End > m.Today ? Windows.SoFar(m, m.Moment(0)) : null),
        new("later", $"<later> <the>? {Closed}", m => Spoken.Later(m, m.Moment(0))),
        new("part", $"[à la|au|en|le|la]? {{part}} [<of>|-]? <the>? {Closed}", m => IsEnding(m) ? null : Parts.Of(m, m.Moment(1), m.Int(0))),
        new("part-as-point", $"{{part}} [<of>|-]? <the>? {Closed}", m => Parts.Point(m, m.Moment(1), m.Int(0)), "point"),
        new("rest", $"[le|ce qui|d' ici]? <rest> [<of>]? <the>? {Closed}", m => Windows.Rest(m, m.Moment(0))),
        new("during", "<during> <the>? {closed}", m => m.Moment(0)),
        new("during-the-unit", "<during> {bare}", m => m.Moment(0)),
        new("within-the-unit", "dans [l'|le] {unit}", m => m.Chart.Is(m.End, "year4") ? null : m.Unit(0) is TimeUnit.Year or TimeUnit.Month or TimeUnit.FiscalYear ? Windows.Rest(m, Windows.Unit(m, 0, m.Unit(0))) : null),
        new("so-far", "[{closed} [jusqu' à présent|à ce jour|jusqu' ici|jusqu' à maintenant]|[jusqu' à présent|jusqu' ici|déjà] {closed}]", m => Windows.SoFar(m, m.Moment(0))),
        new("since-period-start", "depuis le début <of> <the>? [{closed}|{bare}]", m => m.Moment(0).End > m.Today ? Windows.SoFar(m, m.Moment(0)) : null),
    ];

    // "A pris fin l'année dernière": it ended.
    private static bool IsEnding(Match m) => m.Word(m.Start) == "fin" && m.Word(m.Start - 1) is "pris" or "prend" or "prennent" or "prenant" or "prendra" or "prendront" or "prendre" or "prit" or "mis" or "met";
}
