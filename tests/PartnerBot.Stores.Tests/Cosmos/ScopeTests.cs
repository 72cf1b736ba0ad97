using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Cosmos;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>What is asked of the service: the text, its values, and how many partitions it looks at.</summary>
public sealed class ScopeTests
{
    private static readonly RegisterNames Names = new("1-v", Vocabulary.Of(SampleRegister.Load()));

    [Theory]
    [InlineData("agreements where home = naist and country = FR", "1-v/naist")]
    [InlineData("activities where home = naist group by kind", "1-v/naist")]
    [InlineData("agreements where country = FR and home = naist", "1-v/naist")]
    [InlineData("institutions where home = naist", "1-v/")]
    [InlineData("agreements where home in (naist, kyushu-university)", null)]
    [InlineData("agreements where not (home = naist)", null)]
    [InlineData("agreements where country = FR", null)]
    public void a_question_about_one_home_looks_at_one_partition(string line, string? wanted)
    {
        Assert.True(QueryText.TryRead(line, out var query, out var error), error);
        Assert.Equal(wanted, Statement(query!).Partition);
    }

    [Fact]
    public void no_value_stands_in_the_text()
    {
        var query = new Query(Target.Agreements) { Where = [new Among(Field.Theme, "x' OR true"), new Among(Field.City, "\"]")] };
        var statement = Statement(query);
        Assert.DoesNotContain("OR true", statement.Sql, StringComparison.Ordinal);
        Assert.Contains("x' or true", statement.Values);
        Assert.True(CosmosGrammar.Parses(statement.Sql));
    }

    [Fact]
    public void many_related_institutions_are_asked_for_in_ranges_that_lie_beside_each_other()
    {
        var query = new Query(Target.Institutions) { Where = [new Among(Field.Home, "naist")] };
        var keys = Enumerable.Range(0, 7).Select(i => $"k{i}").ToList();
        var ranges = new[] { new KeyRange(null, "k3"), new KeyRange("k3", "k6"), new KeyRange("k6", null) };
        var asked = ranges.Select(r => new Scope(Names, query.Target, query.Where, _ => keys, r).Select("VALUE c[\"key\"]")).ToList();
        Assert.Equal(keys, asked.SelectMany(s => s.Values.OfType<string>().Where(keys.Contains)).Distinct().Order());
        Assert.All(asked, s => Assert.True(CosmosGrammar.Parses(s.Sql)));
    }

    [Fact]
    public void every_order_has_its_composite_index()
    {
        var indexes = RegisterContainer.Properties().IndexingPolicy.CompositeIndexes.Select(i => string.Join(" ", i.Select(p => $"{p.Path} {p.Order}"))).ToHashSet();
        foreach (var field in Enum.GetValues<Target>().SelectMany(Fields.SortsOf).Where(f => f != Field.Id))
        {
            Assert.Contains($"/up/{SnakeCase.Of(field)} Ascending /key Ascending", indexes);
            Assert.Contains($"/down/{SnakeCase.Of(field)} Descending /key Ascending", indexes);
        }

        Assert.True(indexes.Count <= 100, $"the service takes 100 composite indexes at most, and these are {indexes.Count}");
    }

    private static Statement Statement(Query query) =>
        new Scope(Names, query.Target, query.Where, _ => ["nanjing-university"], KeyRange.All).Select("VALUE c[\"row\"]", order: "c[\"key\"] ASC");
}
