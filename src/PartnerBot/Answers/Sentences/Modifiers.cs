using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers.Sentences;

/// <summary>Turns conditions into the modifiers of a noun phrase.</summary>
internal sealed class Modifiers(Voice voice, Target target, int number, bool exact)
{
    private static readonly Field[] PlaceFields = [Field.PartnerKind, Field.City, Field.Country, Field.Region];

    private readonly Values _values = new(voice, target);

    public void AddTo(NounPhrase phrase, IReadOnlyList<Condition> conditions)
    {
        var rest = conditions.ToList();
        if (target == Target.Institutions)
            AddThrough(phrase, rest);
        AddPlaces(phrase, rest);
        AddNoun(phrase, rest);
        foreach (var condition in rest)
            phrase.Add(SlotOf(condition), Words(condition));
    }

    /// <summary>Institutions qualify by an agreement of theirs; its conditions become a phrase of their own.</summary>
    private void AddThrough(NounPhrase phrase, List<Condition> rest)
    {
        var through = rest.FindAll(Fieldwork.IsOfAgreement);
        if (through.Count == 0)
            return;
        rest.RemoveAll(through.Contains);
        phrase.Add(Slot.After, voice.Say("mod.through", ("agreements", NounPhrase.Of(voice, Target.Agreements, through, 2, exact))));
    }

    /// <summary>Kind, city, country and region of the partners make one phrase: "with companies in France".</summary>
    private void AddPlaces(NounPhrase phrase, List<Condition> rest)
    {
        var places = rest.OfType<Among>().Where(among => PlaceFields.Contains(among.Field)).ToList();
        if (places.Count == 0)
            return;
        rest.RemoveAll(places.Contains);
        var kinds = places.FindAll(among => among.Field == Field.PartnerKind).SelectMany(among => among.Values).Distinct().ToList();
        var where = places.FindAll(among => among.Field != Field.PartnerKind).ConvertAll(_values.Of);
        var partners = kinds.Count == 0 ? voice.Say("partners", ("count", number)) : voice.Or(kinds.ConvertAll(kind => voice.Say($"partners.{kind}", ("count", number))));
        var joined = voice.Joined("np.join.place", where);
        var key = where.Count == 0 ? "mod.partners" : target == Target.Institutions ? "mod.placed" : "mod.partners.placed";
        phrase.Add(Slot.With, voice.Say(key, ("partners", partners), ("place", joined)));
    }

    /// <summary>One type or kind alone replaces the noun: "MoUs", "visits".</summary>
    private void AddNoun(NounPhrase phrase, List<Condition> rest)
    {
        var named = rest.OfType<Among>().FirstOrDefault(among => Fieldwork.NounKey(target, among) is { } key && voice.Knows(key));
        if (named is null)
            return;
        rest.Remove(named);
        phrase.Call(Fieldwork.NounKey(target, named)!);
    }

    private static Slot SlotOf(Condition condition) => condition switch
    {
        Not => Slot.Except,
        Among { Field: Field.Level } => Slot.Before,
        Among { Field: Field.Home } => Slot.Home,
        Among { Field: Field.Partner or Field.Involving or Field.Unit or Field.Id or Field.Network } => Slot.With,
        _ => Slot.After,
    };

    private string Words(Condition condition) => condition switch
    {
        Not { All: [Among { Field: Field.Partner or Field.Id } named] } when target == Target.Institutions => _values.Labels(named),
        // Rows are left out by their numbers only where they were shown before.
        Not { All: [Among { Field: Field.Id } shown] } => voice.Say("mod.shown", ("count", shown.Values.Count)),
        Not not => NounPhrase.Of(voice, target, not.All, 2, exact, others: true),
        StatusOn status => Status(status),
        Within within => Within(within),
        Among among => Among(among),
        NumberAtLeast least => voice.Say(Key("mod.at_least", least.Field), ("label", Label(least.Field)), ("number", least.Value)),
        Flag flag => voice.Say($"mod.{SnakeCase.Of(flag.Field)}.{(flag.Value ? "yes" : "no")}", ("count", number)),
        _ => throw new InvalidOperationException($"No words for {condition}."),
    };

    public string Status(StatusOn status) => voice.Say("mod.status", ("status", StatusWords.Of(voice, status)), ("count", number));

    private string Within(Within within) => voice.Say(
        Known(within) ?? Key("mod", within.Field, "mod.within"),
        ("range", Range(within)),
        ("label", Label(within.Field)),
        ("count", number));

    // Of a range without ends only that the date stands there is said.
    private string? Known(Within within) => within.Range is { From: null, To: null } && $"mod.known.{SnakeCase.Of(within.Field)}" is var key && voice.Knows(key) ? key : null;

    private string Among(Among among) => voice.Say(
        ValueKey(among) ?? Key("mod", among.Field, "mod.other"),
        ("values", _values.Of(among)),
        ("label", Label(among.Field)),
        ("count", number));

    /// <summary>The phrase for one value alone: "with an agreement" says more than "with the role agreement party".</summary>
    private string? ValueKey(Among among) => among.Values is [var value] && $"mod.{SnakeCase.Of(among.Field)}.{value}" is var key && voice.Knows(key) ? key : null;

    private string Range(Within within)
    {
        var range = voice.Dates.Range(within.Range, exact);
        return within.Overlap ? voice.Say("range.overlap", ("range", range)) : range;
    }

    private string Label(Field field) => Fieldwork.Label(voice, target, field);

    private string Key(string stem, Field field, string? other = null)
    {
        var (special, general) = ($"{stem}.{SnakeCase.Of(field)}.{SnakeCase.Of(target)}", $"{stem}.{SnakeCase.Of(field)}");
        return voice.Knows(special) ? special : voice.Knows(general) ? general : other ?? stem;
    }
}
