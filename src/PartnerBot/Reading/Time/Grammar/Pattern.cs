namespace PartnerBot.Reading.Time.Grammar;

/// <summary>
/// A sequence to look for. <c>word</c> a word as folded; <c>{kind}</c> an item, kept for the production; <c>&lt;kind&gt;</c> an item not kept;
/// <c>[a b|c]</c> alternatives; <c>?</c> behind any of them: may be missing; <c>~</c> no space here.
/// There is no repetition, so a pattern tries a bounded number of ways at each place.
/// </summary>
internal sealed class Pattern
{
    private readonly State _start;

    public Pattern(string notation)
    {
        var accept = new State { Accepts = true };
        _start = new PatternReader(notation).Read(accept);
    }

    /// <summary>Reports each way the pattern matches at a token: the end and the items kept.</summary>
    /// <param name="kept">An empty list to keep items in, empty again afterwards: hundreds of patterns are tried at a place, and few match.</param>
    public void MatchAt(Chart chart, int at, List<Item> kept, Action<int, IReadOnlyList<Item>> found) => Walk(_start, chart, at, kept, found);

    /// <summary>The words and kinds of items it can begin with.</summary>
    public IEnumerable<(Test Test, string Name)> Beginnings() => Beginnings(_start);

    private static IEnumerable<(Test Test, string Name)> Beginnings(State state) =>
        state.Ways.SelectMany(step => step.Test == Test.Glue ? Beginnings(step.Next) : [(step.Test, step.Name)]);

    private static void Walk(State state, Chart chart, int at, List<Item> kept, Action<int, IReadOnlyList<Item>> found)
    {
        foreach (var step in state.Ways)
        {
            chart.Work++;
            switch (step.Test)
            {
                case Test.End:
                    found(at, kept);
                    break;
                case Test.Glue when chart.Touches(at):
                    Walk(step.Next, chart, at, kept, found);
                    break;
                case Test.Word when chart.IsWord(at, step.Name):
                    Walk(step.Next, chart, at + 1, kept, found);
                    break;
                case Test.Item or Test.KeptItem:
                    Items(step, chart, at, kept, found);
                    break;
            }
        }
    }

    private static void Items(Step step, Chart chart, int at, List<Item> kept, Action<int, IReadOnlyList<Item>> found)
    {
        var items = chart.At(at);
        // Items made meanwhile by the rule itself come behind: a rule does not feed on what it makes at the same place.
        for (int i = 0, count = items.Count; i < count; i++)
        {
            if (!Kinds.Is(items[i], step.Name))
                continue;
            if (step.Test == Test.KeptItem)
                kept.Add(items[i]);
            Walk(step.Next, chart, items[i].End, kept, found);
            if (step.Test == Test.KeptItem)
                kept.RemoveAt(kept.Count - 1);
        }
    }

    internal enum Test
    {
        Free,
        End,
        Glue,
        Word,
        Item,
        KeptItem,
    }

    internal readonly record struct Step(Test Test, string Name, State Next);

    internal sealed class State
    {
        private Step[]? _ways;

        public bool Accepts { get; init; }

        public List<Step> Steps { get; } = [];

        /// <summary>The steps from here, free ones followed to what they lead to; made when the pattern is first tried.</summary>
        public Step[] Ways => _ways ??= [.. Followed()];

        private IEnumerable<Step> Followed()
        {
            IEnumerable<Step> ends = Accepts ? [new Step(Test.End, "", this)] : [];
            return ends.Concat(Steps.SelectMany(step => step.Test == Test.Free ? step.Next.Followed() : [step]));
        }
    }
}
