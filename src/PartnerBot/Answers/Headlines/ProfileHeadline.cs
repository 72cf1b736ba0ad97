using PartnerBot.Answers.Sentences;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>A partner at a glance: "Ulm University (Ulm, Germany): 1 agreement, in force (until 24 October 2024)".</summary>
internal static class ProfileHeadline
{
    public static string Of(Telling telling, string partner)
    {
        var voice = telling.Voice;
        var counted = voice.Say("profile.counted", ("rows", NounPhrase.Of(voice, Target.Agreements, Rest(telling), telling.Result.Count, exact: false)), ("count", telling.Result.Count));
        var text = telling.Agreements is [var only]
            ? voice.Say("count.state", ("sentence", counted), ("state", StatusClause.Of(telling, only)))
            : voice.Say("profile.active", ("sentence", counted), ("count", telling.Agreements.Count(a => AgreementStatus.On(telling.Day, a) == "active")), ("day", voice.Dates.Day(telling.Day)));
        return voice.Say("sentence", ("text", voice.Say("profile", ("partner", Placed(telling, partner)), ("text", text))));
    }

    private static IEnumerable<Condition> Rest(Telling telling) =>
        telling.Query.Where.Where(condition => condition is not Among { Field: Field.Home or Field.Partner or Field.Involving });

    private static string Placed(Telling telling, string partner)
    {
        var voice = telling.Voice;
        if (voice.Names.Find(partner) is not { } found)
            return partner;
        var country = voice.Places.Country(found.Country);
        var place = found.City is null ? country : voice.Say("place.full", ("city", found.City), ("country", country));
        return voice.Say("named.aside", ("name", voice.Names.Institution(partner)), ("value", place));
    }
}
