using PartnerBot.Answers;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Tests.Answers;

public sealed class RestatementTests
{
    private static readonly DateOnly Today = new(2024, 4, 1);

    public static TheoryData<string> Languages => [.. Phrases.Files.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_condition_is_silent(string language)
    {
        foreach (var query in new GeneratedQueries(1).Take(1500))
        {
            var said = Said(query, language);
            Assert.All(query.Where, condition => Assert.NotEqual(said, Said(Without(query, condition), language)));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_part_of_an_exclusion_is_silent(string language)
    {
        foreach (var query in new GeneratedQueries(2).Take(1500))
        {
            foreach (var not in query.Where.OfType<Not>().Where(not => not.All.Distinct().Count() > 1))
            {
                var less = query with { Where = [.. query.Where.Select(condition => ReferenceEquals(condition, not) ? new Not(not.All[0]) : condition)] };
                Assert.NotEqual(Said(query, language), Said(less, language));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_condition_has_a_chip_of_its_own(string language)
    {
        foreach (var query in new GeneratedQueries(3).Take(500))
        {
            var labels = query.Where.Select(condition => Restatement.Label(condition, query.Target, language, SampleRegister.Vocabulary)).ToList();
            Assert.All(labels, label => Assert.False(string.IsNullOrWhiteSpace(label)));
            Assert.Equal(query.Where.Distinct().Count(), labels.Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_generated_query_has_a_headline_that_names_its_conditions(string language)
    {
        var writer = new AnswerWriter(SampleRegister.Vocabulary);
        foreach (var query in new GeneratedQueries(4).Take(500))
        {
            var answer = writer.Answered(new Understood(language, query), QueryResult.Nothing, Page.All, Today);
            Assert.All(
                query.Where.Where(condition => condition is not Among { Field: Field.Home }),
                condition => Assert.NotEqual(answer.Headline, writer.Answered(new Understood(language, Without(query, condition)), QueryResult.Nothing, Page.All, Today).Headline));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Operation_measure_grouping_order_and_limit_are_said(string language)
    {
        var plain = new Query(Target.Agreements);
        Query[] variants =
        [
            plain,
            .. Enum.GetValues<Operation>().Where(operation => operation != Operation.List).Select(operation => plain with { Operation = operation, Of = Field.Expires }),
            plain with { Operation = Operation.Latest, Of = Field.Signed },
            .. Fields.GroupKeys(Target.Agreements).Select(key => plain with { Group = new Grouping(key) }),
            plain with { Group = new Grouping(GroupKey.Country, AtLeast: 3) },
            plain with { Group = new Grouping(GroupKey.Country, AtMost: 3) },
            plain with { Group = new Grouping(GroupKey.Country, AtLeast: 3, AtMost: 3) },
            plain with { Group = new Grouping(GroupKey.Country, AtLeast: 2, AtMost: 3) },
            plain with { Group = new Grouping(GroupKey.Country, Place: 2), Operation = Operation.Max },
            plain with { Group = new Grouping(GroupKey.Country, Place: 2), Operation = Operation.Min },
            plain with { Group = new Grouping(GroupKey.Status, Today) },
            plain with { Group = new Grouping(GroupKey.Country), Operation = Operation.Max },
            plain with { Group = new Grouping(GroupKey.Country), Operation = Operation.Min },
            .. Fields.SortsOf(Target.Agreements).Select(field => plain with { Order = [new Ordering(field)] }),
            plain with { Order = [new Ordering(Field.Expires, Descending: true)] },
            plain with { Limit = 3 },
        ];
        var said = variants.Select(query => Said(query, language)).ToList();
        Assert.Equal(said.Count, said.Distinct().Count());
    }

    [Fact]
    public void A_period_is_said_by_its_days() => Assert.Equal(
        "Agreements of NAIST with partners in France expiring from 1 January 2025 to 31 December 2025.",
        Said(new Query(Target.Agreements) { Where = [new Among(Field.Home, "naist"), new Among(Field.Country, "FR"), new Within(Field.Expires, new DateRange(new(2025, 1, 1), new(2026, 1, 1)))] }, "en"));

    private static string Said(Query query, string language) => Restatement.Of(query, language, SampleRegister.Vocabulary);

    private static Query Without(Query query, Condition condition) => query with { Where = [.. query.Where.Where(other => !ReferenceEquals(other, condition))] };
}
