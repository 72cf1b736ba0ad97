using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Answers;

/// <summary>The question back when a name fits several: each candidate with what tells it apart.</summary>
internal static class AskingBack
{
    public static Answer Write(Voice voice, Unclear reading, Answer answer)
    {
        var unit = reading.Field is Field.Unit or Field.HomeUnit;
        return answer with
        {
            Headline = voice.Say(unit ? "ask.unit" : reading.Field == Field.Network ? "ask.network" : "ask.partner", ("said", reading.Said), ("count", reading.Candidates.Count)),
            Options = [.. reading.Candidates.Select(id => Option(voice, id) with { Query = Picks.Narrowed(reading, [id]) })],
        };
    }

    private static Choice Option(Voice voice, string id)
    {
        var (name, detail) = voice.Names.Find(id) is { } institution
            ? (voice.Names.Institution(id), Place(voice, institution.City, institution.Country))
            : voice.Vocabulary.Units.FirstOrDefault(unit => unit.Id == id) is { } unit
                ? (unit.NameAsWritten ?? unit.Name, voice.Names.Institution(unit.Institution))
                : (voice.Names.Network(id), KindOf(voice, id));
        return new Choice(detail.Length == 0 ? name : voice.Say("option", ("name", name), ("detail", detail)), name) { Id = id };
    }

    private static string Place(Voice voice, string? city, string country) => city is null
        ? voice.Places.Country(country)
        : voice.Say("place.full", ("city", city), ("country", voice.Places.Country(country)));

    private static string KindOf(Voice voice, string network) =>
        voice.Vocabulary.Networks.FirstOrDefault(n => n.Id == network) is { } found ? voice.Label("kind", found.Kind) : "";
}
