using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Tests.Answers;

/// <summary>Queries of every target with conditions on any of its fields, the same at every run.</summary>
internal sealed class GeneratedQueries(int seed)
{
    private readonly Random _random = new(seed);

    public IEnumerable<Query> Take(int count) => Enumerable.Range(0, count).Select(_ => Next());

    private Query Next()
    {
        var target = Pick(Enum.GetValues<Target>());
        var fields = Fields.Of(target).OrderBy(_ => _random.Next()).Take(_random.Next(0, 4)).ToList();
        List<Condition> conditions = [.. fields.Select(One)];
        if (Fields.HasStatus(target) && _random.Next(3) == 0)
            conditions.Add(new StatusOn(Day(), [.. AgreementStatus.Names.OrderBy(_ => _random.Next()).Take(_random.Next(1, 3))], _random.Next(1, 13)));
        if (_random.Next(4) == 0)
            conditions.Add(new Not(One(Pick([.. Fields.Of(target)])), One(Pick([.. Fields.Of(target)]))));
        return new Query(target) { Where = [.. conditions], Operation = Pick([Operation.List, Operation.List, Operation.Count, Operation.Exists]) };
    }

    private Condition One(FieldInfo info) => info.Kind switch
    {
        FieldKind.Date => new Within(info.Field, new DateRange(Day(), Day().AddYears(30)), Overlap: _random.Next(2) == 0),
        FieldKind.Flag => new Flag(info.Field, _random.Next(2) == 0),
        FieldKind.AtLeast => new NumberAtLeast(info.Field, _random.Next(2, 9)),
        FieldKind.Choice => new Among(info.Field, Some([.. info.Choices!])),
        FieldKind.Country => new Among(info.Field, Some("FR", "DE", "JP", "US", "NL")),
        FieldKind.Region => new Among(info.Field, Some("Europe", "Asia", "Southeast Asia", "EU")),
        FieldKind.Institution => new Among(info.Field, Some([.. SampleRegister.Institutions.Select(institution => institution.Id)])),
        FieldKind.Network => new Among(info.Field, "cic"),
        FieldKind.Number => new Among(info.Field, Some("1", "2", "6")),
        _ => new Among(info.Field, Some("alpha", "beta", "gamma", "delta")),
    };

    private ValueList<string> Some(params string[] values) => [.. values.OrderBy(_ => _random.Next()).Take(_random.Next(1, 3))];

    private DateOnly Day() => new(_random.Next(2000, 2030), _random.Next(1, 13), _random.Next(1, 29));

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];
}
