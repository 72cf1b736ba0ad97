using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Tests.Answers;

public sealed class BackgroundTests
{
    private static readonly Among Home = new(Field.Home, "naist");
    private static readonly Among Ulm = new(Field.Partner, "ulm-university");
    private static readonly StatusOn Active = new(new(2025, 5, 20), ["active"]);

    [Fact]
    public void A_no_about_a_partner_reads_its_agreements_without_the_test() =>
        Assert.Equal([new Query(Target.Agreements) { Where = [Home, Ulm] }], Read(Exists(Home, Ulm, Active), QueryResult.Nothing));

    [Fact]
    public void A_no_about_a_partner_that_has_nothing_reads_nothing_more() => Assert.Empty(Read(Exists(Home, Ulm), QueryResult.Nothing));

    [Fact]
    public void A_no_about_no_partner_reads_nothing_more() =>
        Assert.Empty(Read(Exists(Home, new Among(Field.Country, "FR"), Active), QueryResult.Nothing));

    [Fact]
    public void A_yes_needs_nothing_more() => Assert.Empty(Read(Exists(Home, Ulm, Active), new QueryResult { Count = 1 }));

    [Fact]
    public void A_profile_reads_the_activities_with_the_partner_newest_first() => Assert.Equal(
        [new Query(Target.Activities) { Where = [Home, Ulm], Order = [new Ordering(Field.Date, Descending: true)] }],
        Read(new Query(Target.Agreements) { Where = [Home, Ulm] }, new QueryResult { Count = 1 }, Focus.Profile));

    [Fact]
    public void Rows_that_could_win_as_well_are_read_to_be_named() => Assert.Equal(
        [new Query(Target.Agreements) { Where = [new Among(Field.Id, "a-06")] }],
        Read(new Query(Target.Agreements) { Operation = Operation.Earliest }, new QueryResult { Count = 2, AlsoPossible = ["a-06"] }));

    [Fact]
    public void A_list_that_is_cut_reads_all_rows_of_the_last_date() => Assert.Equal(
        [new Query(Target.Agreements) { Where = [Home, new Within(Field.Signed, new DateRange(new(2013, 9, 26), new(2013, 9, 27)))] }],
        Read(Newest, new QueryResult { Count = 9, Rows = [SampleRegister.Graz] }));

    [Fact]
    public void A_list_that_is_whole_reads_nothing_more() => Assert.Empty(Read(Newest, new QueryResult { Count = 1, Rows = [SampleRegister.Graz] }));

    private static Query Newest => new(Target.Agreements) { Where = [Home], Order = [new Ordering(Field.Signed, Descending: true)], Limit = 1 };

    private static Query Exists(params Condition[] conditions) => new(Target.Agreements) { Operation = Operation.Exists, Where = [.. conditions] };

    private static IReadOnlyList<Query> Read(Query query, QueryResult result, Focus focus = Focus.Rows) =>
        Background.Queries(new Understood("en", query) { Focus = focus }, result);
}
