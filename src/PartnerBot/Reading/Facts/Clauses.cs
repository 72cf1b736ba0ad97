using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Time;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>"Since I joined in April 2019", "before she steps down on 31 March": what somebody does then only says which day is meant; the day bounds what is asked about.</summary>
internal static class Clauses
{
    private const string Bound = "clause";
    private const string Subject = "clause-subject";
    private const string Ended = "clause-end";

    /// <summary>The longest clause: "since my predecessor and I took over the office in May 2020".</summary>
    private const int MostTokens = 9;

    /// <summary>The facts, where the words from the bound to its day are one time.</summary>
    public static List<Fact> Bounded(List<Fact> facts, Token[] tokens, FoldedText text)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Value(Ended) is { } behind && DayBefore(facts, i) is >= 0 and var told)
                Limit(facts, told, told + 1, i, behind);
            if (facts[i].Value(Bound) is not { } bound || facts[i].Time is not null)
                continue;
            if (OpensJourney(facts, i))
                facts[i] = facts[i].Spent(Bound);
            if (Day(facts, i) is not (> 0 and var at))
                continue;
            // "Before we meet the rector of Ulm on 3 March": whom it is about is still told.
            if (facts.GetRange(i, at - i).Exists(f => f.Names.Count > 0))
            {
                // "Avant mon départ au Brésil mi-décembre : qu'avons-nous ?": nothing happens that it could bound.
                if (facts.Exists(f => (f.Is("event") || f.Is("status")) && f.Sentence == facts[i].Sentence))
                    Limit(facts, at, i, at - 1, bound);
                continue;
            }

            // "Between my arrival on 1 September and the end of the year": the other end is a time of its own.
            var ends = bound != "between" ? at : at + 2 < facts.Count && facts[at + 1].Is("and") && facts[at + 2].Time is { To: not null } ? at + 2 : -1;
            if (ends < 0)
                continue;
            var (open, day) = (facts[i], facts[ends]);
            var whole = new Fact
            {
                First = open.First,
                Count = day.End - open.First,
                Sentence = open.Sentence,
                Surface = text.Original[tokens[open.First].Start..tokens[day.End - 1].End],
                Parted = open.Parted,
                Rule = "time.clause",
                Time = bound == "between" ? day.Time! with { From = facts[at].Time!.From, Form = TimeForm.Between, Rule = "clause" } : Said(bound, day.Time!),
            };
            facts.RemoveRange(i, ends - i + 1);
            facts.Insert(i, whole);
        }

        return facts;
    }

    // The day or period at the end of the clause, where somebody acts in it and nothing of the register is told of; -1 for none.
    private static int Day(List<Fact> facts, int bound)
    {
        var who = facts[bound].Is(Subject) || bound + 1 == facts.Count ? facts[bound] : facts[bound + 1];
        if (!who.Is(Subject) || who != facts[bound] && who.First != facts[bound].End)
            return -1;
        for (var at = facts.IndexOf(who) + 1; at < facts.Count && facts[at].Sentence == who.Sentence && facts[at].First - facts[bound].First <= MostTokens; at++)
        {
            if (facts[at].Parted)
                return -1;
            if (facts[at].Time is { From: not null, To: not null } time && (time.Form is TimeForm.Day or TimeForm.Period || time.Form == TimeForm.Between && facts[bound].Is(Bound, "when")))
                return at;
            // What a person starts or joins is no agreement; what "we" have signed is.
            if (facts[at].Time is not null || facts[at].Is("noun") || facts[at].Is("trip") && facts[bound].Is(Bound, "when") || facts[at].Is("status"))
                return -1;
            // Whom one meets, or where one goes, stands in the clauses that only bound.
            if (facts[at].Names.Count > 0 ? !facts[bound].Is(Bound, "before") && !facts[bound].Is(Bound, "after") : Negations.Narrows(facts[at]) && !who.Is(Subject, "person"))
                return -1;
        }

        return -1;
    }

    // "Still valid when I come back on 3 October?": the day is that of the journey, and no day is asked for.
    private static bool OpensJourney(List<Fact> facts, int bound) =>
        facts[bound].Is(Bound, "when") && bound > 0 && facts.GetRange(0, bound).Exists(f => f.Is("status") || f.Is("noun")) && Subjected(facts, bound)
        && facts.Skip(bound + 1).TakeWhile(f => f.Sentence == facts[bound].Sentence && !f.Parted).Any(f => f.Is("trip"));

    private static bool Subjected(List<Fact> facts, int bound) =>
        facts[bound].Is(Subject) || facts.ElementAtOrDefault(bound + 1) is { } who && who.Is(Subject) && !who.Is(Subject, "thing") && who.First == facts[bound].End;

    // 3月3日に学長と会う前に: the day stands first, with whom or where between; -1 for none.
    private static int DayBefore(List<Fact> facts, int end)
    {
        for (var at = end - 1; at >= 0 && facts[at].Sentence == facts[end].Sentence && facts[end].First - facts[at].First <= MostTokens * 2; at--)
        {
            if (facts[at].Time is { Form: TimeForm.Day, From: not null, To: not null })
                return facts.GetRange(at, end - at).Exists(f => f.Names.Count > 0) ? at : -1;
            if (facts[at].Time is not null || facts[at].Parted || facts[at].Is("noun") || facts[at].Is("event") || facts[at].Is("status"))
                return -1;
        }

        return -1;
    }

    // The day bounds; the words of the clause say no more, but for the names.
    private static void Limit(List<Fact> facts, int day, int first, int last, string bound)
    {
        facts[day] = facts[day].With(Said(bound, facts[day].Time!));
        for (var at = first; at <= last; at++)
        {
            if (facts[at].Names.Count == 0)
                facts[at] = facts[at].Spent(Bound);
        }
    }

    private static TimeMention Said(string bound, TimeMention day) => bound switch
    {
        "since" => day with { To = null, Form = TimeForm.Since, Rule = "clause" },
        "when" => day with { Rule = "clause" },
        "after" => day with { From = day.To, To = null, Form = TimeForm.After, Rule = "clause" },
        _ => day with { From = null, To = day.From, Form = TimeForm.Before, Rule = "clause" },
    };
}
