using System.Buffers;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Names;
using PartnerBot.Reading.Time;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>Lets names, times, word lists and numbers propose facts, and settles overlaps: the longest wins, then the surer kind.</summary>
internal sealed class FactFinder(NameScope scope, Func<string, Lexicon> lexicon)
{
    /// <summary>The rank of corrected names.</summary>
    private const int Unsure = 5;

    /// <summary>The rank of English words in a sentence of another language: the least sure.</summary>
    private const int Borrowed = 6;

    private static readonly SearchValues<char> Commas = SearchValues.Create(",;:…、，；：");

    /// <param name="names">The names in the text, as the scope found them.</param>
    public IReadOnlyList<Fact> Find(FoldedText text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMatch> names, string language, DateOnly today)
    {
        var proposals = new List<(Fact Fact, int Rank)>();
        proposals.AddRange(Names(text, tokens, names, language));
        var heard = lexicon(language).Find(tokens);
        proposals.AddRange(TimeReader.Read(Apart(text, tokens, heard), language, today).Select(t => (At(tokens, t.Start, t.Length, text, "time." + t.Rule, time: t), 1)).Where(p => p.Item1.Count > 0));
        proposals.AddRange(Heard(text, tokens, heard, language));
        proposals.AddRange(tokens.Select((t, i) => (t, i)).Where(p => p.t.IsNumber && p.t.Text.Length <= 4).Select(p => (One(p.i, p.t, text), 4)));
        return Openings.Settled(Settle(proposals, tokens), tokens, text);
    }

    // No time takes a word out of a fixed phrase: "prend fin en 2027" ends in 2027, not at the end of 2027.
    private static FoldedText Apart(FoldedText text, IReadOnlyList<Token> tokens, IReadOnlyList<Hearing> heard)
    {
        var phrases = heard.Where(h => h.Concept.Family == "fixed").ToList();
        if (phrases.Count == 0)
            return text;
        var apart = text.Original.ToCharArray();
        foreach (var phrase in phrases)
            apart.AsSpan(tokens[phrase.First].Start, tokens[phrase.First + phrase.Count - 1].End - tokens[phrase.First].Start).Fill('-');
        return FoldedText.Of(new string(apart));
    }

    private static List<Fact> Settle(List<(Fact Fact, int Rank)> proposals, IReadOnlyList<Token> tokens)
    {
        var spaced = tokens.All(t => t.IsSpaced);
        var taken = new bool[tokens.Count];
        var kept = new List<Fact>();
        foreach (var (fact, _) in proposals.OrderByDescending(p => Weight(p.Fact, spaced && p.Rank < Unsure)).ThenBy(p => p.Rank).ThenBy(p => p.Fact.First))
        {
            if (Enumerable.Range(fact.First, fact.Count).Any(i => taken[i]))
                continue;
            for (var i = fact.First; i < fact.End; i++)
                taken[i] = true;
            kept.Add(fact);
        }

        return [.. kept.OrderBy(f => f.First)];
    }

    // An alleged name of an unknown institution must not swallow words that are understood; of two stretches of as many words, the one that narrows the rows wins.
    private static int Weight(Fact fact, bool favoured) => fact.Names.Count > 0 && fact.Names.All(n => n.Kind == NameKind.Unknown) ? 2 : (2 * fact.Count) + (favoured && Negations.Narrows(fact) ? 1 : 0);

    private IEnumerable<(Fact Fact, int Rank)> Names(FoldedText text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMatch> names, string language)
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
    private bool OrdinaryWord(Fact fact, IReadOnlyList<Token> tokens, string language) =>
        fact.Count == 1 && fact.Names.All(n => n.Kind is NameKind.Elsewhere or NameKind.Unknown) && lexicon(language).Words.Contains(tokens[fact.First].Text)
        && !(fact.Surface.Length >= 3 && fact.Surface.All(char.IsUpper));

    private IEnumerable<(Fact Fact, int Rank)> Heard(FoldedText text, IReadOnlyList<Token> tokens, IReadOnlyList<Hearing> heard, string language)
    {
        var own = heard.Concat(scope.RegisterWords.Find(tokens)).Select(h => (h, Rank: 3));
        // English words stand in sentences of every language: "MoU", "still valid?".
        var borrowed = language == "en" ? [] : lexicon("en").Find(tokens).Where(h => h.Concept.Family != "filler").Select(h => (h, Rank: Borrowed));
        foreach (var same in own.Concat(borrowed).GroupBy(p => (p.h.First, p.h.Count, p.Rank)))
        {
            var first = tokens[same.Key.First];
            var last = tokens[same.Key.First + same.Key.Count - 1];
            yield return (new Fact
            {
                First = same.Key.First,
                Count = same.Key.Count,
                Sentence = first.Sentence,
                Surface = text.Original[first.Start..last.End],
                Parted = Parted(text, tokens, same.Key.First),
                Rule = "word",
                Concepts = [.. same.Select(p => p.h.Concept).Distinct()],
            }, same.Key.Rank);
        }
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

    private static bool Parted(FoldedText text, IReadOnlyList<Token> tokens, int first)
    {
        if (first == 0)
            return false;
        var gap = text.Original.AsSpan(tokens[first - 1].End, tokens[first].Start - tokens[first - 1].End);
        return gap.ContainsAny(Commas) || gap.Contains("..", StringComparison.Ordinal);
    }

    private static Fact At(IReadOnlyList<Token> tokens, int start, int length, FoldedText text, string rule, TimeMention? time = null, IReadOnlyList<NameMatch>? names = null)
    {
        var first = 0;
        while (first < tokens.Count && tokens[first].End <= start)
            first++;
        var count = 0;
        while (first + count < tokens.Count && tokens[first + count].Start < start + length)
            count++;
        return new Fact
        {
            First = first,
            Count = count,
            Sentence = first < tokens.Count ? tokens[first].Sentence : 0,
            Surface = text.Original.Substring(start, length),
            Parted = first < tokens.Count && Parted(text, tokens, first),
            Rule = rule,
            Time = time,
            Names = names ?? [],
        };
    }
}
