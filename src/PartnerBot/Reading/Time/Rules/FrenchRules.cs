using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>How times are said in French, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class FrenchRules
{
    private const string Month = "[{month}|{maymonth}]";
    private const string Number = "[{day2}|{ordinal}|{daywords}]";
    private const string Closed = "[{closed}|{bare}]";
    private const string AnyYear = "[{year4}|' ~ {year2}]";
    private const string OfYear = "[,|de|de l' année|/|-|, de]?";

    private static readonly IReadOnlyList<Rule> _numbers =
    [
        new("ordinal", "{day2} ~ [er|ere|re|e|eme|ème|ieme|nd|nde]", m => m.Int(0), "ordinal"),
        new("day-number", "{ordinal} jour", m => m.Int(0), "ordinal"),
        new("length", "{num} {unit}", m => Duration.Of(m.Int(0), m.Unit(1)), "length"),
        new("half-years", "{num} {unit} et demi", m => Duration.Of(m.Int(0), m.Unit(1)).Plus(Duration.Of(m.Unit(1) == TimeUnit.Year ? 6 : 0, TimeUnit.Month)), "length"),
        new("length-and-length", "{length} [et|,]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];

    private static readonly IReadOnlyList<Rule> _dates =
    [
        new("spaced-date", "{day2} {month2} [{year4}|{year2}]", m => m.HangsTogether ? null : Dates.Day(Dates.FullYear(m.Int(2)), m.Int(1), m.Int(0))),
        new("day-month-year", $"le? {Number} [de|-]? {Month} .? {OfYear} {AnyYear}", m => Dates.Day(Dates.FullYear(m.Int(2)), m.Int(1), m.Int(0))),
        new("day-month-short-year", $"le? {Number} de? {Month} .? {{year2}}", m => m.Chart.Is(m.End, "unit") ? null : Dates.Day(Dates.FullYear(m.Int(2)), m.Int(1), m.Int(0))),
        new("month-day-year", $"{Month} .? {Number} ,? {{year4}}", m => Dates.Day(m.Int(2), m.Int(0), m.Int(1))),
        new("month-day", $"{Month} .? {Number}", m => Dates.Day(m, m.Int(0), m.Int(1))),
        new("day-month", $"le? {Number} [de|du mois de|-]? {Month} .?", m => IsSeven(m) ? null : Dates.Day(m, m.Int(1), m.Int(0))),
        new("month-year", $"[le mois de|mois de]? {Month} .? {OfYear} {AnyYear}", m => Dates.Month(Dates.FullYear(m.Int(1)), m.Int(0))),
        new("month-short-year", $"{Month} .? {{year2}}", m => m.Int(1) > 31 ? Dates.Month(Dates.FullYear(m.Int(1)), m.Int(0)) : null),
        new("year-month", $"{{year4}} [,|-|/]? {Month}", m => Dates.Month(m.Int(0), m.Int(1))),
        new("month", "[le mois de|mois de|mois d']? {month} .?", m => Dates.Month(m, m.Int(0))),
        new("month-in-company", "<in> {maymonth}", m => m.Word(m.End - 1) == "mar" ? null : Dates.Month(m, m.Int(0))),
        new("month-in-list", "{maymonth}", m => Spoken.IsInList(m) ? Dates.Month(m, m.Int(0)) : null),
        new("month-as-edge", "{maymonth} .?", m => Dates.Month(m, m.Int(0)), Kinds.Edge),
        new("weekday", "{weekday}", m => Dates.Weekday(m, m.Int(0))),
        new("weekday-as-edge", "{mayweekday} .?", m => Dates.Weekday(m, m.Int(0)), Kinds.Edge),
        new("weekday-date", "[<weekday>|<mayweekday> .?] [,|le|(]? [{day}|{day} )]", m => m.Moment(0).Recurs?.Cycle == Cycle.Week ? null : m.Moment(0)),
        new("day-of-month", "le [{day2}|{daywords}]", m => IsDay(m) ? Dates.DayNumber(m, m.Int(0)) : null),
        new("day-of-month-as-edge", $"le? {Number}", m => Dates.DayNumber(m, m.Int(0)), Kinds.DayNumber),
        new("relative-day", "{relday}", m => Moment.Day(CivilCalendar.Shift(m.Today, 0, m.Int(0)))),
        new("now-as-edge", "{nowword}", m => Moment.Day(m.Today), Kinds.Edge),
    ];

    private static readonly IReadOnlyList<Rule> _periods =
    [
        new("year", "[<the>? [année|année civile|année calendaire|an]]? {year4}", m => Spoken.Year(m)),
        new("year-as-edge", "{year4}", m => Dates.Year(m.Int(0)), Kinds.Edge),
        new("fiscal-year", "<the>? [année fiscale|année budgétaire|exercice|exercice budgétaire|exercice fiscal|fy] [{year4}|{year2}]", m => Dates.FiscalYear(Spoken.Century(m.Int(0)))),
        new("fiscal-years", "<the>? [année fiscale|année budgétaire|exercice] {year4} [-|/] [{year2}|{year4}]", m => Spoken.FiscalYears(m)),
        new("academic-year", "{year4} ~ [-|/] ~ {year2}", m => Spoken.AcademicYear(m)),
        new("academic-year-long", "<the>? [année universitaire|année académique|année scolaire] {year4} [-|/|à] [{year2}|{year4}]", m => Spoken.AcademicYear(m.Int(0), m.Int(1))),
        new("decade", "[les|des]? années {year4}", m => m.Int(0) % 10 == 0 ? Dates.Decade(m, m.Int(0)) : null),
        new("short-decade", "[les|des]? années [{year2}|{decadeword}]", m => m.Int(0) % 10 == 0 ? Dates.Decade(m, m.Int(0)) : null),
        new("this-unit", "<this> {unit} <ci>?", m => Windows.Unit(m, 0, m.Unit(0))),
        new("coming-unit", "[dans|pour|sur]? <the>? {unit} [à venir|qui vient]", m => Windows.Coming(m, m.Unit(0))),
        new("unit-shifted", "<the>? {unit} {shift}", m => Windows.Unit(m, m.Int(1), m.Unit(0))),
        new("shifted-unit", "<the>? {shift} {unit}", m => m.Unit(1) == TimeUnit.Day ? null : Windows.Unit(m, m.Int(0), m.Unit(1))),
        new("unit-after-next", "<the>? {unit} après [le|la]? [prochain|prochaine]", m => Windows.Unit(m, 2, m.Unit(0))),
        new("weekend", "le [week - end|weekend]", m => Windows.Unit(m, 0, TimeUnit.Weekend)),
        new("the-unit-as-edge", "<the>? {unit}", m => m.Unit(0) is TimeUnit.Decade or TimeUnit.Day ? null : Windows.Unit(m, 0, m.Unit(0)), "bare"),
        new("unit-end", "[la|en|de]? fin [de|d'|de l'|du|de la] {unit}", m => m.Unit(0) == TimeUnit.Day ? null : Parts.Of(m, Windows.Unit(m, 0, m.Unit(0)), 1)),
        new("quarter", "<the>? [{ordinal} trimestre|[q|t] ~ {month2}]", m => Dates.Quarter(m, m.Int(0))),
        new("half", "<the>? [{ordinal} semestre|[h|s] ~ {month2}|{ordinal} moitié]", m => Dates.Half(m, m.Int(0))),
        new("last-quarter-of", "<the>? <lastordinal> trimestre [de|de l' année]? {year}", m => Parts.Quarter(m, m.Moment(0), -1)),
        new("last-half-of", "<the>? <lastordinal> semestre [de|de l' année]? {year}", m => Parts.Half(m, m.Moment(0), -1)),
        new("feast", "<the>? {feast}", m => Dates.Day(m, m.Int(0) / 100, m.Int(0) % 100)),
        new("term-start", "[la|à la]? rentrée [de septembre]?", m => Dates.Month(m, 9)),
        new("season", "[en|l'|cet|au|à l'|d'|de l'|cette|pendant l'|durant l'] {season}", m => IsSchool(m) ? null : Spoken.Season(m)),
        new("season-as-edge", "{season}", m => HasBeen(m) ? null : Spoken.Season(m), Kinds.Edge),
        new("working-week", "cette semaine de travail", m => Spoken.WorkingWeek(m, 0)),
        new("week-number", "semaine {num}", m => CivilCalendar.IsoWeek(m.Today.Year, m.Int(0)) is { } week ? Moment.Period(week, TimeGrain.Week) : null),
        new("week-number-of-year", "<the>? semaine {num} [de]? {year}", m => Parts.Week(m, m.Moment(1), m.Int(0))),
    ];

    private static readonly IReadOnlyList<Rule> _combinations =
    [
        new("yearly-in-year", "{yearly} [<of>|,|-|/]? {year}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("yearly-in-the-year", "{yearly} [de|dans] l' année", m => m.Moment(0)),
        new("year-and-yearly", "{year} [,|-]? {yearly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("quarter-of-fiscal-year", "{yearly} [<of>|,]? {fiscal}", m => Spoken.FiscalPiece(m)),
        new("day-number-in-month", "[autour du|vers le]? {dom} [<of>]? {theMonth}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("day-number-in-the-month", "{dom} [du|de ce] mois", m => m.Moment(0).Within(Windows.Unit(m, 0, TimeUnit.Month).Range)),
        new("weekday-in-week", "{weekly} [<of>]? [la]? {week}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("week-and-weekday", "{week} [le]? {weekly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("week-of-day", "<the>? semaine [du|de|commençant le|débutant le|à partir du] [{day}|{dom}]", m => Spoken.WeekOf(m, m.Moment(0))),
        new("nth-week", $"<the>? {{ordinal}} semaine [<of>]? {Closed}", m => Parts.Week(m, m.Moment(1), m.Int(0))),
        new("last-week-of", "<the>? <lastordinal> semaine <of> {closed}", m => Parts.Week(m, m.Moment(0), -1)),
        new("nth-month", "<the>? {ordinal} mois <of> {year}", m => Parts.Month(m, m.Moment(1), m.Int(0))),
        new("nth-weekday", "<the>? {ordinal} {weekday} <of> [{amonth}|{bare}]", m => Parts.Weekday(m, m.Moment(2), m.Int(0), m.Int(1))),
        new("last-weekday-of", "<the>? <lastordinal> {weekday} <of> [{amonth}|{bare}]", m => Parts.Weekday(m, m.Moment(1), -1, m.Int(0))),
        new("first-stretch", "les? {num} [premiers|premières] {unit} <of> {closed}", m => Parts.Stretch(m, m.Moment(2), Duration.Of(m.Int(0), m.Unit(1)), atEnd: false)),
        new("last-stretch", "les? {num} [derniers|dernières] {unit} <of> {closed}", m => Parts.Stretch(m, m.Moment(2), Duration.Of(m.Int(0), m.Unit(1)), atEnd: true)),
        new("this-yearly", "<this> {yearly}", m => Spoken.Shifted(m, 0, m.Moment(0))),
        new("yearly-shifted", "{yearly} {shift}", m => Spoken.Shifted(m, m.Int(1), m.Moment(0))),
        new("this-weekday", "<this> {weekday} [à venir|prochain]?", m => Dates.Weekday(m, m.Int(0), 0)),
        new("weekday-shifted", "{weekday} {shift}", m => Dates.Weekday(m, m.Int(0), m.Int(1))),
        new("shifted-weekday", "{shift} {weekday}", m => Dates.Weekday(m, m.Int(1), m.Int(0))),
        new("earlier", $"<earlier> <the>? [{{closed}}|{{bare}}]", m => m.Moment(0).End > m.Today ? Windows.SoFar(m, m.Moment(0)) : null),
        new("later", $"<later> <the>? {Closed}", m => Spoken.Later(m, m.Moment(0))),
        new("part", $"[à la|au|en|le|la]? {{part}} [<of>|-]? <the>? {Closed}", m => Parts.Of(m, m.Moment(1), m.Int(0))),
        new("rest", $"[le|ce qui|d' ici]? <rest> [<of>]? <the>? {Closed}", m => Windows.Rest(m, m.Moment(0))),
        new("during", "<during> <the>? {closed}", m => m.Moment(0)),
        new("during-the-unit", "<during> {bare}", m => m.Moment(0)),
        new("within-the-unit", "dans [l'|le] {unit}", m => m.Unit(0) is TimeUnit.Year or TimeUnit.Month or TimeUnit.FiscalYear ? Windows.Rest(m, Windows.Unit(m, 0, m.Unit(0))) : null),
        new("so-far", "{closed} [jusqu' à présent|à ce jour|jusqu' ici]", m => Windows.SoFar(m, m.Moment(0))),
        new("since-period-start", "depuis le début <of> <the>? [{closed}|{bare}]", m => m.Moment(0).End > m.Today ? Windows.SoFar(m, m.Moment(0)) : null),
    ];

    private static readonly IReadOnlyList<Rule> _windows =
    [
        new("within", "<once> {length}", m => Windows.Within(m, m.Length(0))),
        new("within-the", "[d' ici|dans|endéans|sous] [les|à] {length}", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "[dans]? moins de {length} [à partir de|à partir d'|après|à compter de|à compter d'] {day}", m => Spoken.Starting(m)),
        new("next-units", "[dans|au cours de|au cours|pendant|pour|sur|d' ici]? [les|des]? {num} <ahead> {unit}", m => Windows.Next(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("units-ahead", "[dans|au cours de|au cours|pendant|pour|sur|d' ici]? [les|des]? {length} <ahead>", m => Windows.Next(m, m.Length(0))),
        new("coming-units", "[dans|au cours de]? [les|des|ces] [prochains|prochaines] {unit}", m => Windows.Next(m, Duration.Of(3, m.Unit(0)))),
        new("coming-units-behind", "[dans|au cours de]? [les|des|ces] {unit} [à venir|prochains|prochaines|qui viennent]", m => Windows.Next(m, Duration.Of(3, m.Unit(0)))),
        new("last-units", "[dans|au cours de|au cours|pendant|pour|sur|depuis]? [les|des|ces]? {num} <back> {unit}", m => Windows.Last(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("last-units-odd", "<back> {length}", m => Windows.Last(m, m.Length(0))),
        new("units-back", "[dans|au cours de|au cours|pendant|pour|sur|depuis]? [les|des|ces]? {length} <back>", m => Windows.Last(m, m.Length(0))),
        new("recent-units", "[dans|au cours de|au cours|depuis]? [les|des|ces] [derniers|dernières] {unit}", m => Windows.Last(m, Duration.Of(3, m.Unit(0)))),
        new("recent-units-behind", "[dans|au cours de|au cours|depuis]? [les|des|ces] {unit} [passés|passées|écoulés|écoulées]", m => Windows.Last(m, Duration.Of(3, m.Unit(0)))),
        new("for-length", "depuis {length}", m => Windows.Last(m, m.Length(0))),
        new("in-length", "dans {length}", m => Windows.In(m, m.Length(0))),
        new("more-than-ago", "[il y a|depuis] plus [de|d'] {length}", m => Windows.Beyond(m, m.Length(0))),
        new("less-than-ago", "[il y a|depuis] moins [de|d'] {length}", m => Windows.Last(m, m.Length(0))),
        new("ago", "il y a [à peu près|environ|presque]? {length}", m => Windows.Hence(m, m.Length(0), -1)),
        new("away-from", "dans? {length} [après|à partir de|à partir d'|à compter de|à compter d'] le? {day}", m => Spoken.Away(m, 1)),
        new("away-before", "{length} avant le? {day}", m => Spoken.Away(m, -1)),
        new("more-than-before", "plus de {length} avant le? {day}", m => m.Moment(1).As(TimeForm.Before, null, m.Length(0).From(m.Moment(1).First, -1))),
        new("more-than-after", "plus de {length} après le? {day}", m => m.Moment(1).As(TimeForm.After, m.Length(0).From(m.Moment(1).End), null)),
        new("less-than-after", "moins de {length} après {day}", m => Spoken.Starting(m)),
    ];

    private static readonly IReadOnlyList<Rule> _ranges =
    [
        new("between", "entre <the>? {any} <and> <the>? {any} <inclusive>?", m => Spoken.Join(m)),
        new("between-days", "entre le? {dom} <and> le? {day}", m => Spoken.Join(m)),
        new("from-to", "[de|du|d'|depuis|dès]? <the>? {any} <to> <the>? {any} <inclusive>?", m => Spoken.Join(m)),
        new("from-day-to", "[de|du]? {dom} [<to>|et] le? {day}", m => Spoken.Join(m)),
        new("from-to-day", "[de|du|entre]? le? {day} [<to>|et] le? {dom}", m => Spoken.Join(m)),
        new("days-of-month", "[de|du|entre]? {dom} [<to>|et] {dom} [<of>]? {theMonth}", m => Spoken.DaysOf(m, m.Moment(2))),
        new("days-of-named-month", "[de|du|entre]? {dom} [<to>|et] {dom} <of> {amonth}", m => m.Moment(2).Recurs is null ? null : Spoken.DaysOfNamed(m)),
        new("week-between-days", "{week} entre <the>? {weekly} <and> {weekly}", m => m.Moment(1).Within(m.Moment(0).Range) is { } from ? Relations.Between(from, m.Moment(2), m.Today) : null),
        new("parenthesis", "{any} ( {any} )", m => m.Moment(0).Range == m.Moment(1).Range ? m.Moment(0) : null),
    ];

    private static readonly IReadOnlyList<Rule> _open =
    [
        new("since-before", $"depuis avant <the>? {Closed}", m => Relations.Before(m.Moment(0))),
        new("before-end", $"[<before>|<until>] [la fin <of>|fin <of>?] <the>? {Closed}", m => Relations.Until(m.Moment(0))),
        new("before", $"<before> <the>? {Closed}", m => Relations.Before(m, m.Moment(0))),
        new("until", $"<until> <the>? {Closed} ,? <inclusive>?", m => Relations.Until(m.Moment(0))),
        new("until-now", "[jusqu' à|jusqu'] [maintenant|présent|ici|ce jour]", m => Relations.Until(Moment.Day(m.Today))),
        new("since-back", $"<sinceback> <the>? {Closed}", m => Relations.SinceBack(m.Moment(0), m.Today)),
        new("since", $"<since> <the>? {Closed}", m => Relations.Since(m.Moment(0))),
        new("after", $"<after> <the>? {Closed}", m => Relations.After(m.Moment(0))),
        new("after-end", $"<after> la? fin <of>? <the>? {Closed}", m => Relations.After(m.Moment(0))),
        new("or-later", "{closed} ,? <orlater>", m => Relations.Since(m.Moment(0))),
        new("or-after", "{closed} ,? [ou|et] après", m => Spoken.GoesOn(m) ? null : Relations.Since(m.Moment(0))),
        new("or-before", "{closed} ,? [ou|et] avant", m => Spoken.GoesOn(m) ? null : Relations.Until(m.Moment(0))),
        new("or-earlier", "{closed} ,? <orearlier>", m => Relations.Until(m.Moment(0))),
    ];

    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        new("repeated", "<every> [<num>|<ordinal>|autres]? [<unit>|<weekday>|<any>]", _ => Kinds.Nothing),
        new("no-such-day", $"{{num}} {Month} <year4>?", m => m.Int(0) is > 31 and < 100 ? Kinds.Nothing : null),
        new("any-weekday", "un [<weekday>]", m => m.Habits.Roundly ? Kinds.Nothing : null),
        new("weekdays", "<weekday> ~ s", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. _numbers, .. NumericDates.Rules(MonthOrder.Second), .. _dates, .. _periods, .. _combinations, .. _windows, .. _ranges, .. _open, .. _notTimes];

    // "École d'été".
    private static bool IsSchool(Match m) => m.Word(m.Start - 1) is "ecole" or "ecoles" or "universite" or "session" or "cours";

    // "Vingt-sept" is a number.
    private static bool IsSeven(Match m) => m.Word(m.End - 1) == "sept" && m.Kept[0].Kind != "day2";

    // "Ont été signés": no summer.
    private static bool HasBeen(Match m) => m.Word(m.Start) == "ete" && !m.Chart.Is(m.End, "year4") && !m.Chart.Is(m.End, "shift");

    private static bool IsDay(Match m) => !m.Chart.Is(m.End, "counted") && !m.Chart.Touches(m.End) || m.Word(m.End) is "." or "," or "?" or "!" or ";" or ":" or ")";
}
