using System.Globalization;
using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>Reads the canonical text of a query by recursive descent; the first thing that does not fit is the error.</summary>
internal sealed class QueryTextReader(string text)
{
    /// <summary>Far more than any question needs, and little enough to read in no time.</summary>
    private const int LongestText = 50_000;

    private List<QueryWord> _words = [];
    private int _depth;
    private int _next;
    private string? _error;
    private Target _target;

    /// <summary>Null when the text is not a query; the error says what is wrong, and where.</summary>
    public Query? Read(out string? error)
    {
        if (text.Length > LongestText)
        {
            error = $"at {LongestText + 1}: the text is longer than {LongestText} characters";
            return null;
        }

        if (QueryWord.Split(text, out error) is not { } words)
            return null;
        _words = words;
        var query = Query();
        if (_error is null && _next < _words.Count)
            Fail("and, group by, order by, limit or the end");
        error = _error;
        return _error is null ? query : null;
    }

    private Query Query()
    {
        var operation = Operation.List;
        if (Peek() is { } first && SnakeCase.TryRead(first, out Operation named))
        {
            operation = named;
            _next++;
        }

        Field? of = Peek(1) == "of" ? Named<Field>("a field") : null;
        if (of is not null)
            _next++;
        _target = Named<Target>("a target");
        return new Query(_target)
        {
            Operation = operation,
            Of = of,
            Where = Takes("where") ? Conditions() : [],
            Group = Takes("group", "by") ? Group() : null,
            Order = Takes("order", "by") ? Orderings() : [],
            Limit = Takes("limit") ? Number() : null,
        };
    }

    private ValueList<Condition> Conditions()
    {
        var conditions = new List<Condition> { Condition() };
        while (_error is null && Takes("and"))
            conditions.Add(Condition());
        return conditions.ToValueList();
    }

    private Condition Condition()
    {
        if (Takes("not"))
        {
            if (++_depth > QueryCheck.DeepestNot)
                Fail($"a condition: not () may stand in not () {QueryCheck.DeepestNot} deep at most");
            Demand("(");
            ValueList<Condition> removed = _error is null ? Conditions() : [];
            Demand(")");
            _depth--;
            return new Not(removed);
        }

        if (Takes("status"))
            return Status();
        var at = _next;
        var field = Named<Field>("a field");
        if (_error is null && Fields.Find(_target, field) is null)
            FailAt(at, $"{SnakeCase.Of(_target)} have no field {_words[at].Text}; possible: {string.Join(", ", Fields.Of(_target).Select(f => SnakeCase.Of(f.Field)))}");
        return Fields.Find(_target, field)?.Kind switch
        {
            FieldKind.Date => Range(field),
            FieldKind.Flag => Demand("=") ? new Flag(field, Truth()) : new Flag(field, false),
            FieldKind.AtLeast => Demand(">=") ? new NumberAtLeast(field, Number()) : new NumberAtLeast(field, 0),
            _ => new Among(field, Values()),
        };
    }

    private StatusOn Status()
    {
        var values = Values();
        Demand("on");
        var day = Day();
        if (!Takes("within"))
            return new(day, values);
        var months = Number();
        if (!Takes("month"))
            Demand("months");
        return new(day, values, months);
    }

    private Within Range(Field field)
    {
        var overlap = Takes("overlaps");
        if (!overlap)
            Demand("in");
        var ends = (Peek() ?? "").Split("..");
        if (ends.Length == 2 && IsEnd(ends[0], out var from) && IsEnd(ends[1], out var to))
            _next++;
        else
            return new(field, Fail<DateRange>("a range such as 2025-01-01..2026-01-01 (the second day not included), 2025-01-01.. or ..2026-01-01"));
        return new(field, new(from, to), overlap);
    }

    private ValueList<string> Values()
    {
        if (Takes("="))
            return [Value()];
        if (!Takes("in"))
            return [Fail<string>("= or in") ?? ""];
        Demand("(");
        var values = new List<string> { Value() };
        while (_error is null && Takes(","))
            values.Add(Value());
        Demand(")");
        return values.ToValueList();
    }

    private string Value()
    {
        if (_next < _words.Count && (_words[_next].Quoted || _words[_next].Text is not ("(" or ")" or "," or "=" or ">=")))
            return _words[_next++].Text;
        return Fail<string>("a value") ?? "";
    }

    private Grouping Group()
    {
        var key = Named<GroupKey>("a group key");
        DateOnly? day = Takes("on") ? Day() : null;
        return new(key, day, Takes("having") ? Number() : 1);
    }

    private ValueList<Ordering> Orderings()
    {
        var orderings = new List<Ordering> { Ordering() };
        while (_error is null && Takes(","))
            orderings.Add(Ordering());
        return orderings.ToValueList();
    }

    private Ordering Ordering()
    {
        var name = Peek() ?? "";
        var descending = name.StartsWith('-');
        name = descending ? name[1..] : name;
        if (name != "count" && !SnakeCase.TryRead(name, out Field _))
            return Fail<Ordering>($"a field to order by, or count; {SnakeCase.Of(_target)} have {string.Join(", ", Fields.SortsOf(_target).Select(SnakeCase.Of))}")!;
        _next++;
        return new(SnakeCase.TryRead(name, out Field by) ? by : null, descending);
    }

    private T Named<T>(string what)
        where T : struct, Enum
    {
        if (Peek() is { } word && SnakeCase.TryRead(word, out T value))
        {
            _next++;
            return value;
        }

        return Fail<T>($"{what}: {string.Join(", ", Possible<T>())}");
    }

    private IEnumerable<string> Possible<T>()
        where T : struct, Enum =>
        typeof(T) == typeof(Field) ? Fields.Of(_target).Select(f => SnakeCase.Of(f.Field))
        : typeof(T) == typeof(GroupKey) ? Fields.GroupKeys(_target).Select(SnakeCase.Of)
        : Enum.GetValues<T>().Select(SnakeCase.Of);

    private int Number() => Peek() is { } word && WholeNumber.TryRead(word, out var number) ? Taken(number) : Fail<int>("a whole number");

    private bool Truth() => Peek() switch
    {
        "true" => Taken(true),
        "false" => Taken(false),
        _ => Fail<bool>("true or false"),
    };

    private DateOnly Day() => Peek() is { } word && IsDay(word, out var day) ? Taken(day) : Fail<DateOnly>("a day such as 2024-04-01");

    private T Taken<T>(T value)
    {
        _next++;
        return value;
    }

    /// <summary>The word after next ones, lower-case; quoted words are values and never words of the language.</summary>
    private string? Peek(int ahead = 0) =>
        _next + ahead < _words.Count && !_words[_next + ahead].Quoted ? _words[_next + ahead].Text.ToLowerInvariant() : null;

    private bool Takes(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Peek(i) != words[i])
                return false;
        }

        _next += words.Length;
        return true;
    }

    private bool Demand(string word)
    {
        if (Takes(word))
            return true;
        Fail(word);
        return false;
    }

    private T? Fail<T>(string wanted)
    {
        Fail(wanted);
        return default;
    }

    private void Fail(string wanted) =>
        FailAt(_next, _next < _words.Count ? $"'{_words[_next].Text}' stands where there should be {wanted}" : $"the text ends where there should be {wanted}");

    private void FailAt(int word, string problem) => _error ??= $"at {(word < _words.Count ? _words[word].At : text.Length) + 1}: {problem}";

    private static bool IsEnd(string text, out DateOnly? end)
    {
        end = IsDay(text, out var day) ? day : null;
        return text.Length == 0 || end is not null;
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
