namespace PartnerBot.Reading.Time.Grammar;

/// <summary>A language's rules by what they can begin with: at each place only those are tried that can begin there.</summary>
internal sealed class RuleStarts
{
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byKind = new(StringComparer.Ordinal);
    private readonly List<int> _byMoment = [];

    public RuleStarts(IReadOnlyList<Rule> rules)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var (test, name) in rules[i].Compiled.Beginnings())
                Note(test, name, i);
        }
    }

    /// <summary>Marks the rules that can begin with a word.</summary>
    public void Open(string word, bool[] open) => Mark(_byWord.GetValueOrDefault(word), open);

    /// <summary>Marks the rules that can begin with an item.</summary>
    public void Open(Item item, bool[] open)
    {
        Mark(_byKind.GetValueOrDefault(item.Kind), open);
        if (item.Moment is not null)
            Mark(_byMoment, open);
    }

    private void Note(Pattern.Test test, string name, int rule)
    {
        if (test != Pattern.Test.Word && Kinds.IsOfMoment(name))
            _byMoment.Add(rule);
        var index = test == Pattern.Test.Word ? _byWord : _byKind;
        if (!index.TryGetValue(name, out var rules))
            index.Add(name, rules = []);
        rules.Add(rule);
    }

    private static void Mark(List<int>? rules, bool[] open)
    {
        if (rules is null)
            return;
        foreach (var rule in rules)
            open[rule] = true;
    }
}
