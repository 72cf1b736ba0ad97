using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Facts;

/// <summary>
/// "2025ではなく2026", "not 2025 but 2026" said the other way round, "with China, sorry, with Korea", and "agreements, not universities": what is
/// denied or taken back beside its replacement is no condition at all.
/// </summary>
internal static class Contrasts
{
    /// <summary>The rule of a fact that the person took back; its meaning is what was said instead.</summary>
    public const string TakenBack = "taken back";

    private static readonly Words.Concept Nothing = new("filler", "");

    public static IReadOnlyList<Fact> Settled(IReadOnlyList<Fact> facts)
    {
        var settled = facts.ToList();
        if (settled.FindIndex(f => f.Is("swaps")) is >= 0 and var verb)
            Swap(settled, verb);
        for (var i = 1; i < settled.Count; i++)
        {
            if (TakesBack(settled, i))
                Correct(settled, i);
            if (!settled[i].Is("instead"))
                continue;
            var denied = settled.FindLastIndex(i - 1, f => !f.Is("filler"));
            if (denied < 0 || !Negations.Narrows(settled[denied]) && settled[denied].Value("noun") is null || !settled.Skip(i + 1).Any(f => Replaces(f, settled[denied])))
                continue;
            settled[denied] = Emptied(settled[denied]);
            settled[i] = Emptied(settled[i]);
        }

        Nouns(settled);
        return settled;
    }

    // "Swap Korea for China", 韓国を中国に替えて: the first goes, the second takes its place.
    private static void Swap(List<Fact> facts, int verb)
    {
        if (facts.Index().Where(f => f.Item.Sentence == facts[verb].Sentence && Negations.Narrows(f.Item)).Select(f => f.Index).ToList() is not [var gone, var meant] || !AreAlike(facts[meant], facts[gone]))
            return;
        facts[gone] = Emptied(facts[gone]);
        facts[verb] = Emptied(facts[verb]);
    }

    // "No" denies what follows ("not in Lyon") unless it stands by itself, or opens a sentence that has nothing but another time ("expire 2027 ? non 2026 !"); "and finally" goes on with a list.
    private static bool TakesBack(List<Fact> facts, int at) => at + 1 < facts.Count && !facts[at - 1].Is("and")
        && (facts[at].Is("follow", "correct") || facts[at].Is("denial") && (facts[at + 1].Parted && (facts[at].Parted || Opens(facts, at)) || Opens(facts, at) && facts[at + 1].Time is not null && at + 2 == facts.Count));

    private static bool Opens(List<Fact> facts, int at) => facts[at - 1].Sentence != facts[at].Sentence;

    // "I mean agreements, not universities", 要协议，不是院校: the noun that is taken back asks for nothing.
    private static void Nouns(List<Fact> settled)
    {
        for (var i = 0; i + 1 < settled.Count; i++)
        {
            var at = settled.FindIndex(i + 1, f => !f.Is("filler") || f.Is("noun"));
            if (!settled[i].Is("not") || at < 0 || !settled.Any(f => f.Is("follow", "correct")) && !(settled[i].Parted && at + 1 == settled.Count) || settled[at].Value("noun") is not { } denied || settled[at].Is("event") || !settled.Any(f => f.Value("noun") is { } noun && noun != denied))
                continue;
            settled[i] = Emptied(settled[i]);
            settled[at] = Emptied(settled[at]);
        }
    }

    private static void Correct(List<Fact> facts, int marker)
    {
        var meant = facts.FindIndex(marker, Negations.Narrows);
        var said = meant < 0 ? -1 : facts.FindLastIndex(marker, f => Negations.Narrows(f) && AreAlike(facts[meant], f));
        if (said < 0)
            return;
        // "Not Kyushu, I mean Kyoto": what denied the one does not deny the other.
        if (said > 0 && facts[said - 1].Is("not") && facts[said - 1].Sentence == facts[said].Sentence)
            facts[said - 1] = Emptied(facts[said - 1]);
        facts[said] = Emptied(facts[said], TakenBack, facts[meant].Surface);
        facts[marker] = Emptied(facts[marker]);
    }

    // 大学数ではなく協定数: of two nouns the second is asked for.
    private static bool Replaces(Fact later, Fact denied) => later.Sentence == denied.Sentence
        && (Negations.Narrows(denied) ? AreAlike(later, denied) : later.Value("noun") is { } noun && noun != denied.Value("noun"));

    private static bool AreAlike(Fact later, Fact denied) =>
        later.Time is not null && denied.Time is not null
        || later.Names.Any(n => denied.Names.Any(d => d.Kind == n.Kind || TellsWhere(d.Kind) && TellsWhere(n.Kind)))
        || later.Concepts.Any(c => denied.Concepts.Any(d => d.Family == c.Family && d.Value != c.Value && c.Family is "level" or "type" or "status" or "event" or "kind"));

    // 塔什干...不，塔吉克: a city and a country, both told by mistake of the other.
    private static bool TellsWhere(NameKind kind) => kind is NameKind.Country or NameKind.City or NameKind.Region or NameKind.Institution;

    private static Fact Emptied(Fact fact, string? rule = null, string meaning = "replaced") =>
        new() { First = fact.First, Count = fact.Count, Sentence = fact.Sentence, Surface = fact.Surface, Rule = rule ?? fact.Rule, Concepts = [Nothing], Replaced = fact.Names, Used = true, Meaning = meaning };
}
