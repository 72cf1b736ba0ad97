using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Register;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Days of feast and holidays, in all languages: their words and dates stand in the word lists.</summary>
internal static class Feasts
{
    /// <summary>What <see cref="TimeMention.Assumed"/> says of days that not everybody counts alike: they are told.</summary>
    public const string Assumed = "feast";

    private const int LongestDays = 4;

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("feast", "<the>? {feast}", m => Dates.Day(m, m.Int(0) / 100, m.Int(0) % 100)),
        new("holidays", "<the>? {holidays}", m => Holidays(m, m.Int(0) / 10_000, m.Int(0) % 10_000)),
        new("movable-feast", "[[le week - end|le weekend] [de|du|de la] {movable}|<the>? {movable} [weekend|week - end|の 週末|的? 周末|的? 週末]?]", m => Movable(m, (Feast)m.Int(0))),
        new("week-of-feast", "[{yearly} week|[la|cette]? semaine [de|du|de la|de l'|d'] {yearly}|{yearly} の 週|{yearly} [那个|那|这|当|的]? 一? [周|週|星期]]", m => Week(m)),
        new("behind-feast", "{yearly} 明け", m => IsFeast(m.Moment(0)) ? Relations.After(m.Moment(0)) : null),
        new("day-number-behind-feast", "[<the>? [{dom}|{weekly}] [after|following|après] <the>? {yearly}|{yearly} [之后|之後|以后|以後|过后|過後|后|後|明け|のあと|の後] [的|の|最初の|后的第一个|第一个|第一個]? [{dom}|{weekly}]]", m => Behind(m)),
    ];

    // First and last day as months and days, 4290505; what ends before it begins ends in the year after.
    private static Moment? Holidays(Match m, int first, int last) => Told(Dates.InYear(
        m,
        TimeGrain.Other,
        year => new DateRange(new DateOnly(year, first / 100, first % 100), CivilCalendar.Shift(new DateOnly(last < first ? year + 1 : year, last / 100, last % 100), 0, 1))));

    private static Moment? Movable(Match m, Feast feast) =>
        Told(Dates.InYear(m, MovableFeasts.IsOneDay(feast) ? TimeGrain.Day : TimeGrain.Other, year => MovableFeasts.In(year, feast)));

    private static Moment? Told(Moment? feast) => feast is null ? null : feast with { Assumed = Assumed };

    // The week of its last day: Easter Monday opens that of Easter. What lasts a week is one.
    private static Moment? Week(Match m) => !IsFeast(m.Moment(0)) ? null
        : m.Moment(0).End.DayNumber - m.Moment(0).First.DayNumber > LongestDays ? m.Moment(0)
        : Told(Parts.Piece(m, m.Moment(0), range => CivilCalendar.Week(CivilCalendar.Shift(range.To!.Value, 0, -1)), TimeGrain.Week));

    // "The 15th after New Year", "the Monday after Easter": the first that comes behind it.
    private static Moment? Behind(Match m)
    {
        var (feast, number) = m.Moment(0).Recurs?.Cycle is Cycle.Month or Cycle.Week ? (m.Moment(1), m.Moment(0)) : (m.Moment(0), m.Moment(1));
        return IsFeast(feast) && number.Recurs?.StartingFrom(Behind(feast)) is { } range ? new Moment(range, TimeForm.Day, TimeGrain.Day) : null;
    }

    // The Monday after Easter is the one that Easter ends with.
    private static DateOnly Behind(Moment feast) => feast.End.DayNumber - feast.First.DayNumber > LongestDays ? feast.End : CivilCalendar.Shift(feast.First, 0, 1);

    private static bool IsFeast(Moment moment) => moment.Grain == TimeGrain.Day || moment.Assumed == Assumed;
}
