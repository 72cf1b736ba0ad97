using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>One thing about one agreement, as a sentence without its full stop.</summary>
internal static class About
{
    /// <summary>Null where the question was about nothing in particular.</summary>
    public static string? Of(Telling telling, Agreement agreement)
    {
        var voice = telling.Voice;
        var subject = Subject.Of(telling, agreement);
        return telling.Reading.Focus switch
        {
            Focus.Expiry => Expiry(telling, agreement, subject),
            Focus.Signing => Signing(voice, agreement, subject),
            Focus.Renewal => Renewal(voice, agreement, subject),
            Focus.Status => State(telling, agreement),
            Focus.Level => voice.Say("about.level", ("subject", subject), ("level", voice.Label("level.said", agreement.Level))),
            Focus.Kind => voice.Say("about.type", ("subject", subject), ("types", voice.And([.. agreement.Types.Select(type => voice.Label("type", type))]))),
            Focus.Unit => Listed(voice, "about.unit", subject, UnitsOf(voice, agreement)),
            Focus.Theme => Listed(voice, "about.theme", subject, agreement.Themes),
            Focus.Parties => voice.Say("about.parties", ("parties", voice.And([.. agreement.Parties.Prepend(agreement.Home).Select(voice.Names.Party)]))),
            Focus.Partner when telling.IsNumbered => voice.Say("about.partner", ("count", agreement.Parties.Count), ("parties", Subject.Parties(voice, agreement))),
            Focus.Home => voice.Say("about.home", ("subject", subject), ("home", voice.Names.Party(agreement.Home))),
            Focus.Place => voice.Joined("names.join", [.. agreement.Parties.Select(party => Place(voice, party))]),
            Focus.Source => voice.Say("about.source", ("subject", subject), ("source", voice.Names.Source(agreement.Source))),
            _ => null,
        };
    }

    public static string State(Telling telling, Agreement agreement) =>
        telling.Voice.Say("subject.state", ("subject", Subject.Of(telling, agreement)), ("state", StatusClause.Of(telling, agreement)));

    /// <summary>The date or state that the question's conditions test; null where they test none.</summary>
    public static string? Tested(Telling telling, Agreement agreement)
    {
        var subject = Subject.Of(telling, agreement);
        return Predicates.Pick(telling.Query.Where) switch
        {
            StatusOn => State(telling, agreement),
            Within { Field: Field.Expires } => Expiry(telling, agreement, subject),
            Within { Field: Field.Signed } => Signing(telling.Voice, agreement, subject),
            Within { Field: Field.Renewed } => Renewal(telling.Voice, agreement, subject),
            _ => null,
        };
    }

    /// <summary>The property that a yes-no question about one agreement asks for; null where it asks for none or names no agreement.</summary>
    public static string? Questioned(Telling telling, Agreement agreement)
    {
        if (telling.Partner is null && !telling.IsNumbered)
            return null;
        Focus? focus = telling.Query.Where.OfType<Among>().Select(among => FocusOf(among.Field)).FirstOrDefault(found => found is not null);
        return focus is { } asked ? Of(telling with { Reading = telling.Reading with { Focus = asked } }, agreement) : null;
    }

    private static Focus? FocusOf(Field field) => field switch
    {
        Field.Level => Focus.Level,
        Field.Type => Focus.Kind,
        Field.HomeUnit or Field.Unit => Focus.Unit,
        Field.Theme => Focus.Theme,
        _ => null,
    };

    public static string Expiry(Telling telling, Agreement agreement, string subject) => agreement.Expires is { } expires
        ? telling.Voice.Say(expires.Last < telling.Today ? "about.expired" : "about.expires", ("subject", subject), ("when", telling.Voice.Dates.When(expires)))
        : telling.Voice.Say("about.expires.none", ("subject", subject));

    public static string Signing(Voice voice, Agreement agreement, string subject) => Dated(voice, "about.signed", agreement.Signed, subject);

    public static string Renewal(Voice voice, Agreement agreement, string subject) => Dated(voice, "about.renewed", agreement.Renewed, subject);

    public static string Place(Voice voice, string institution) => voice.Names.Find(institution) is { } found
        ? voice.Say(
            found.City is null ? "about.country" : "about.place",
            ("party", voice.Names.Party(institution)),
            ("city", found.City ?? ""),
            ("country", voice.Places.Country(found.Country)),
            ("in", voice.Places.InCountry(found.Country)))
        : institution;

    /// <summary>Units of both sides, ours first.</summary>
    public static IReadOnlyList<string> UnitsOf(Voice voice, Agreement agreement) =>
        [.. agreement.HomeUnits.Select(voice.Names.HomeUnit), .. agreement.PartnerUnit is { } unit ? [voice.Say("party.unit", ("institution", unit), ("unit", Own(voice, agreement)))] : Array.Empty<string>()];

    private static string Own(Voice voice, Agreement agreement) => voice.And([.. agreement.Parties.Select(voice.Names.Institution)]);

    private static string Dated(Voice voice, string key, PartialDate? date, string subject) => date is { } known
        ? voice.Say(key, ("subject", subject), ("when", voice.Dates.When(known)))
        : voice.Say(key + ".none", ("subject", subject));

    private static string Listed(Voice voice, string key, string subject, IReadOnlyList<string> items) => items.Count > 0
        ? voice.Say(key, ("subject", subject), ("items", voice.And(items)))
        : voice.Say(key + ".none", ("subject", subject));
}
