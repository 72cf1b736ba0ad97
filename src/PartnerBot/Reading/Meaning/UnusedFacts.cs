using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Partners starting with M", 没执行的协议: facts that should have changed the query and did not, so that their words are named or block the answer.</summary>
internal static class UnusedFacts
{
    /// <summary>Words that had no effect: those in the question itself block the answer, so do proper names; those of a side remark are only named.</summary>
    public static IReadOnlyList<string> Leftover(Draft draft, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        var idle = draft.Facts.Where(f => !f.Used && (!Weightless(f) || Unmet(draft, f) || Unplaced(draft, f) || DeniesNothing(draft, f)) && !Inclusions.Includes(draft, f)).Select(f => (Words: f.Surface, f.Sentence));
        var all = idle.Concat(unclaimed).ToList();
        var asked = AskedSentences(draft);
        foreach (var (words, sentence) in all.Where(w => asked.Contains(w.Sentence) || char.IsUpper(w.Words[0])))
            draft.Refuse(unclaimed.Contains((words, sentence)) && StandsForPartner(draft, words, sentence) ? DeclineReason.NoSuchPartner : DeclineReason.NotInRegister, words);
        return [.. all.Select(w => w.Words).Distinct()];
    }

    // "Is Harvard a partner?", "un accord avec l'université de Tokyo": a capitalised word that nobody knows, where a partner is spoken of.
    private static bool StandsForPartner(Draft draft, string words, int sentence) =>
        words.Length >= 3 && char.IsUpper(words[0]) && char.IsLower(words[^1])
        && draft.Facts.Any(f => f.Sentence == sentence && (f.Is("with") || f.Is("noun", "partner") || f.Is("singular")))
        && !draft.Facts.Any(f => f.Names.Count > 0 || f.Is("unheld"));

    /// <summary>"D'autres accords que", "le plus de partenaires": a noun in one with words that change the rows.</summary>
    public static bool TellsMore(Fact fact) => fact.Is("noun") && (fact.Is("except") || fact.Is("comparing") || fact.Is("just-one") || fact.Is("more-than-one") || fact.Is("super"));

    /// <summary>Whether a fact rightly has no effect of its own.</summary>
    public static bool Weightless(Fact fact) =>
        !TellsMore(fact) && fact.Concepts.Any(c => c.Family is "filler" or "ask" or "and" or "or" or "all" or "all-homes" or "list" or "chat" or "follow" or "noun" or "singular" or "locative" or "locative-after" or "with" or "there" or "trip" or "trip-noun"
            or "covers" or "left" or "soon" or "pronoun" or "only" or "exclusive-unit" or "group" or "profile" or "event" or "weak" or "other" or "members" or "participants" or "both" or "compare" or "after-event" or "past" or "order" or "until-then" or "unrenewed" or "grouping" or "will" or "still" or "onward" or "example" or "group-after" or "further" or "between" or "comparison" or "piece" or "amid" or "may" or "years" or "have" or "had" or "event-noun" or "mutual" or "rest" or "total" or "also-joins" or "already" or "exactly");

    // "Partners starting with M": a letter is no article there.
    private static bool IsInitial(Draft draft, Fact fact) => fact.Surface is [>= 'A' and <= 'Z'] && draft.Facts.Any(f => f.End == fact.First && f.Is("with"));

    // A wish for groups or for an order that led to none.
    private static bool Unmet(Draft draft, Fact fact) => IsInitial(draft, fact) || fact.Is("sooner") || fact.Is("super", "most") || fact.Is("super", "fewest") || Uncompared(draft, fact) || fact.Is("super") && fact.Is("number") ||
        !fact.Is("filler") && draft.Target is Target.Agreements or Target.Institutions && draft.Group is null && draft.Order.Count == 0
        && (fact.Is("order") || fact.Is("ratio") || fact.Is("group") && draft.Operation == Operation.Count && draft.LastGroup is null && fact == draft.Facts[^1] || fact.Is("comparison") && !fact.Is("compare") || fact.Is("group") && draft.Facts.Any(f => f.First >= fact.End && f.First <= fact.End + 1 && (f.Is("noun", "institution") || f.Is("noun", "partner") || f.Is("noun", "home") || f.Is("dimension") && !f.Is("ask", "which"))));

    // 没执行的协议: a denial within the question, of what the register does not tell; at its end it asks whether.
    private static bool DeniesNothing(Draft draft, Fact fact) =>
        fact.Is("not") && fact.Is("ask", "tag") && draft.Facts.Any(f => f.First >= fact.End && f.Sentence == fact.Sentence && !f.Is("filler") && !f.Is("ask"));

    // 昨年度と今年度を比べて: nothing stands side by side.
    private static bool Uncompared(Draft draft, Fact fact) =>
        (fact.Is("compare") || fact.Is("comparison")) && draft.Group is null && !draft.Where.Any(c => c is Among { Values.Count: > 1 } or StatusOn { Values.Count: > 1 });

    /// <summary>加盟校との協定: members of a network that nothing names.</summary>
    public static bool Unplaced(Draft draft, Fact fact) =>
        fact.Is("member") && draft.Target is Target.Agreements or Target.Institutions && draft.Homes.Count > 0 && !draft.Where.Any(c => c is Among { Field: Field.Network or Field.Relation } or Not { All: [Among { Field: Field.Network }] });

    /// <summary>The sentences that ask: those with a noun of the register, an event, a status or a question word; all where none has.</summary>
    public static IReadOnlySet<int> AskedSentences(Draft draft)
    {
        HashSet<int> asked = draft.Facts.Where(f => f.Is("noun") || f.Is("event") || f.Is("status") || f.Is("type") || f.Is("level") || f.Is("profile") || f.Is("ask") && !f.Is("filler")).Select(f => f.Sentence).ToHashSet();
        return asked.Count > 0 ? asked : [.. draft.Facts.Select(f => f.Sentence), 0];
    }
}
