using PartnerBot.Queries;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Turns;

public sealed class TappedQueryTests
{
    private static readonly Among Naist = new(Field.Home, "naist");

    [Fact]
    public void a_button_cannot_leave_the_home_of_the_deployment()
    {
        var foreign = new Query(Target.Agreements) { Where = [new Among(Field.Home, "kyushu-university")] };
        Assert.Equal([Naist, .. foreign.Where], TappedQuery.InScope(foreign, "naist").Where);
        var wider = new Query(Target.Agreements) { Where = [new Among(Field.Home, "naist", "kyushu-university")] };
        Assert.Equal([Naist, .. wider.Where], TappedQuery.InScope(wider, "naist").Where);
    }

    [Theory]
    [InlineData("agreements where country = FR", "agreements where home = naist and country = FR")]
    [InlineData("agreements where home = naist and country = FR", "agreements where home = naist and country = FR")]
    [InlineData("networks where kind = alliance", "networks where home = naist and kind = alliance")]
    public void the_home_is_put_on_what_a_button_carries(string carried, string wanted)
    {
        Assert.True(TappedQuery.TryRead(carried, "naist", out var query));
        Assert.Equal(wanted, query.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("drop table agreements")]
    [InlineData("agreements where salary = high")]
    public void what_is_no_query_is_not_read(string carried) => Assert.False(TappedQuery.TryRead(carried, null, out _));

    [Fact]
    public void a_query_within_the_scope_stays_as_it_is()
    {
        var query = new Query(Target.Agreements) { Where = [Naist] };
        Assert.Equal(query, TappedQuery.InScope(query, "naist"));
        Assert.Equal(query, TappedQuery.InScope(query, null));
    }
}
