using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Tests.Queries;

public sealed class QueryBinderTests
{
    private static readonly Vocabulary Words = Vocabulary.Of(new()
    {
        Institutions =
        [
            new("vnu-a", "VNU Hanoi") { NamesAsWritten = ["Vietnam National University"], Country = "VN", Kind = "university" },
            new("vnu-b", "VNU Ho Chi Minh City") { NamesAsWritten = ["Vietnam National University"], Country = "VN", Kind = "university" },
            new("tum", "Technical University of Munich") { Aliases = ["TU München", "TUM"], Country = "DE", Kind = "university" },
            new("kyushu", "Kyushu University") { LocalNames = ["九州大学"], Country = "JP", Kind = "university", IsHome = true },
        ],
        Networks = [new("cic", "kyushu", "Campus-in-Campus alliance") { Aliases = ["Campus in Campus"], Kind = "alliance", Source = "s" }],
        Regions = [new("EU", ["DE"]) { Aliases = ["European Union"] }],
        Units = [],
        Agreements = [],
        Activities = [],
        Metrics = [],
        Policies = [],
        Sources = [],
        Countries = [],
    });

    [Theory]
    [InlineData("agreements where partner = tum", "agreements where partner = tum")]
    [InlineData("agreements where partner = \"tu munchen\"", "agreements where partner = tum")]
    [InlineData("agreements where not (partner = \"TECHNICAL  University of Munich\")", "agreements where not (partner = tum)")]
    [InlineData("agreements where partner = 九州大学", "agreements where partner = kyushu")]
    [InlineData("agreements where partner = \"Vietnam National University\"", "agreements where partner in (vnu-a, vnu-b)")]
    [InlineData("agreements where region = \"european union\"", "agreements where region = EU")]
    [InlineData("networks where network = \"Campus in Campus\"", "networks where network = cic")]
    [InlineData("agreements where text = TUM", "agreements where text = TUM")]
    public void names_become_what_the_register_calls_them(string typed, string bound)
    {
        Assert.True(QueryText.TryRead(typed, out var query, out var error), error);
        Assert.Equal(bound, QueryBinder.Bind(query, Words).ToString());
    }

    [Theory]
    [InlineData("agreements where partner = Munich", "there is no institution 'Munich' in the register")]
    [InlineData("agreements where home = Harvard", "there is no institution 'Harvard' in the register")]
    [InlineData("agreements where region = Atlantis", "there is no region 'Atlantis' in the register")]
    [InlineData("networks where network = erasmus", "there is no network 'erasmus' in the register")]
    public void only_whole_names_count_and_unknown_ones_are_errors(string typed, string wanted)
    {
        Assert.True(QueryText.TryRead(typed, out var query, out var error), error);
        Assert.Equal(wanted, Assert.Throws<QueryException>(() => QueryBinder.Bind(query, Words)).Message);
    }
}
