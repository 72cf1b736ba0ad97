using System.Reflection;

namespace PartnerBot.Reading.Words;

/// <summary>A meaning that words can have: "type.mou", "event.expire". A family that no rule uses still claims its words: they are reported as unused, and block.</summary>
internal readonly record struct Concept(string Family, string Value)
{
    public override string ToString() => Value.Length == 0 ? Family : $"{Family}.{Value}";

    public static Concept Parse(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? new Concept(string.Intern(key), "") : new Concept(string.Intern(key[..dot]), string.Intern(key[(dot + 1)..]));
    }
}

/// <summary>A stretch of tokens that has a meaning.</summary>
internal readonly record struct Hearing(int First, int Count, Concept Concept);

/// <summary>
/// The words of one language and what they mean, read from its <c>concepts.txt</c>: one concept a line,
/// <c>type.mou: mou | memorandum of understanding</c>; a line may be repeated and stand for several concepts,
/// <c>undated | event.sign: ...</c>; braces hold the endings of one stem, <c>失効し{て,ちゃって}いる</c>, where a blank behind an ending counts; # starts a comment.
/// </summary>
internal sealed class Lexicon
{
    private readonly Node _root = new();
    private readonly HashSet<string> _words = [];

    public IReadOnlySet<string> Words => _words;

    /// <summary>Reads the embedded word list of a language folder.</summary>
    public static Lexicon Of(string folder) => From(Meanings(folder).Select(e => (Concept.Parse(e.Key), e.Phrase)));

    public static Lexicon From(IEnumerable<(Concept Concept, string Phrase)> entries)
    {
        var lexicon = new Lexicon();
        foreach (var (concept, phrase) in entries)
            lexicon.Add(concept, phrase);
        return lexicon;
    }

    /// <summary>The entries that mean something, without those that only help to mend slips.</summary>
    public static IEnumerable<(string Key, string Phrase)> Meanings(string folder) => Entries(folder).Where(e => e.Key is not ("common" or "elided"));

    /// <summary>The entries of one of a language's word lists, in order.</summary>
    public static IEnumerable<(string Key, string Phrase)> Entries(string folder, string file = "concepts.txt")
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Languages/{folder}/{file}");
        if (stream is null)
            yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var text = line.Split('#')[0].Trim();
            if (text.Length == 0)
                continue;
            // A colon and a blank end the key; theme keys hold colons of their own.
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
                throw new InvalidDataException($"Languages/{folder}/{file}: “{text}” is no entry; write “concept: phrase | phrase”.");
            foreach (var key in Parted(text[..colon]))
            {
                foreach (var phrase in Parted(text[(colon + 1)..]).SelectMany(Spelt))
                    yield return (key, phrase);
            }
        }
    }

    private static string[] Parted(string list) => list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Spelt(string phrase)
    {
        var open = phrase.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
            return [phrase];
        var close = phrase.IndexOf('}', open);
        return phrase[(open + 1)..close].Split(',').SelectMany(ending => Spelt(phrase[..open] + ending.TrimStart() + phrase[(close + 1)..]));
    }

    /// <summary>Every entry found in the tokens, of any length; overlaps included.</summary>
    public IReadOnlyList<Hearing> Find(Token[] tokens)
    {
        var found = new List<Hearing>();
        for (var first = 0; first < tokens.Length; first++)
        {
            var node = _root;
            for (var at = first; at < tokens.Length && node.Next.TryGetValue(tokens[at].Text, out var next); at++)
            {
                // 協定、大学 is not 協定大学.
                if (at > first && tokens[at].Apart && !tokens[at].IsSpaced && !tokens[at - 1].IsSpaced)
                    break;
                node = next;
                foreach (var concept in node.Concepts)
                    found.Add(new Hearing(first, at - first + 1, concept));
            }
        }

        return found;
    }

    private void Add(Concept concept, string phrase)
    {
        var node = _root;
        foreach (var word in Tokenizer.Texts(phrase))
        {
            _words.Add(word);
            if (!node.Next.TryGetValue(word, out var next))
                node.Next.Add(word, next = new Node());
            node = next;
        }

        if (node != _root && !node.Concepts.Contains(concept))
            node.Concepts.Add(concept);
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<Concept> Concepts { get; } = [];
    }
}
