namespace PartnerBot.Reading.Time.Grammar;

/// <summary>The words of a language and its rules, in order.</summary>
internal sealed class TimeGrammar
{
    private readonly TimeWords _words;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly RuleStarts _starts;

    /// <param name="written">The folded text as the rules expect it, of the same length; as it stands when not given.</param>
    public TimeGrammar(string folder, IReadOnlyList<Rule> rules, Func<string, string>? written = null)
    {
        Written = written ?? (text => text);
        _words = TimeWords.Load(folder);
        _rules = rules;
        _starts = new RuleStarts(rules);
    }

    public Func<string, string> Written { get; }

    public void Fill(Chart chart) => chart.Fill(_words, _rules, _starts);
}
