using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.French.FrenchForms;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>Stretches counted from today or from a day, in French.</summary>
internal static class FrenchWindows
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("within", "<once> <atmost>? {length} [maximum|au maximum|au plus|au plus tard]?", m => Windows.Within(m, m.Length(0))),
        new("within-the", "[d' ici|dans|endéans|sous] [les|à|l'] {length}", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "[[dans]? <atmost>|<once>|[dans|durant|pendant|sur|au cours de] [les|l'] [premiers|premières]?] {length} [à partir de|à partir d'|après|suivant|qui suivent|qui suivront|à compter de|à compter d'] [le|<occasion>]? {day}", m => Spoken.Starting(m)),
        new("run-up-to-day", "[dans|durant|pendant|sur|au cours de] [les|l'] {length} [avant|<leading>] [le|<occasion>]? {day}", m => Spoken.Leading(m)),
        new("in-span", "dans {span}", m => Windows.Apart(m, m.Span(0), 1)),
        new("span-ago", "[il y a|voici|voilà] {span}", m => Windows.Apart(m, m.Span(0), -1)),
        new("within-span", "[<once>|dans les] {span}", m => Windows.Few(Windows.Within(m, m.Span(0).Most))),
        new("next-span", $"{Over} [les|des|ces]? [{{span}} <ahead>|<ahead> {{span}}]", m => Windows.Few(Windows.Next(m, m.Span(0).Most))),
        new("next-span-between", $"{Over} [les|des|ces]? {{num}} [à|-|ou] {{num}} <ahead> {{unit}}", m => DurationSpan.Of(m.Int(0), m.Int(1), m.Unit(2)) is { } span ? Windows.Few(Windows.Next(m, span.Most)) : null),
        new("last-span-between", $"[{Over}|depuis] [les|des|ces]? {{num}} [à|-|ou] {{num}} <back> {{unit}}", m => DurationSpan.Of(m.Int(0), m.Int(1), m.Unit(2)) is { } span ? Windows.Few(Windows.Last(m, span.Most)) : null),
        new("units-preceding", $"{Over} [les|des|ces] {{length}} [précédents|précédentes|d' avant|avant|qui précèdent|qui ont précédé]", m => m.Word(m.End) is "" or "?" ? Windows.Last(m, m.Length(0)) : null),
        new("units-following", $"{Over} [les|des|ces]? {{length}} [suivants|suivantes|qui suivent|qui suivront|d' après]", m => Windows.Next(m, m.Length(0))),
        new("units-following", $"{Over} [les|des|ces]? {{num}} [suivants|suivantes] {{unit}}", m => Windows.Next(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("next-units", $"{Over} [les|des|ces]? {{num}} <ahead> {{unit}}", m => Windows.Next(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("units-ahead", $"{Over} [les|des|ces]? {{length}} <ahead>", m => Windows.Next(m, m.Length(0))),
        new("next-units-odd", $"{Over} [les|des|ces]? <ahead> {{length}}", m => Windows.Next(m, m.Length(0))),
        new("coming-units", $"{Over} [les|des|ces] [quelques|tout]? [prochains|prochaines] {{unit}}", m => Windows.Few(Windows.Next(m, Duration.Of(3, m.Unit(0))))),
        new("coming-units-behind", $"{Over} [les|des|ces] quelques? {{unit}} <ahead>", m => Windows.Few(Windows.Next(m, Duration.Of(3, m.Unit(0))))),
        new("last-units", $"[{Over}|depuis] [les|des|ces]? {{num}} <back> {{unit}}", m => Windows.Last(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("last-units-odd", "<back> {length}", m => Windows.Last(m, m.Length(0))),
        new("units-back", $"[{Over}|depuis] [les|des|ces]? {{length}} <back>", m => Windows.Last(m, m.Length(0))),
        new("recent-units", $"[{Over}|depuis] [les|des|ces] [quelques|tout]? [derniers|dernières] {{unit}}", m => Windows.Few(Windows.Last(m, Duration.Of(3, m.Unit(0))))),
        new("recent-units-behind", $"[{Over}|depuis] [les|des|ces] quelques? {{unit}} [passés|passées|écoulés|écoulées|récents|récentes|précédents|précédentes]", m => Windows.Few(Windows.Last(m, Duration.Of(3, m.Unit(0))))),
        new("for-length", "depuis {length}", m => Windows.Last(m, m.Length(0))),
        new("in-length", "dans {length}", m => Windows.In(m, m.Length(0))),
        new("length-later", "[décale|décalons|décalais|repousse|reporte|retarde] [tout|le départ|mon départ|mon séjour|mon voyage]? [de|d'] {length}", m => Windows.Hence(m, m.Length(0), 1)),
        new("length-later", "{length} plus tard", m => Windows.Hence(m, m.Length(0), 1)),
        new("ago-to-the-day", "il y a {length} jour pour jour", m => Windows.Away(m.Today, m.Length(0), -1)),
        new("more-than-ago", "[il y a|voici|voilà] <atleast> {length}", m => Windows.Beyond(m, m.Length(0))),
        new("older", "[depuis|datant de|vieux de|vieille de|vieilles de|a|ont|ayant|âgé de|âgée de|âgés de|âgées de] <atleast> {length}", m => Windows.Beyond(m, m.Length(0))),
        new("ago-or-more", "[il y a|voici|voilà|datant de|vieux de|vieilles de] {length} ,? [ou|et] [plus|davantage]", m => Windows.Beyond(m, m.Length(0))),
        new("more-than-ahead", "[dans|d' ici|il reste|il reste encore|il leur reste] [plus de|plus d'] {length}", m => Windows.BeyondAhead(m, m.Length(0))),
        new("ahead-or-more", "dans {length} ,? [ou|et] [plus|davantage|au delà]", m => Windows.BeyondAhead(m, m.Length(0), orJust: true)),
        new("less-than-ago", "[il y a|depuis|voici|voilà|datant de] <atmost> {length}", m => Windows.Last(m, m.Length(0))),
        new("month-in-years", "[il y a|voici|voilà] {length} [,? [en]? ce mois [-? ci]?|,? le même mois]", m => Windows.SameMonth(m, m.Length(0), -1)),
        new("ago", "[il y a|voici|voilà] [à peu près|environ|presque]? {length}", m => Windows.Hence(m, m.Length(0), -1)),
        new("away-from", "dans? {length} [après|à partir de|à partir d'|à compter de|à compter d'] [le|<occasion>]? {day}", m => Spoken.Away(m, 1)),
        new("away-before", "{length} avant [le|<occasion>]? {day}", m => Spoken.Away(m, -1)),
        new("more-than-before", "<atleast> {length} avant le? {day}", m => m.Moment(1).As(TimeForm.Before, null, m.Length(0).From(m.Moment(1).First, -1))),
        new("more-than-after", "<atleast> {length} après le? {day}", m => m.Moment(1).As(TimeForm.After, m.Length(0).From(m.Moment(1).End), null)),
        new("less-than-after", "<atmost> {length} après {day}", m => Spoken.Starting(m)),
    ];
}
