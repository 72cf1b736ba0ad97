using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>The scope of a negation: "not France and Germany" governs both, "outside the EU but in Europe" the first, 亚洲的和院级的都不要 all of a list before it.</summary>
internal static class NegationScope
{
    /// <summary>Marks what a negation governs as denied.</summary>
    /// <param name="marker">Where the negation stands.</param>
    /// <param name="step">+1 where it governs what follows, -1 where it governs what precedes.</param>
    /// <param name="wide">Whether it is an exception, which reaches over nouns and over a list without "and".</param>
    public static void Govern(Draft draft, int marker, int step, bool wide)
    {
        var at = Next(draft, marker, step, wide);
        if (at < 0)
            return;
        draft.Facts[marker].Use("not");
        var governed = draft.Facts[at];
        // アジアでないものを除く, "drop those without an active one": what is denied already, by a denial between or by the exception that this one stands in, is let in again.
        var denies = !governed.Negated || (step > 0 ? !IsInException(draft, marker) : draft.Facts.Take(marker).Skip(at + 1).All(f => f.Meaning != "not"));
        governed.Negated = denies;
        if (step < 0 && Listed(draft, marker, at) is { Count: > 0 } listed)
        {
            foreach (var fact in listed)
                fact.Negated = true;
            return;
        }

        var others = wide && step > 0 ? Others(draft, marker) : -1;
        for (var next = at + step; next >= 0 && next < draft.Facts.Count; next += step)
        {
            var fact = draft.Facts[next];
            if (fact.Sentence != governed.Sentence)
                return;
            // "Outside the EU but in Europe": what "but" opens is not left out.
            if (fact.Exception is not null || fact.Is("turn") || step > 0 && OpensWith(fact) || step > 0 && StandsApart(draft, at, next))
                return;
            // "From April 2016 to March 2018, December 2017 not counted": the part is left out of the whole.
            if (fact.Time is { } whole && governed.Time is { } part && Contains(whole, part))
                return;
            if (next < others && Negations.Narrows(fact) && Joined(draft, next, step) || Negations.SameKind(fact, governed) && (wide || Joined(draft, next, step)) || (ArePlaces(fact, governed) || AreStates(fact, governed)) && Joined(draft, next, step))
                fact.Negated = denies;
            else if (!fact.Is("and") && !fact.Is("or") && !fact.Is("also-joins") && !(fact.Is("filler") && wide))
                return;
        }
    }

    // 除了美国的和已过期的，其他协议: "the others" behind the comma, before which all that is listed is left out, of whatever kind; negative for none.
    private static int Others(Draft draft, int marker)
    {
        var parted = draft.Facts.ToList().FindIndex(marker + 1, f => f.Parted || f.Sentence != draft.Facts[marker].Sentence);
        return parted >= 0 && draft.Facts[parted] is { Parted: true } rest && rest.Is("other") ? parted : -1;
    }

    /// <summary>除了法国和德国，和意大利有几份: behind a comma the word says with whom, and goes on with no list.</summary>
    public static bool OpensWith(Fact fact) => fact.Parted && fact.Is("and") && fact.Is("with");

    private static bool IsInException(Draft draft, int marker) =>
        draft.Facts.Take(marker).LastOrDefault(f => Negations.Narrows(f) || f.Meaning == "not") is { } before && before.Is("except") && before.Meaning == "not" && before.Sentence == draft.Facts[marker].Sentence;

    // 亚洲的和院级的都不要: "all" of a list, whatever kinds stand in it, back to the comma; nothing where no list stands.
    private static List<Fact> Listed(Draft draft, int marker, int at)
    {
        var listed = new List<Fact>();
        var joined = false;
        if (!draft.Facts[marker - 1].Is("all"))
            return listed;
        for (var next = at - 1; next >= 0 && draft.Facts[next].Sentence == draft.Facts[at].Sentence && !draft.Facts[next + 1].Parted; next--)
        {
            var fact = draft.Facts[next];
            joined |= fact.Is("and") || fact.Is("or");
            if (Negations.Narrows(fact))
                listed.Add(fact);
            else if (!fact.Is("and") && !fact.Is("or") && !fact.Is("filler"))
                break;
        }

        return joined ? listed : [];
    }

    /// <summary>The first fact that the negation can govern; negative where none is near.</summary>
    public static int Next(Draft draft, int marker, int step, bool wide)
    {
        for (var at = marker + step; at >= 0 && at < draft.Facts.Count && Math.Abs(at - marker) <= 6; at += step)
        {
            var fact = draft.Facts[at];
            if (fact.Sentence != draft.Facts[marker].Sentence || fact.Is("follow", "correct"))
                return -1;
            // 除了合作协议还签了哪些: what "besides" is told of lies before "also".
            if (wide && step > 0 && fact.Is("still"))
                return -1;
            if (fact.Is("kind", "university") && Math.Abs(at - marker) > 2)
                continue;
            // "The end dates, not the names, for Taiwan": what is denied ends at the comma.
            if (step > 0 && !wide && fact.Parted && at > marker + 1)
                return -1;
            if (Negations.Narrows(fact))
                return at;
            // "No agreements in France?" asks about agreements; it does not exclude France. "Except the agreements in France" does.
            if (fact.Is("noun", "agreement") && !(wide && step > 0) || fact.Is("ask", "which") && !(wide && step > 0 && at == marker + 1) || fact.Is("ask", "count") || fact.Is("ask", "when"))
                return -1;
            // 是跟研究所而不是大学签的: the kind of party is denied, not the signing.
            if (!wide && step > 0 && at == marker + 1 && fact.Is("noun", "institution") && fact.Names.Count == 0)
                return -1;
        }

        return -1;
    }

    // "Outside the EU, in Europe": what has a preposition of its own behind a comma goes on with no list that has none.
    private static bool StandsApart(Draft draft, int governed, int next) =>
        draft.Facts[next - 1] is { Parted: true } before && before.Is("locative") && !draft.Facts[governed - 1].Is("locative");

    private static bool Joined(Draft draft, int index, int step)
    {
        var before = index - step;
        return before >= 0 && before < draft.Facts.Count && (draft.Facts[before].Is("and") || draft.Facts[before].Is("or") || draft.Facts[before].Is("also-joins"));
    }

    private static bool Contains(Time.TimeMention whole, Time.TimeMention part) =>
        (whole.From is null || whole.From <= part.From) && (whole.To is null || whole.To >= part.To) && (whole.From, whole.To) != (part.From, part.To);

    // 有効でも失効でもない: how it stands is told as a status or as an event.
    private static bool AreStates(Fact one, Fact other) => Contradictions.State(one) is not null && Contradictions.State(other) is not null;

    // "Excluding Europe and Taiwan": a part of the world and a country are listed together.
    private static bool ArePlaces(Fact one, Fact other) => IsPlace(one) && IsPlace(other);

    private static bool IsPlace(Fact fact) => fact.Names.Any(n => n.Kind is Names.NameKind.Region or Names.NameKind.Country or Names.NameKind.City);
}
