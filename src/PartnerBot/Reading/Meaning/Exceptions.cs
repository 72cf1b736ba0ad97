using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>
/// "Except the French department-level ones": what an exception says of one set of rows is left out only together; "... and those with China"
/// leaves out another set.
/// </summary>
internal static class Exceptions
{
    private static readonly string[] Tells = ["level", "type", "kind", "theme"];

    /// <summary>Ties the conditions of an exception together, if it speaks of rows: "ceux de composante en France", but not "sauf la France, de composante".</summary>
    /// <param name="marker">The place of the fact that excludes.</param>
    /// <param name="first">The place of the first condition that it governs.</param>
    public static void Join(Draft draft, int marker, int first)
    {
        var head = draft.Facts[first];
        var parts = new List<Fact> { head };
        var speaksOfRows = draft.Facts.Skip(marker + 1).Take(first - marker).Any(OfRows);
        var at = first + 1;
        for (; at < draft.Facts.Count && draft.Facts[at] is var fact && fact.Sentence == head.Sentence; at++)
        {
            var breaks = fact.Parted || fact.Is("and") || fact.Is("or");
            if (breaks && (NegationScope.OpensWith(fact) || !GoesOn(draft, at, parts[^1])))
                break;
            if (IsPart(draft, parts[^1], fact))
                parts.Add(fact);
            else if (!breaks && !fact.Is("filler") && !OfRows(fact) && !fact.Is("with"))
                break;
            speaksOfRows |= OfRows(fact);
        }

        if (speaksOfRows && parts.Exists(f => !Negations.SameKind(f, head)))
        {
            foreach (var part in parts)
                (part.Negated, part.Exception) = (true, head);
        }

        if (at < draft.Facts.Count && draft.Facts[at].Sentence == head.Sentence && draft.Facts[at].Is("and") && !NegationScope.OpensWith(draft.Facts[at]) && NamesMoreRows(draft, at))
            Negations.LeaveOut(draft, at);
    }

    /// <summary>ドイツの部局間協定を除く, アメリカとの協定と失効した協定以外: before the word what is both is left out, or one set of rows and the next.</summary>
    /// <returns>Whether the exception was read so.</returns>
    public static bool JoinBefore(Draft draft, int marker)
    {
        var sets = new List<List<Fact>> { new() };
        var named = new List<bool> { false };
        for (var at = marker - 1; at >= 0 && draft.Facts[at] is var fact && fact.Sentence == draft.Facts[marker].Sentence && (at == marker - 1 || !draft.Facts[at + 1].Parted); at--)
        {
            var ofRows = OfRows(fact) || fact.Is("thing");
            if (ofRows && at + 1 < marker && (draft.Facts[at + 1].Is("and") || draft.Facts[at + 1].Is("or")) && named[^1])
            {
                sets.Add([]);
                named.Add(false);
            }

            named[^1] |= ofRows;
            if (fact.Time is null && (fact.Names.Count > 0 || Tells.Any(fact.Is) || fact.Is("status") || fact.Is("event", "expired")) && named[^1])
                sets[^1].Add(fact);
            else if (!ofRows && !fact.Is("of") && !fact.Is("with") && !fact.Is("filler") && !(fact.Is("and") || fact.Is("or")))
                break;
        }

        // A state before a place may be told of all rows; "the one and the other" of one kind are read as a list.
        if (sets.Exists(s => s.Count == 0) || sets is [var only] && (only.Count < 2 || only.Exists(f => f.Is("status") || f.Is("event")) || only.TrueForAll(f => Negations.SameKind(f, only[0]))))
            return false;
        foreach (var set in sets)
        {
            foreach (var part in set)
                (part.Negated, part.Exception) = (true, set.Count > 1 ? set[0] : null);
        }

        return true;
    }

    // "With France, Italy or Spain": the next of a list is of the same kind, and no words for rows stand before it.
    private static bool GoesOn(Draft draft, int at, Fact last)
    {
        var next = draft.Facts.Skip(at).FirstOrDefault(f => OfRows(f) || !f.Is("filler") && !f.Is("and") && !f.Is("or") && !f.Is("with"));
        return next is not null && next.Sentence == last.Sentence && !OfRows(next) && Negations.SameKind(next, last);
    }

    private static bool NamesMoreRows(Draft draft, int and) => draft.Facts.Skip(and)
        .TakeWhile(f => f.Sentence == draft.Facts[and].Sentence && (f.Is("and") || f.Is("filler") || f.Is("with") || OfRows(f) || IsPart(draft, f, f)))
        .Any(OfRows);

    private static bool OfRows(Fact fact) => fact.Is("noun", "agreement") || fact.Is("ones");

    // A status belongs to the words right before it ("the German agreements expired"); "... that are in force" may be said of all.
    private static bool IsPart(Draft draft, Fact before, Fact fact) => fact.Time is null
        && (fact.Names.Count > 0 || Tells.Any(fact.Is)
            || fact.First == before.End && (fact.Is("status") && !fact.Is("status", "lapsed") || fact.Is("event", "expired") && draft.TellsNoTime()));
}
