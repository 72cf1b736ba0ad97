using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Tests.Queries;

/// <summary>Makes sound queries of every shape, the same ones for the same seed.</summary>
/// <param name="value">A value for a field, sound or not known to the register.</param>
internal sealed class QueryGenerator(int seed, Func<Target, FieldInfo, Random, string> value)
{
    private static readonly DateOnly FirstDay = new(1996, 1, 1);

    private readonly Random _random = new(seed);

    public Query Next()
    {
        while (true)
        {
            var query = Any();
            if (QueryCheck.Problem(query) is null)
                return query;
        }
    }

    private Query Any()
    {
        var target = Chance(50) ? Target.Agreements : Pick(Enum.GetValues<Target>());
        var group = Chance(20) ? Group(target) : null;
        var operation = group is not null ? Pick(Operation.List, Operation.Count, Operation.Min, Operation.Max)
            : Chance(50) ? Operation.List : Pick(Enum.GetValues<Operation>());
        if (group is not null && operation >= Operation.Min && Chance(40))
            group = group with { Place = _random.Next(2, 5) };
        var takesField = group is null && operation >= Operation.Min && Chance(80);
        Field[] measures = [.. Fields.DatesOf(target), .. Fields.NumbersOf(target)];
        return new(target)
        {
            Operation = operation,
            Of = takesField && measures.Length > 0 ? Pick(measures) : null,
            Where = Conditions(target, _random.Next(5), 0),
            Group = group,
            Order = Chance(40) ? Orders(target, group is not null) : [],
            Limit = Chance(20) ? _random.Next(1, 12) : null,
        };
    }

    private Grouping Group(Target target)
    {
        var key = Pick([.. Fields.GroupKeys(target)]);
        var least = Chance(30) ? _random.Next(1, 4) : 1;
        return new(key, key == GroupKey.Status ? Day() : null, least, Chance(20) ? least + _random.Next(4) : null);
    }

    private ValueList<Ordering> Orders(Target target, bool grouped) => grouped
        ? [new(null, Chance(50))]
        : Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new Ordering(Pick([.. Fields.SortsOf(target)]), Chance(50))).ToValueList();

    private ValueList<Condition> Conditions(Target target, int count, int depth) =>
        Enumerable.Range(0, count).Select(_ => OneCondition(target, depth)).ToValueList();

    private Condition OneCondition(Target target, int depth)
    {
        if (depth < 3 && Chance(15))
            return new Not(Conditions(target, _random.Next(1, 4), depth + 1));
        if (Fields.HasStatus(target) && Chance(12))
            return Status();
        var info = Pick([.. Fields.Of(target)]);
        return info.Kind switch
        {
            FieldKind.Date => new Within(info.Field, Range(), Chance(40)),
            FieldKind.Flag => new Flag(info.Field, Chance(50)),
            FieldKind.AtLeast => new NumberAtLeast(info.Field, _random.Next(0, 5)),
            _ => new Among(info.Field, Some(() => value(target, info, _random))),
        };
    }

    private StatusOn Status() => new(Day(), Some(() => Pick([.. AgreementStatus.Names])), Chance(50) ? 6 : _random.Next(1, 40));

    private ValueList<string> Some(Func<string> one) => Enumerable.Range(0, Chance(60) ? 1 : _random.Next(2, 5)).Select(_ => one()).ToValueList();

    private DateRange Range()
    {
        var from = Day();
        return new(Chance(80) ? from : null, Chance(80) ? from.AddDays(Chance(50) ? 365 : _random.Next(1, 4000)) : null);
    }

    // Often the first of a month or a year, where the ends of imprecise dates lie.
    private DateOnly Day()
    {
        var day = FirstDay.AddDays(_random.Next(12_500));
        return Chance(40) ? new(day.Year, 1, 1) : Chance(40) ? new(day.Year, day.Month, 1) : day;
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];
}
