using PartnerBot.Languages;
using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>A query in the making: the facts of one message, and what the refiners have made of them so far.</summary>
internal sealed class Draft(Question question, FoldedText typed, Language language, NameScope scope, IReadOnlyList<Fact> facts)
{
    private readonly Fact[] _facts = [.. facts];
    private readonly Dictionary<Fact, Not> _leftOut = [];

    public Question Question { get; } = question;

    /// <summary>The question's text, no slip in it mended.</summary>
    public FoldedText Typed { get; } = typed;

    public Language Language { get; } = language;

    public NameScope Scope { get; } = scope;

    public IReadOnlyList<Fact> Facts => _facts;

    public DateOnly Today => Question.Today;

    public Target? Target { get; set; }

    public Operation Operation { get; set; } = Operation.List;

    public Field? Of { get; set; }

    public List<Condition> Where { get; } = [];

    public Grouping? Group { get; set; }

    public List<Ordering> Order { get; } = [];

    public int? Limit { get; set; }

    public Focus Focus { get; set; } = Focus.Rows;

    public List<Assumption> Assumptions { get; } = [];

    /// <summary>The homes that the message itself names: where no home is set, one, or several side by side.</summary>
    public List<string> NamedHomes { get; } = [];

    /// <summary>The homes whose rows count; none for all.</summary>
    public ValueList<string> Homes => Question.Home is { } own ? [own] : NamedHomes.ToValueList();

    /// <summary>The last day of a journey that the message tells of.</summary>
    public DateOnly? TripDay { get; set; }

    /// <summary>The date that a bare time means, taken over from the question before; null for the target's own.</summary>
    public Field? TimeField { get; set; }

    /// <summary>The status that the question before asked about: a bare day means that day for it.</summary>
    public ValueList<string>? LastStatus { get; set; }

    /// <summary>Whether the question before asked how long its rows will still run.</summary>
    public bool LastAhead { get; set; }

    /// <summary>Whether the question before asked how long ago its rows ended.</summary>
    public bool LastBehind { get; set; }

    /// <summary>How the answer before was grouped, for "the most first" and "more than five".</summary>
    public Grouping? LastGroup { get; set; }

    /// <summary>How the answer before was sorted, for "the other way round".</summary>
    public ValueList<Ordering> LastOrder { get; set; } = [];

    /// <summary>What the answer before told of its rows: "the latest?" behind end dates is the last to end.</summary>
    public Focus LastFocus { get; set; }

    /// <summary>Whether the question before told since when agreements have lapsed or are under renewal.</summary>
    public bool LastEnded { get; set; }

    /// <summary>Whether the answer before was a list of rows, of which "the first three" can be meant.</summary>
    public bool LastListed { get; set; }

    /// <summary>The date by which the question before found its first or last row; null where it found none so.</summary>
    public Field? LastOf { get; set; }

    /// <summary>Whether the question before asked for a kind of party.</summary>
    public bool LastKind { get; set; }

    /// <summary>A name that fits several and must be asked about.</summary>
    public (string Said, Field Field, ValueList<string> Candidates)? Ambiguity { get; set; }

    public DeclineReason? Decline { get; set; }

    public List<string> DeclineWords { get; } = [];

    /// <summary>Whether the message wants yes or no.</summary>
    public bool YesNo { get; set; }

    /// <summary>Whether the message takes back what was said before: "I meant ...", or an opening "no," that denies the answer, not what follows.</summary>
    public bool Corrects => Any("follow", "correct") || Denial is not null;

    /// <summary>The "no" that opens a message and stands by itself.</summary>
    public Fact? Denial => Facts.Count > 1 && Facts[0].Is("denial") && Question.Text.TrimStart() is var text && text.Length > Facts[0].Surface.Length
        && text.StartsWith(Facts[0].Surface, StringComparison.OrdinalIgnoreCase) && text[Facts[0].Surface.Length] is ',' or '.' or '!' or ';' or '-' or '\u3001' or '\uFF0C' or '\u3002' ? Facts[0] : null;

    public bool Any(string family)
    {
        foreach (var fact in _facts)
        {
            if (fact.Is(family))
                return true;
        }

        return false;
    }

    public bool Any(string family, string value)
    {
        foreach (var fact in _facts)
        {
            if (fact.Is(family, value))
                return true;
        }

        return false;
    }

    public IEnumerable<Fact> All(string family) => Any(family) ? Having(family) : [];

    /// <summary>Adds a condition under the fact's polarity and marks the fact as used.</summary>
    public void Add(Fact fact, Condition condition)
    {
        if (condition is StatusOn status && !fact.Negated && Where.FindIndex(c => c is StatusOn other && other.Day == status.Day && other.Months == status.Months) is >= 0 and var index)
        {
            // Statuses said side by side are alternatives: an agreement has just one.
            var values = ((StatusOn)Where[index]).Values.Union(status.Values).ToValueList();
            // "Lapsed but being renewed" are those under renewal; 有效协议里没有期限的 are in force without an end.
            var alone = values.Count == 2 && Facts.All(f => f.Sentence == fact.Sentence || !f.Is("status") && !f.Is("event", "expired")) && !Any("or") && !Any("group") && !Any("follow", "add") && !Any("including");
            Where[index] = status with { Values = !alone ? values : values.Contains("expired") && values.Contains("under-renewal") && !Any("and") ? ["under-renewal"] : values.Contains("active") && values.Contains("no-expiry") ? ["no-expiry"] : values };
            fact.Use(Where[index].ToString());
            return;
        }

        fact.Use(condition.ToString());
        if (fact.Exception is { } exception)
            LeaveOut(exception, condition);
        else
            Where.Add(fact.Negated ? Denied(condition) : condition);
    }

    /// <summary>Adds a value to the condition on a field, or-ed with values that stand there under the same polarity.</summary>
    public void AddValue(Fact fact, Field field, params IEnumerable<string> values)
    {
        fact.Use($"{field} {string.Join('|', values)}");
        if (fact.Exception is { } exception)
        {
            LeaveOut(exception, new Among(field, values.ToValueList()));
            return;
        }

        for (var i = 0; i < Where.Count; i++)
        {
            var (inner, negated) = Where[i] is Not { All: [var only] } ? (only, true) : (Where[i], false);
            if (inner is Among among && among.Field == field && negated == fact.Negated)
            {
                var joined = new Among(field, among.Values.Union(values).ToValueList());
                Where[i] = negated ? new Not(joined) : joined;
                return;
            }
        }

        var condition = new Among(field, values.ToValueList());
        Where.Add(fact.Negated ? Denied(condition) : condition);
    }

    // "Leave out the ones not in force": those in force.
    private static Condition Denied(Condition condition) => condition is Not { All: [var only] } ? only : new Not(condition);

    // A method of its own: asking for a family that is not there makes no closure.
    private IEnumerable<Fact> Having(string family) => _facts.Where(f => f.Is(family));

    // "Except the French department-level ones": one condition that holds for what has all of it.
    private void LeaveOut(Fact exception, Condition condition)
    {
        var old = _leftOut.GetValueOrDefault(exception);
        var same = condition is Among among ? old?.All.OfType<Among>().FirstOrDefault(a => a.Field == among.Field) : null;
        Condition[] all = same is null
            ? [.. old?.All ?? [], condition]
            : [.. old!.All.Where(c => c != same), same with { Values = same.Values.Union(((Among)condition).Values).ToValueList() }];
        var fresh = new Not(all.ToValueList());
        if (old is null)
            Where.Add(fresh);
        else
            Where[Where.IndexOf(old)] = fresh;
        _leftOut[exception] = fresh;
    }

    public void Refuse(DeclineReason reason, params IEnumerable<string> words)
    {
        if (Decline is null || (Decline == DeclineReason.NotInRegister && reason == DeclineReason.OutOfScope))
            Decline = reason;
        // What is no partner is told; other words at fault would be called partners too.
        if (Decline != DeclineReason.NoSuchPartner || reason == Decline)
            DeclineWords.AddRange(words);
    }

    public Query ToQuery()
    {
        var where = new List<Condition>();
        if (Homes.Count > 0)
            where.Add(new Among(Field.Home, Homes));
        where.AddRange(Where.Distinct());
        var query = new Query(Target ?? Queries.Target.Agreements)
        {
            Operation = Operation,
            Of = Of,
            Where = where.ToValueList(),
            Group = Group,
            Order = Order.ToValueList(),
            Limit = Limit,
        };
        return Memberships.BeyondPartners(this, query);
    }
}
