namespace PartnerBot.Reading.Time.Grammar;

/// <summary>The words of a language and its rules, in order.</summary>
internal sealed class TimeGrammar
{
    private readonly TimeWords _words;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly RuleStarts _starts;

    public TimeGrammar(string folder, IReadOnlyList<Rule> rules)
    {
        _words = TimeWords.Load(folder);
        _rules = rules;
        _starts = new RuleStarts(rules);
    }

    public void Fill(Chart chart) => chart.Fill(_words, _rules, _starts);
}
