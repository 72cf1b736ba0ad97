using System.Globalization;
using PartnerBot.Reading;
using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Reading.Words;
using Token = PartnerBot.Reading.Words.Token;
using Tokenizer = PartnerBot.Reading.Words.Tokenizer;

namespace PartnerBot.Digests.Talking;

/// <summary>A word or phrase of a message with what it can mean for digests; nothing for the words of the question.</summary>
/// <param name="Start">Offset in the message as typed, in UTF-16 units.</param>
internal sealed record Piece(int Start, int End, string Text, bool IsSpaced, IReadOnlyList<Concept> Concepts, int? Number);

/// <summary>A message cut into pieces, longest phrases first; rules claim pieces, and what is left is the question.</summary>
internal sealed class Utterance
{
    private readonly string _text;
    private readonly bool[] _claimed;

    private Utterance(string text, IReadOnlyList<Piece> pieces)
    {
        _text = text;
        Pieces = pieces;
        _claimed = new bool[pieces.Count];
    }

    public IReadOnlyList<Piece> Pieces { get; }

    public int Count => Pieces.Count;

    public static Utterance Of(string text, Lexicon lexicon)
    {
        var folded = FoldedText.Of(text);
        var tokens = Tokenizer.Tokens(folded);
        var spaced = tokens.All(t => t.IsSpaced);
        var heard = lexicon.Find(tokens).ToLookup(hearing => hearing.First);
        var pieces = new List<Piece>();
        for (var at = 0; at < tokens.Length;)
        {
            var count = heard[at].Select(h => h.Count).DefaultIfEmpty(0).Max();
            var numerals = Numerals(tokens, at);
            var number = numerals > count ? KanjiNumber.Value(string.Concat(tokens.Skip(at).Take(numerals).Select(t => t.Text))) : (int?)null;
            var length = Math.Max(1, Math.Max(count, numerals > count ? numerals : 0));
            IReadOnlyList<Concept> concepts = number is null ? [.. heard[at].Where(h => h.Count == count).Select(h => h.Concept).Distinct()] : [];
            pieces.Add(Make(text, tokens, at, length, concepts, number) with { IsSpaced = spaced });
            at += length;
        }

        return new Utterance(text, pieces);
    }

    public bool Is(int at, string family) => At(at) is { } piece && piece.Concepts.Any(c => c.Family == family);

    public bool Is(int at, string family, string value) => At(at) is { } piece && piece.Concepts.Contains(new Concept(family, value));

    public string? Value(int at, string family) => At(at)?.Concepts.Where(c => c.Family == family).Select(c => c.Value).FirstOrDefault();

    public bool Any(string family) => Enumerable.Range(0, Count).Any(i => Is(i, family));

    public bool Any(string family, string value) => Enumerable.Range(0, Count).Any(i => Is(i, family, value));

    public int? Number(int at) => At(at)?.Number ?? (int.TryParse(Value(at, "number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The signs and blanks before a piece.</summary>
    public string Before(int at) => at >= Count ? _text[(Count == 0 ? 0 : Pieces[^1].End)..] : _text[(at == 0 ? 0 : Pieces[at - 1].End)..Pieces[at].Start];

    /// <summary>A stretch of pieces as typed.</summary>
    public string Typed(int from, int end) => _text[Pieces[from].Start..Pieces[end - 1].End];

    public bool IsClaimed(int at) => at >= 0 && at < Count && _claimed[at];

    public void Claim(int from, int count = 1) => Array.Fill(_claimed, true, from, count);

    public IEnumerable<int> Left => Enumerable.Range(0, Count).Where(i => !_claimed[i]);

    /// <summary>What no rule claimed, as typed, without the small words at its edges.</summary>
    public string Rest(params IReadOnlyList<string> edges)
    {
        var runs = new List<(string Text, bool Spaced)>();
        for (var from = 0; from < Count;)
        {
            if (_claimed[from])
            {
                from++;
                continue;
            }

            var end = from;
            while (end < Count && !_claimed[end])
                end++;
            var (first, last) = (from, end);
            while (first < last && edges.Any(family => Is(first, family)))
                first++;
            while (last > first && edges.Any(family => Is(last - 1, family)))
                last--;
            if (last > first)
                runs.Add((Typed(first, last), Pieces[first].IsSpaced));
            from = end;
        }

        return string.Join(runs.All(r => r.Spaced) ? " " : "", runs.Select(r => r.Text));
    }

    private Piece? At(int at) => at >= 0 && at < Count ? Pieces[at] : null;

    private static Piece Make(string text, Token[] tokens, int at, int length, IReadOnlyList<Concept> concepts, int? number)
    {
        var (first, last) = (tokens[at], tokens[at + length - 1]);
        if (length == 1 && first.IsNumber && first.Text.Length <= 4)
            number = int.Parse(first.Text, CultureInfo.InvariantCulture);
        return new Piece(first.Start, last.End, text[first.Start..last.End], true, concepts, number);
    }

    private static int Numerals(Token[] tokens, int at)
    {
        var end = at;
        while (end < tokens.Length && tokens[end].IsHan && KanjiNumber.Length(tokens[end].Text, 0) == 1 && (end == at || !tokens[end].Apart))
            end++;
        return end - at;
    }
}
