namespace PartnerBot.Reading.Time.Grammar;

/// <summary>Everything recognised so far at each token. Filled from the last token to the first, so a rule finds what stands behind it complete.</summary>
internal sealed class Chart
{
    // Enough for every honest sentence; on hostile text it bounds the work at each place.
    private const int MostItems = 48;

    private const int LongestSaying = 40;

    private static readonly List<Item> None = [];

    private readonly Token[] _tokens;
    private readonly List<Item>[] _items;

    public Chart(Token[] tokens, DateOnly today, TimeHabits habits)
    {
        _tokens = tokens;
        Today = today;
        Habits = habits;
        _items = new List<Item>[tokens.Length + 1];
        Array.Fill(_items, None);
    }

    public DateOnly Today { get; }

    public TimeHabits Habits { get; }

    /// <summary>Steps taken by patterns, counted so that a test can hold the reading to linear work.</summary>
    public long Work { get; set; }

    public List<Item> At(int at) => _items[at];

    public void Fill(TimeWords words, IReadOnlyList<Rule> rules, RuleStarts starts)
    {
        for (var at = 0; at < _tokens.Length; at++)
        {
            foreach (var item in NumberItems.Of(_tokens[at], at))
                Add(at, item);
            foreach (var item in words.At(_tokens, at))
                Add(at, item);
        }

        var open = new bool[rules.Count];
        for (var at = _tokens.Length - 1; at >= 0; at--)
        {
            starts.Open(_tokens[at].Text, open);
            foreach (var item in _items[at])
                starts.Open(item, open);
            if (open.Contains(true))
                Apply(rules, starts, open, at);
        }
    }

    public string Word(int at) => at >= 0 && at < _tokens.Length ? _tokens[at].Text : "";

    /// <summary>The number at a token; -1 when there is none.</summary>
    public int NumberAt(int at) => at >= 0 && at < _tokens.Length ? _tokens[at].Number : -1;

    public bool IsWord(int at, string word) => Word(at) == word;

    public bool Is(int at, string kind) => at >= 0 && at < _items.Length && _items[at].Exists(item => Kinds.Is(item, kind));

    public bool Touches(int at) => at > 0 && at < _tokens.Length && _tokens[at - 1].Touches(_tokens[at]);

    public bool HangsBefore(int start) =>
        Touches(start) && (IsCode(_tokens[start - 1].Text) || (IsMark(_tokens[start - 1].Text) && Touches(start - 1) && IsCode(_tokens[start - 2].Text)));

    public bool HangsBehind(int end) =>
        Touches(end) && (IsCode(_tokens[end].Text) || (IsMark(_tokens[end].Text) && Touches(end + 1) && IsCode(_tokens[end + 1].Text)));

    private static bool IsCode(string text) => char.IsAsciiLetterOrDigit(text[0]);

    private static bool IsMark(string text) => text is "-" or "/" or "." or "," or "_";

    // Tries the open rules in order; what a rule finds may open others behind it. In the end all are closed.
    private void Apply(IReadOnlyList<Rule> rules, RuleStarts starts, bool[] open, int at)
    {
        var rule = rules[0];
        var kept = new List<Item>();
        Action<int, IReadOnlyList<Item>> found = Found;
        for (var i = Array.IndexOf(open, true); i >= 0; i = Array.IndexOf(open, true, i + 1))
        {
            rule = rules[i];
            rule.Compiled.MatchAt(this, at, kept, found);
        }

        Array.Clear(open);

        void Found(int end, IReadOnlyList<Item> items)
        {
            if (CutsWord(end) || rule.Make(new Match(this, at, end, items)) is not { } made)
                return;
            var item = new Item(rule.Kind, end, made, rule.Name);
            if (Add(at, item))
                starts.Open(item, open);
        }
    }

    // 2025年中国の協定: the last character belongs to the word that begins with it, not to the time; in 2020年之后续签 the rest is a longer word of its own.
    private bool CutsWord(int end) => end > 0 && WordEnd(end - 1) is var cut && cut > end && WordEnd(end) <= cut;

    private int WordEnd(int at)
    {
        var end = at;
        foreach (var item in _items[at])
        {
            if (item.Kind == "word")
                end = Math.Max(end, item.End);
        }

        return end;
    }

    private bool Add(int at, Item item)
    {
        var here = _items[at];
        if (item.End - at > LongestSaying || here.Count >= MostItems || IsKnown(here, item))
            return false;
        if (here == None)
            _items[at] = here = [];
        here.Add(item);
        return true;
    }
    private static bool IsKnown(List<Item> items, Item made)
    {
        foreach (var item in items)
        {
            if (item.End == made.End && item.Kind == made.Kind && Equals(item.Value, made.Value))
                return true;
        }

        return false;
    }
}
