using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.French.FrenchForms;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>Periods of the calendar and those counted from today, in French.</summary>
internal static class FrenchPeriods
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("year", "[<the>? [année|année civile|année calendaire|an]]? {year4}", m => Spoken.Year(m) is { } year ? Listed.OfMonthBefore(m, year) ?? year : null),
        new("year-in-words", "[en|de|pour|année|l' année|l' an] {yearwords}", m => Dates.Year(m.Int(0))),
        new("year-in-words-as-edge", "{yearwords}", m => Dates.Year(m.Int(0)), Kinds.Edge),
        new("years-with-slash", "{year4} ~ / ~ {year4}", m => Spoken.SlashedYears(m)),
        new("horizon", "à l' horizon {year4}", m => Dates.Year(m.Int(0))),
        new("short-range-of-years", "{year4} ~ [-|/] ~ {year2}", m => Spoken.ShortRange(m)),
        new("year-as-edge", "{year4}", m => Dates.Year(m.Int(0)), Kinds.Edge),
        new("fiscal-year", "<the>? [année fiscale|année budgétaire|exercice|exercice budgétaire|exercice fiscal|fy] [{year4}|{year2}]", m => Dates.FiscalYear(Spoken.Century(m.Int(0)))),
        new("fiscal-years", "<the>? [année fiscale|année budgétaire|exercice] {year4} [-|/] [{year2}|{year4}]", m => Spoken.FiscalYears(m)),
        new("fiscal-year-ending", $"<the>? [année fiscale|année budgétaire|exercice|exercice budgétaire|exercice fiscal] [clos|clôturé|se terminant|qui se termine|finissant|qui finit] [en|fin|à fin|à la fin|au mois de]? {Month} {{year4}}", m => Dates.YearEnding(m.Int(1), m.Int(0))),
        new("academic-year", "{year4} ~ [-|/] ~ {year2}", m => Spoken.AcademicYear(m)),
        new("academic-year-long", "<the>? [année universitaire|année académique|année scolaire] {year4} [-|/|à] [{year2}|{year4}]", m => Spoken.AcademicYear(m.Int(0), m.Int(1))),
        new("era-year", "<the>? [année|an]? [{era} {num}|{eraletter} ~ {num}]", m => Eras.Year(m) is { } year && !m.HangsTogether ? Dates.Year(year) : null),
        new("year-of-era", "<the>? [[an|année] {num}|{num} ~ [e|eme] année|{ordinal} année] [<of>]? [l' ère|ère]? {era}", m => Eras.Year(m with { Kept = [m.Kept[1], m.Kept[0]] }) is { } year ? Dates.Year(year) : null),
        new("fiscal-era-year", "<the>? [année fiscale|année budgétaire|exercice|exercice budgétaire|exercice fiscal|fy] ~? [{era}|{eraletter}] ~? {num}", m => Eras.Year(m) is { } year ? Dates.FiscalYear(year) : null),
        new("era", "<the>? [ère|période|époque] {era}", Eras.Whole),
        new("era-on", "depuis [<the>? [début|commencement] <of>? ]? <the>? [ère|période|époque]? {era}", Eras.Since),
        new("decade", "[[les|des]? années|la? décennie] {year4}", m => m.Int(0) % 10 == 0 ? Dates.Decade(m, m.Int(0)) : null),
        new("short-decade", "[les|des]? années [{year2}|{decadeword}]", m => m.Int(0) % 10 == 0 ? Dates.Decade(m, m.Int(0)) : null),
        new("this-unit", "<this> {unit} <ci>?", m => Windows.Unit(m, 0, m.Unit(0))),
        new("coming-unit", "[<during>|dans|pour|sur|sous]? <the>? {unit} [à venir|qui vient]", m => IsPlural(m) ? null : Windows.Coming(m, m.Unit(0))),
        new("this-and-last", "[<this> {unit} <ci>?|<the>? {unit} [en cours|courante|courant]] [et|ou] <the> [précédent|précédente|dernier|dernière]", m => Windows.ThisAndLast(m, m.Unit(0))),
        new("this-and-next", "[<this> {unit} <ci>?|<the>? {unit} [en cours|courante|courant]] [et|ou] <the> [prochain|prochaine|suivant|suivante|{unit} prochaine|an prochain]", m => Windows.ThisAndNext(m, m.Unit(0))),
        new("unit-shifted", "<the>? {unit} {shift}", m => IsPlural(m) || m.Word(m.Start + 1) == "a" ? null : Windows.Unit(m, m.Int(1), m.Unit(0))),
        new("shifted-unit", "<the>? {shift} {unit}", m => m.Unit(1) == TimeUnit.Day || IsPlural(m) ? null : Windows.Unit(m, m.Int(0), m.Unit(1))),
        // What has gone by up to today, where "l'année passée" is the one before this.
        new("elapsed-unit", "<during>? [dans|sur|sous]? <the>? {unit} <gone>", m => IsPlural(m) ? null : Windows.Past(m, m.Unit(0))),
        new("unit-after-next", "<the>? {unit} après [le|la]? [prochain|prochaine]", m => Windows.Unit(m, 2, m.Unit(0))),
        new("weekend", "le [week - end|weekend]", m => Windows.Unit(m, 0, TimeUnit.Weekend)),
        new("the-unit-as-edge", "<the>? {unit}", m => m.Unit(0) is TimeUnit.Decade or TimeUnit.Day ? null : Windows.Unit(m, 0, m.Unit(0)), "bare"),
        new("unit-end", "[la|en|de]? fin [de|d'|de l'|du|de la] {unit}", m => m.Unit(0) == TimeUnit.Day ? null : Parts.Of(m, Windows.Unit(m, 0, m.Unit(0)), 1)),
        new("quarter", "<the>? [{ordinal} [trimestre|trim .?]|[q|t|trimestre] ~ {month2}|trimestre {month2}]", m => Dates.Quarter(m, m.Int(0))),
        new("half", "<the>? [{ordinal} semestre|[h|s] ~ {month2}]", m => Dates.Half(m, m.Int(0))),
        new("half-in-company", "<the>? {ordinal} moitié", m => Dates.Half(m, m.Int(0)), Kinds.Edge),
        new("last-quarter-of", "<the>? <lastordinal> trimestre [<of>|de l' année]? [{year}|{bare}]", m => m.Moment(0).Grain == TimeGrain.Year ? Parts.Quarter(m, m.Moment(0), -1) : null),
        new("last-half-of", "<the>? <lastordinal> semestre [<of>|de l' année]? [{year}|{bare}]", m => m.Moment(0).Grain == TimeGrain.Year ? Parts.Half(m, m.Moment(0), -1) : null),
        new("term-start-in", "[la|à la]? rentrée [d'|de|du mois de|du mois d'] {month}", m => Dates.Month(m, m.Int(0))),
        new("term-start", "[la|à la]? rentrée [de septembre|universitaire|scolaire|académique]?", m => Dates.Month(m, 9)),
        new("term-of-season", "[au|le|du|ce|pour le|pendant le|durant le]? semestre [d'|de] {season}", m => Dates.Term(m, m.Int(0), 9)),
        new("season", "[en|l'|cet|au|à l'|d'|de l'|cette|pendant l'|durant l'] {season}", m => IsSchool(m) ? null : Spoken.Season(m)),
        new("season-as-edge", "{season}", m => HasBeen(m) ? null : Spoken.Season(m), Kinds.Edge),
        new("working-week", "cette semaine de travail", m => Spoken.WorkingWeek(m, 0)),
        new("week-number", "<the>? semaine [n °?|no|numéro]? {num}", m => CivilCalendar.IsoWeek(m.Today.Year, m.Int(0)) is { } week ? Moment.Period(week, TimeGrain.Week) : null),
        new("week-number-of-year", "<the>? semaine {num} [de]? {year}", m => Parts.Week(m, m.Moment(1), m.Int(0))),
    ];

    // "Les prochains mois", "mois passés": several, of which the windows know how many.
    private static bool IsPlural(Match m) =>
        Enumerable.Range(m.Start, m.End - m.Start).Any(at => m.Word(at) is "les" or "des" or "ces" || (m.Word(at).EndsWith('s') && m.Word(at) is not ("mois" or "dans" or "cours" or "sous")));

    // "École d'été".
    private static bool IsSchool(Match m) => m.Word(m.Start - 1) is "ecole" or "ecoles" or "universite" or "session" or "cours";

    // "Ont été signés": no summer.
    private static bool HasBeen(Match m) => m.Word(m.Start) == "ete" && !m.Chart.Is(m.End, "year4") && !m.Chart.Is(m.End, "shift");
}
