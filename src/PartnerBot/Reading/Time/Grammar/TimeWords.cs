using System.Globalization;

namespace PartnerBot.Reading.Time.Grammar;

/// <summary>The words of one language, from its time.txt: lines of <c>kind value: word, word</c>; a hyphen may stand between the words of an entry.</summary>
internal sealed class TimeWords
{
    private static readonly List<Item> None = [];

    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);

    private TimeWords()
    {
    }

    public static TimeWords Load(string language)
    {
        using var stream = typeof(TimeWords).Assembly.GetManifestResourceStream($"Languages/{language}/time.txt")
            ?? throw new InvalidOperationException($"No time words are embedded for {language}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    public static TimeWords Parse(string text)
    {
        var words = new TimeWords();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith('#'))
                words.AddLine(line);
        }

        return words;
    }

    public List<Item> At(Token[] tokens, int at)
    {
        if (!_byFirst.TryGetValue(tokens[at].Text, out var entries))
            return None;
        var items = new List<Item>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.EndAt(tokens, at) is var end and >= 0)
                items.Add(new Item(entry.Kind, end, entry.Value));
        }

        return items;
    }

    private void AddLine(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var head = line[..colon].Split(' ', 2, StringSplitOptions.TrimEntries);
        foreach (var word in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            AddWord(head[0], head.Length > 1 ? ValueOf(head[0], head[1]) : 0, word);
    }

    private void AddWord(string kind, int value, string word)
    {
        var tokens = Tokenizer.Cut(FoldedText.FoldWord(word)).Select(token => token.Text).Where((token, i) => i == 0 || token != "-").ToArray();
        if (!_byFirst.TryGetValue(tokens[0], out var entries))
            _byFirst[tokens[0]] = entries = [];
        entries.Add(new Entry(kind, value, tokens));
    }

    private static int ValueOf(string kind, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : kind == "movable" ? (int)Enum.Parse<Feast>(text, ignoreCase: true)
        : (int)Enum.Parse<TimeUnit>(text, ignoreCase: true);

    private sealed record Entry(string Kind, int Value, string[] Tokens)
    {
        public int EndAt(Token[] tokens, int at)
        {
            for (var i = 0; i < Tokens.Length; i++, at++)
            {
                if (i > 0 && at < tokens.Length && tokens[at].Text == "-")
                    at++;
                if (at >= tokens.Length || tokens[at].Text != Tokens[i])
                    return -1;
            }

            return at;
        }
    }
}
