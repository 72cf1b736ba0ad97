using System.Buffers;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Names;
using PartnerBot.Reading.Time;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>Lets names, times, word lists and numbers propose facts, and settles overlaps: the longest wins, then the surer kind.</summary>
internal sealed class FactFinder(NameScope scope, IReadOnlyDictionary<string, Lexicon> lexicons)
{
    /// <summary>The rank of corrected names.</summary>
    private const int Unsure = 5;

    /// <summary>The rank of English words in a sentence of another language: the least sure.</summary>
    private const int Borrowed = 6;

    /// <summary>The weight of an acronym in capitals: more than that of three words.</summary>
    private const int Shouted = 8;

    private static readonly SearchValues<char> Commas = SearchValues.Create(",;:()…、，；：（）");

    /// <param name="names">The names in the text, as the scope found them.</param>
    public IReadOnlyList<Fact> Find(FoldedText text, Hearings heard, IReadOnlyList<NameMatch> names, string language, DateOnly today)
    {
        var tokens = heard.Tokens;
        var proposals = new List<(Fact Fact, int Rank)>(2 * tokens.Length);
        proposals.AddRange(Names(text, tokens, names, language));
        proposals.AddRange(TimeReader.Read(Apart(text, tokens, heard.In(language)), language, today).Select(t => (At(tokens, t.Start, t.Length, text, "time." + t.Rule, time: t), 1)).Where(p => p.Item1.Count > 0));
        Hear(proposals, text, tokens, Own(heard, language), rank: 3);
        // English words stand in sentences of every language: "MoU", "still valid?".
        if (language != "en")
            Hear(proposals, text, tokens, [.. heard.In("en").Where(h => h.Concept.Family != "filler")], Borrowed);
        Stepped(proposals);
        proposals.AddRange(RowIds.Find(tokens, text).Select(f => (f, 0)));
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsNumber && tokens[i].Text.Length <= 4)
                proposals.Add((One(i, tokens[i], text), 4));
        }

        return Openings.Settled(Accents.Settled(Introductions.Passed(Clauses.Bounded(Settle(proposals, tokens, fact => InCapitals(fact, tokens, text, language)), tokens, text), tokens, text)), tokens, text);
    }

    // 前一个月: the month gone by, or the one before a month that was asked about; 次年2月: of the next year, or of the year behind. The time keeps the word's meaning.
    private static void Stepped(List<(Fact Fact, int Rank)> proposals)
    {
        for (var i = 0; i < proposals.Count; i++)
        {
            if (proposals[i].Fact is not { Time: not null } time || proposals.FindLast(p => p.Fact.First == time.First && p.Fact.Count <= time.Count && p.Fact.Is("step")).Fact is not { } step)
                continue;
            if (step.Count == time.Count)
                proposals[i] = (time.With([.. step.Concepts.Where(c => c.Family == "step")]), proposals[i].Rank);
            else if (step.Is("step", "year+"))
                proposals[i] = (time.With([new Concept("step-within", "year+")]), proposals[i].Rank);
        }
    }

    // No time takes a word out of a fixed phrase: "prend fin en 2027" ends in 2027, not at the end of 2027.
    private static FoldedText Apart(FoldedText text, Token[] tokens, IReadOnlyList<Hearing> heard)
    {
        var phrases = heard.Where(h => h.Concept.Family == "fixed").ToList();
        if (phrases.Count == 0)
            return text;
        var apart = text.Original.ToCharArray();
        foreach (var phrase in phrases)
            apart.AsSpan(tokens[phrase.First].Start, tokens[phrase.First + phrase.Count - 1].End - tokens[phrase.First].Start).Fill('-');
        return FoldedText.Of(new string(apart));
    }

    private static List<Fact> Settle(List<(Fact Fact, int Rank)> proposals, Token[] tokens, Func<Fact, bool> isInCapitals)
    {
        var spaced = tokens.All(t => t.IsSpaced);
        var taken = new bool[tokens.Length];
        var kept = new List<Fact>();
        foreach (var (fact, _) in proposals.OrderByDescending(p => IsAlleged(p.Fact) && !HoldsNameOnly(p.Fact, proposals) ? 2 : isInCapitals(p.Fact) ? Shouted : Weight(p.Fact, spaced && p.Rank < Unsure)).ThenBy(p => p.Rank).ThenBy(p => LeansOnGrammar(p.Fact, tokens)).ThenBy(p => p.Fact.First))
        {
            var place = taken.AsSpan(fact.First, fact.Count);
            if (place.Contains(true))
                continue;
            place.Fill(true);
            kept.Add(fact);
        }

        return [.. kept.OrderBy(f => f.First)];
    }

    // "Agreements of IS that end in 2026": no phrase of common words takes an acronym for one of them.
    private bool InCapitals(Fact fact, Token[] tokens, FoldedText text, string language) =>
        fact is { Count: 1, Surface.Length: > 1, Names.Count: > 0 } && fact.Surface.All(char.IsUpper) && fact.Names.All(n => n is { Quality: NameQuality.Exact, Kind: not NameKind.Elsewhere })
        && lexicons[language].Words.Contains(tokens[fact.First].Text) && text.Original.Any(char.IsLower);

    // の大学 and 大学間, の人 and 人数: a particle in front makes no word longer.
    private static bool LeansOnGrammar(Fact fact, Token[] tokens) => fact.Count > 1 && tokens[fact.First].IsKana && tokens[fact.First + 1].IsHan;

    // Of two stretches of as many words, the one that narrows the rows wins.
    private static int Weight(Fact fact, bool favoured) => (2 * fact.Count) + (favoured && Negations.Narrows(fact) ? 1 : 0);

    private static bool IsAlleged(Fact fact) => fact.Names.Count > 0 && fact.Names.All(n => n.Kind == NameKind.Unknown);

    // An alleged name of an unknown institution must not swallow words that are understood, but for those that names are made of: places, kinds, subjects.
    private static bool HoldsNameOnly(Fact alleged, List<(Fact Fact, int Rank)> proposals) =>
        proposals.All(p => p.Fact.End <= alleged.First || p.Fact.First >= alleged.End || p.Fact.Names.Count > 0
            || (p.Fact.First >= alleged.First && p.Fact.End <= alleged.End && IsOfNames(p.Fact)));

    private static bool IsOfNames(Fact fact) =>
        fact.Number is not null || fact.Is("noun", "institution") || fact.Is("kind") || fact.Is("theme") || fact.Is("topic") || fact.Is("and") || fact.Is("filler")
        || fact.Surface is [var only] && Tokenizer.IsHan(only);

    private IEnumerable<(Fact Fact, int Rank)> Names(FoldedText text, Token[] tokens, IReadOnlyList<NameMatch> names, string language)
    {
        foreach (var same in names.GroupBy(m => (m.Start, m.Length)))
        {
            var best = same.Min(m => m.Quality);
            var fact = At(tokens, same.Key.Start, same.Key.Length, text, "name." + best, names: [.. same]);
            if (fact.Count > 0 && !OrdinaryWord(fact, tokens, language))
                yield return (fact, best switch { NameQuality.Exact => 0, NameQuality.Short => 2, _ => 5 });
        }
    }

    // Acronyms of the world's institutions are ordinary words too often: "it" is no institute of technology.
    private bool OrdinaryWord(Fact fact, Token[] tokens, string language) =>
        fact.Count == 1 && fact.Names.All(n => n.Kind is NameKind.Elsewhere or NameKind.Unknown) && lexicons[language].Words.Contains(tokens[fact.First].Text)
        && !(fact.Surface.Length >= 3 && fact.Surface.All(char.IsUpper));

    // What the language hears, with what the register's own words add to it, in order.
    private IReadOnlyList<Hearing> Own(Hearings heard, string language)
    {
        var named = scope.RegisterWords.Find(heard.Tokens);
        return named.Count == 0 ? heard.In(language) : [.. heard.In(language).Concat(named).Distinct().OrderBy(h => h.First).ThenBy(h => h.Count)];
    }

    private static void Hear(List<(Fact Fact, int Rank)> proposals, FoldedText text, Token[] tokens, IReadOnlyList<Hearing> heard, int rank)
    {
        for (int at = 0, end; at < heard.Count; at = end)
        {
            var (first, count, concept) = heard[at];
            for (end = at + 1; end < heard.Count && heard[end].First == first && heard[end].Count == count;)
                end++;
            // "How many were signed, by continent?": no phrase for what is not held spans a comma.
            if (concept.Family == "unheld" && count > 1 && text.Original.AsSpan(tokens[first].Start, tokens[first + count - 1].End - tokens[first].Start).ContainsAny(Commas))
                continue;
            proposals.Add((new Fact
            {
                First = first,
                Count = count,
                Sentence = tokens[first].Sentence,
                Surface = text.Original[tokens[first].Start..tokens[first + count - 1].End],
                Parted = Parted(text, tokens, first),
                Rule = "word",
                Concepts = Meant(heard, at, end),
            }, rank));
        }
    }

    private static Concept[] Meant(IReadOnlyList<Hearing> heard, int from, int to)
    {
        var concepts = new Concept[to - from];
        for (var i = 0; i < concepts.Length; i++)
            concepts[i] = heard[from + i].Concept;
        return concepts;
    }

    private static Fact One(int index, Token token, FoldedText text) => new()
    {
        First = index,
        Count = 1,
        Sentence = token.Sentence,
        Surface = text.Original[token.Start..token.End],
        Rule = "number",
        Number = int.Parse(token.Text, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static bool Parted(FoldedText text, Token[] tokens, int first)
    {
        // Two words of one letter that stands for a phrase share its place.
        if (first == 0 || tokens[first].Start < tokens[first - 1].End)
            return false;
        var gap = text.Original.AsSpan(tokens[first - 1].End, tokens[first].Start - tokens[first - 1].End);
        return gap.ContainsAny(Commas) || gap.Contains("..", StringComparison.Ordinal);
    }

    private static Fact At(Token[] tokens, int start, int length, FoldedText text, string rule, TimeMention? time = null, IReadOnlyList<NameMatch>? names = null)
    {
        var first = 0;
        while (first < tokens.Length && tokens[first].End <= start)
            first++;
        var count = 0;
        while (first + count < tokens.Length && tokens[first + count].Start < start + length)
            count++;
        return new Fact
        {
            First = first,
            Count = count,
            Sentence = first < tokens.Length ? tokens[first].Sentence : 0,
            Surface = text.Original.Substring(start, length),
            Parted = first < tokens.Length && Parted(text, tokens, first),
            Rule = rule,
            Time = time,
            Names = names ?? [],
        };
    }
}
