using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>Reads the canonical text of a query by recursive descent.</summary>
internal sealed class QueryTextReader
{
    /// <summary>Far more than any question needs, and little enough to read in no time.</summary>
    private const int LongestText = 50_000;

    private readonly QueryCursor _at;
    private Target _target;
    private int _depth;

    private QueryTextReader(QueryCursor at) => _at = at;

    /// <summary>Null when the text is not a query; the error says what is wrong, and where.</summary>
    public static Query? Read(string text, out string? error)
    {
        error = text.Length > LongestText ? $"at {LongestText + 1}: the text is longer than {LongestText} characters" : null;
        if (error is not null || QueryWord.Split(text, out error) is not { } words)
            return null;
        var cursor = new QueryCursor(text, words);
        var query = new QueryTextReader(cursor).Query();
        if (!cursor.IsAtEnd)
            cursor.Fail("and, group by, order by, limit or the end");
        error = cursor.Error;
        return error is null ? query : null;
    }

    private Query Query()
    {
        var operation = _at.Peek() is { } first && SnakeCase.TryRead(first, out Operation named) ? _at.Taken(named) : Operation.List;
        Field? of = _at.Peek(1) == "of" ? Named<Field>("a field") : null;
        _at.Takes("of");
        _target = Named<Target>("a target");
        return new Query(_target)
        {
            Operation = operation,
            Of = of,
            Where = _at.Takes("where") ? Conditions() : [],
            Group = _at.Takes("group", "by") ? Group() : null,
            Order = _at.Takes("order", "by") ? SeparatedBy(",", Ordering) : [],
            Limit = _at.Takes("limit") ? _at.Number() : null,
        };
    }

    private ValueList<Condition> Conditions() => SeparatedBy("and", Condition);

    private Condition Condition()
    {
        if (_at.Takes("not"))
            return Negation();
        if (_at.Takes("status"))
            return Status();
        var place = _at.Place;
        var field = Named<Field>("a field");
        if (_at.Error is null && Fields.Find(_target, field) is null)
            _at.FailAt(place, $"{SnakeCase.Of(_target)} have no field {SnakeCase.Of(field)}; possible: {string.Join(", ", Possible<Field>())}");
        return Fields.Find(_target, field)?.Kind switch
        {
            FieldKind.Date => Range(field),
            FieldKind.Flag => new Flag(field, _at.Demands("=") && _at.Truth()),
            FieldKind.AtLeast => new NumberAtLeast(field, _at.Demands(">=") ? _at.Number() : 0),
            _ => new Among(field, Values()),
        };
    }

    private Not Negation()
    {
        if (++_depth > QueryCheck.DeepestNot)
            _at.Fail($"a condition: not () may stand in not () {QueryCheck.DeepestNot} deep at most");
        ValueList<Condition> removed = _at.Demands("(") ? Conditions() : [];
        _at.Demands(")");
        _depth--;
        return new(removed);
    }

    private StatusOn Status()
    {
        var values = Values();
        _at.Demands("on");
        var day = _at.Day();
        if (!_at.Takes("within"))
            return new(day, values);
        var months = _at.Number();
        if (!_at.Takes("month"))
            _at.Demands("months");
        return new(day, values, months);
    }

    private Within Range(Field field)
    {
        var overlap = _at.Takes("overlaps");
        if (!overlap)
            _at.Demands("in");
        return _at.Peek()?.Split("..") is [var first, var last] && IsEnd(first, out var from) && IsEnd(last, out var to)
            ? _at.Taken(new Within(field, new(from, to), overlap))
            : new(field, _at.Fail<DateRange>("a range such as 2025-01-01..2026-01-01 (the second day not included), 2025-01-01.. or ..2026-01-01"));
    }

    private ValueList<string> Values()
    {
        if (_at.Takes("="))
            return [_at.Value()];
        if (!_at.Takes("in"))
            return _at.Fail<ValueList<string>>("= or in") ?? [];
        _at.Demands("(");
        var values = SeparatedBy(",", _at.Value);
        _at.Demands(")");
        return values;
    }

    private Grouping Group()
    {
        var key = Named<GroupKey>("a group key");
        DateOnly? day = _at.Takes("on") ? _at.Day() : null;
        var (least, most) = _at.Takes("having") ? Sizes() : (1, null);
        return new(key, day, least, most, _at.Takes("place") ? _at.Number() : 1);
    }

    // "5" for at least five, "2..4" for two to four.
    private (int Least, int? Most) Sizes() =>
        _at.Peek()?.Split("..") is [var first, var last] && WholeNumber.TryRead(first, out var least) && WholeNumber.TryRead(last, out var most)
            ? _at.Taken((least, (int?)most))
            : (_at.Number(), null);

    private Ordering Ordering()
    {
        var word = _at.Peek() ?? "";
        var name = word.TrimStart('-');
        if (name == "count")
            return _at.Taken(new Ordering(null, word != name));
        if (SnakeCase.TryRead(name, out Field by))
            return _at.Taken(new Ordering(by, word != name));
        var possible = string.Join(", ", Fields.SortsOf(_target).Select(SnakeCase.Of));
        return _at.Fail<Ordering>($"a field to order by, or count; {SnakeCase.Of(_target)} have {possible}") ?? new(null);
    }

    private ValueList<T> SeparatedBy<T>(string separator, Func<T> one)
    {
        var items = new List<T> { one() };
        while (_at.Error is null && _at.Takes(separator))
            items.Add(one());
        return items.ToValueList();
    }

    private T Named<T>(string what)
        where T : struct, Enum =>
        _at.Peek() is { } word && SnakeCase.TryRead(word, out T value) ? _at.Taken(value) : _at.Fail<T>($"{what}: {string.Join(", ", Possible<T>())}");

    private IEnumerable<string> Possible<T>()
        where T : struct, Enum =>
        typeof(T) == typeof(Field) ? Fields.Of(_target).Select(f => SnakeCase.Of(f.Field))
        : typeof(T) == typeof(GroupKey) ? Fields.GroupKeys(_target).Select(SnakeCase.Of)
        : Enum.GetValues<T>().Select(SnakeCase.Of);

    private static bool IsEnd(string text, out DateOnly? end)
    {
        end = QueryCursor.IsDay(text, out var day) ? day : null;
        return text.Length == 0 || end is not null;
    }
}
