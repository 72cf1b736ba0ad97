using PartnerBot.Reading.Names;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>Words of two meanings, settled by what stands around them.</summary>
internal static class Senses
{
    /// <param name="units">The units of the home that a full name means; none where it has none of that name.</param>
    public static IReadOnlyList<Fact> Settled(IReadOnlyList<Fact> facts, Conversation conversation, Func<string, IReadOnlyList<NameMatch>> units, DateOnly today) =>
        [.. facts.Select((fact, index) => Funded(Thanked(Concession(Refused(Forgotten(Leading(Removing(Remaining(Sooner(Aged(Ahead(Signing(Visit(Unit(Head(fact, index, facts), index, facts, conversation, units), facts, today), facts, conversation), facts), index, facts), facts, conversation), facts, conversation), facts), facts, conversation), facts, conversation), conversation), facts), facts), facts))];

    // "How much is the joint lab funded?": the amount, and not which are.
    private static Fact Funded(Fact fact, IReadOnlyList<Fact> facts) =>
        fact.Is("funded") && facts.Any(f => f.Is("amount")) ? fact.With([new Concept("topic", "funding")]) : fact;

    // "Thanks for the list yesterday. I need Taiwan's.": when that was, is no condition.
    private static Fact Thanked(Fact fact, IReadOnlyList<Fact> facts) =>
        fact.Time is not null && facts.Any(f => f.Sentence == fact.Sentence && f.Is("chat", "thanks")) && facts.Any(f => f.Sentence > fact.Sentence && !f.Is("filler")) && !facts.Any(f => f.Sentence == fact.Sentence && (f.Is("event") || f.Is("status") || f.Is("noun", "agreement"))) ? fact.Spent("of the thanks") : fact;

    // "Forget Europe": where the question before told of Europe, it goes; of a name that is new, the word only corrects or starts anew.
    private static Fact Forgotten(Fact fact, IReadOnlyList<Fact> facts, Conversation conversation) =>
        fact.Is("forget") && facts.Where(f => f.Names.Count > 0).ToList() is { Count: > 0 } named && named.TrueForAll(f => f.Names.Any(n => WasTold(n, conversation.Last))) ? fact.With([new Concept("follow", "drop")]) : fact;

    // "Neither, I meant ESIEE": of those that were asked back about.
    private static Fact Refused(Fact fact, Conversation conversation) =>
        fact.Is("neither") && conversation.Pending is not null ? fact.With([.. fact.Concepts.Where(c => c.Family == "neither"), new Concept("follow", "correct")]) : fact;

    private static bool WasTold(NameMatch name, Queries.Query? last) => last is not null && last.Where.OfType<Queries.Among>().Any(a => name.Ids.Any(a.Values.Contains));

    // "When does it end at least?": with no number the word only gives in.
    private static Fact Concession(Fact fact, IReadOnlyList<Fact> facts) =>
        fact.Is("at-least") && facts.All(f => f.Sentence != fact.Sentence || f.Time is null && (f.Number ?? Meaning.Numbers.Said(f)) is null) ? Without(fact, "at-least", "age") : fact;

    // "Without Germany" - 何件残る: what is left of the rows, not what is still in force.
    // 今年还剩几份要到期: what is left is still to end, and not in force by then.
    private static Fact Remaining(Fact fact, IReadOnlyList<Fact> facts, Conversation conversation) =>
        // フランスの協定校を2つ - 残りも見せて: the others of the list that was cut.
        fact.Is("left") && facts.Any(f => (f.Is("except") || f.Is("except-after") || f.Is("follow", "drop")) && f.End <= fact.First) && !facts.Any(f => f.Is("event")) ? fact.With([new Concept("filler", "")])
        : fact.Is("left") && fact.Is("rest") && conversation.Last is { Limit: not null } && facts.All(f => f == fact || f.Is("filler") || f.Is("list") || f.Is("and") || f.Is("follow", "and")) ? fact.With([new Concept("rest", "")])
        : fact.Is("left") && conversation.Last is not null && facts.Any(f => f.Is("follow", "drop") || f.Is("except") || f.Is("except-after")) ? fact.With([new Concept("filler", "")])
        : fact.Is("left") && fact.Is("status") && facts.Any(f => f.First >= fact.End && f.Sentence == fact.Sentence && (f.Is("event", "expire") || f.Is("event", "expiring"))) ? fact.With([new Concept("left", "")])
        : (fact.Is("left") && fact.Is("status") || fact.Is("rest") && facts.Any(f => f.Is("ask", "count"))) && conversation.Last is { Limit: null } last && last.Where.Any(c => c is Queries.Not) && facts.All(f => f == fact || f.Is("filler") || f.Is("ask", "count")) ? fact.With([new Concept("filler", "")]) : fact;

    // "Take Indonesia out": what stands between the verb and its particle is left out.
    private static Fact Removing(Fact fact, IReadOnlyList<Fact> facts) =>
        fact.Is("removing", "particle") && facts.LastOrDefault(f => f.Sentence == fact.Sentence && f.End <= fact.First && f.Is("removing", "verb")) is { } verb && facts.Any(f => f.First >= verb.End && f.End <= fact.First && (f.Names.Count > 0 || f.Is("level") || f.Is("status") || f.Is("type")))
            ? fact.With([new Concept("except-after", "")])
            : fact;

    // 期限順に - 最初の5件: the head of the list that was shown, not the oldest; its tail is none that can be told.
    private static Fact Leading(Fact fact, IReadOnlyList<Fact> facts, Conversation conversation)
    {
        // 名前順に最初の10件: the order is told, and the head is its first rows.
        if (fact.Is("head-of-list") && facts.Any(f => f.Is("order") && f.First < fact.First && f.Sentence == fact.Sentence) && facts.Any(IsSeveral))
            return fact.With([new Concept("super", "lead")]);
        if (!fact.Is("head-of-list") && !fact.Is("tail-of-list") || conversation.Last is not { Operation: Queries.Operation.List, Group: null } || !facts.Any(IsSeveral) || !facts.All(f => f == fact || IsSeveral(f) || f.Is("filler") || f.Is("chat") || f.Is("only")))
            return fact;
        return fact.With([fact.Is("head-of-list") ? new Concept("super", "lead") : new Concept("unheld", "tail")]);
    }

    private static bool IsSeveral(Fact fact) => (fact.Number ?? Meaning.Numbers.Said(fact)) > 1;

    // "Any events coming up?", 今後の行事: behind or ahead of today; said of agreements the words have their other meanings.
    private static Fact Ahead(Fact fact, IReadOnlyList<Fact> facts)
    {
        if (!fact.Is("ahead") && !fact.Is("behind"))
            return fact;
        if (facts.Any(f => f.Sentence == fact.Sentence && (f.Is("noun", "activity") || f.Is("activity-kind"))))
            return fact.With([.. fact.Concepts.Where(c => c.Family is "ahead" or "behind")]);
        return fact.Concepts.Length > 1 ? fact.With([.. fact.Concepts.Where(c => c.Family is not ("ahead" or "behind"))]) : fact;
    }

    // "Our latest French signing" is the agreement signed last; a signing that people attended is an event.
    private static Fact Signing(Fact fact, IReadOnlyList<Fact> facts, Conversation conversation) =>
        // "Events of 2023" - "only signings", 只看签约: the events of that kind.
        conversation.Last is { Target: Queries.Target.Activities } && fact.Is("event", "sign") && facts.All(f => f == fact || f.Is("filler") || f.Is("only") || f.Is("follow") || f.Is("and")) && facts.Any(f => f.Is("follow", "only") || f.Is("only")) ? fact.With([new Concept("activity-kind", "signing")]) :
        fact.Is("signing") && facts.Any(f => f.Sentence == fact.Sentence && f.Value("super") is "newest" or "oldest") ? fact.With([new Concept("event", "sign")]) : fact;

    // 2番目に古い, 新しいもの3件: a place before the word or a number behind it makes it a superlative.
    private static Fact Aged(Fact fact, int index, IReadOnlyList<Fact> facts) =>
        fact.Value("by-age") is { } age
            && (facts.Take(index).TakeLast(2).Any(f => f.Is("ordinal") && f.Sentence == fact.Sentence) || facts.Skip(index + 1).FirstOrDefault(f => !f.Is("filler") && !f.Is("noun", "agreement")) is { } number && number.Sentence == fact.Sentence && IsSeveral(number))
            ? fact.With([new Concept("super", age)])
            : fact;

    // どちらが先に締結しましたか, 先に切れるのはどちら: of two, the first or the last; without the two, or the one that was found of them, it is no superlative.
    private static Fact Sooner(Fact fact, IReadOnlyList<Fact> facts, Conversation conversation)
    {
        var found = conversation.Last is { Operation: Queries.Operation.Earliest or Queries.Operation.Latest } last ? last.Of : null;
        if (fact.Value("sooner") is not { } order || found is null && !facts.Any(f => f.Is("which-of-two") && f.Sentence == fact.Sentence))
            return fact;
        var signs = facts.Any(f => f.Is("event", "sign") && f.Sentence == fact.Sentence);
        var ends = !signs && (found == Queries.Field.Expires || facts.Any(f => f.Sentence == fact.Sentence && (f.Is("event", "expire") || f.Is("event", "expired") || f.Is("event", "expiring"))));
        return fact.With([new Concept("super", (ends, order) switch { (true, "first") => "expiry-first", (true, _) => "expiry-last", (_, "first") => "oldest", _ => "newest" })]);
    }

    // 清迈大学那份, "Chiang Mai's, that one": behind a name the pronoun is the name's own noun and points to nothing said before.
    private static Fact Head(Fact fact, int index, IReadOnlyList<Fact> facts) =>
        fact.Is("pronoun") && fact.Is("noun") && index > 0 && facts[index - 1] is { Names.Count: > 0 } name && name.End == fact.First
            ? Without(fact, "pronoun")
            : fact;

    // 信息和物质, 情報とバイオ, 情報が結んだ協定: "information" is a short name of a unit where it is listed with one, signs, or stands with what the last answer told of units;
    // 准备去意大利的材料: what one prepares.
    private static Fact Unit(Fact fact, int index, IReadOnlyList<Fact> facts, Conversation conversation, Func<string, IReadOnlyList<NameMatch>> units)
    {
        if (fact.Value("unit-short") is not { } name)
            return fact;
        if (!Joins(facts.Skip(index + 1)) && !Joins(facts.Take(index).Reverse()) && !Signs(index, facts) && !Introduced(index, facts) && !OfStudents(index, facts) && !Continues(fact, facts, conversation))
            return facts.Take(index).Any(f => f.Is("prepares") && f.Sentence == fact.Sentence) ? fact.With([new Concept("filler", "")]) : fact;
        return units(name) is { Count: > 0 } named ? fact.Naming(named) : fact.With([new Concept("unheld", "unit-short")]);
    }

    // "I'm in biology: which ones can I use?", 情報の所属です: the asker's own; "besides materials": those of another.
    private static bool Introduced(int index, IReadOnlyList<Fact> facts) =>
        facts.Take(index).LastOrDefault(f => !f.Is("filler") || f.Is("introduces")) is { } before && (before.Is("introduces") || before.Is("except")) || facts.ElementAtOrDefault(index + 1)?.Is("own-unit-after") == true;

    // 信息的学生, 情報の学生が使える, "biology students", « étudiants en informatique »: those of the unit.
    private static bool OfStudents(int index, IReadOnlyList<Fact> facts) =>
        facts.Skip(index + 1).FirstOrDefault(f => !f.Is("filler")) is { } next && (next.Is("topic", "students") || next.Is("covers")) || facts.Take(index).LastOrDefault(f => !f.Is("filler"))?.Is("topic", "students") == true;

    private static bool Signs(int index, IReadOnlyList<Fact> facts) =>
        // 既跟材料也跟信息签了: another one may stand between.
        facts.Skip(index + 1).SkipWhile(f => f.Is("and") || f.Is("also-joins") || f.Is("unit-short")).FirstOrDefault(f => !f.Is("filler") || f.Is("exclusive-unit")) is { } next && (next.Is("except-after") || next.Is("level") || next.Is("exclusive-unit") || next.Is("noun", "agreement") || next.Is("event", "sign") && (facts[index + 1].Is("subject") || facts.Any(f => f.Is("also-joins"))))
        // 情報がドイツと結んでいる: with whom may stand between.
        || facts.ElementAtOrDefault(index + 1)?.Is("subject") == true && facts.ElementAtOrDefault(index + 2)?.Names.Count > 0 && facts.Skip(index + 3).FirstOrDefault(f => !f.Is("and") && !f.Is("with")) is { } signs && signs.Is("event", "sign");

    private static bool Continues(Fact fact, IReadOnlyList<Fact> facts, Conversation conversation) =>
        conversation.Last is { } last && (last.Group?.Key == Queries.GroupKey.HomeUnit || last.Where.Any(c => c is Queries.Among { Field: Queries.Field.HomeUnit }) || facts.Any(f => f.First == fact.End && (f.Is("subject") || f.Is("also-joins") || f.Is("only"))))
            && facts.All(f => f == fact || f.Is("filler") || f.Is("follow") || f.Is("also-joins") || f.Is("only"));

    private static bool Joins(IEnumerable<Fact> beside)
    {
        var joined = false;
        foreach (var fact in beside)
        {
            if (fact.Names.Any(n => n.Kind == NameKind.Unit))
                return joined;
            joined |= fact.Is("and") || fact.Is("or") || fact.Is("also-joins");
            if (!fact.Is("and") && !fact.Is("or") && !fact.Is("also-joins") && !fact.Is("filler"))
                return false;
        }

        return false;
    }

    // 访问: a journey of the speaker when another word, a day to come or a question about agreements behind it says so, else a visit that may be on record.
    private static Fact Visit(Fact fact, IReadOnlyList<Fact> facts, DateOnly today)
    {
        // "Did the University of Ulm ever come?": who came is named right before.
        if (fact.Is("comes") && facts.LastOrDefault(f => f.End <= fact.First && !f.Is("filler") && !f.Is("ask", "exists")) is { } who && who.Names.Any(n => n.Kind == NameKind.Institution) && facts.All(f => f.Time is not { From: { } from } || from <= today))
            return fact.With([new Concept("activity-kind", "visit")]);
        if (!fact.Is("trip") || !fact.Is("activity-kind") && !fact.Is("noun", "activity"))
            return fact;
        // 代表团都去了哪: what is asked of another kind of event.
        if (fact.Is("gone") && facts.Any(f => f.Is("activity-kind") && !f.Is("trip")))
            return Without(fact, "activity-kind", "trip", "gone");
        var ahead = facts.Any(f => f.Sentence == fact.Sentence && !facts.Any(c => c.Parted && c.First > fact.First && c.First <= f.First) ? f != fact && f.Is("trip") && !f.Is("activity-kind") || f.Time?.From >= today : f.Is("noun", "agreement") || f.Is("status") || f.Is("event", "expire"));
        return !ahead ? Without(fact, "trip") : fact.Is("noun", "activity") ? Without(fact, "activity-kind", "noun") : Without(fact, "activity-kind");
    }

    private static Fact Without(Fact fact, params string[] families) =>
        fact.With(fact.Concepts.Where(c => !families.Contains(c.Family)).ToArray() is { Length: > 0 } rest ? rest : [new Concept("filler", "")]);
}
