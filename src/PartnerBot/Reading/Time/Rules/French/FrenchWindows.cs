using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>Stretches counted from today or from a day, in French.</summary>
internal static class FrenchWindows
{
    public static IReadOnlyList<Rule> Rules { get; } =
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
}
