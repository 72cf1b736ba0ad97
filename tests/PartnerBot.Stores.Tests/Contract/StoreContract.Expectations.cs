using PartnerBot.Queries;

namespace PartnerBot.Stores.Tests.Contract;

/// <summary>Answers read by hand from the published pages that the sample register was taken from.</summary>
public abstract partial class StoreContract
{
    [ContractTheory]
    [InlineData("agreements where listed = true", 96)]
    [InlineData("institutions where listed = true", 90)]
    [InlineData("agreements where home = naist", 97)]
    [InlineData("institutions where home = naist", 91)]
    [InlineData("agreements where home = kyushu-university", 4)]
    [InlineData("agreements where involving = kyushu-university", 5)]
    [InlineData("agreements where partner = kyushu-university", 1)]
    [InlineData("agreements where partner = university-of-california", 2)]
    [InlineData("agreements where partner = uc-davis", 1)]
    [InlineData("institutions where partner = university-of-california", 3)]
    [InlineData("institutions where parent = university-of-california", 2)]
    [InlineData("institutions", 132)]
    [InlineData("institutions where is_home = true", 5)]
    [InlineData("agreements where parties_min >= 3", 4)]
    [InlineData("agreements where country = JP and home = central-south-university", 1)]
    [InlineData("agreements where home = naist and region = \"North America\"", 7)]
    [InlineData("agreements where listed = true and region = \"North America\"", 6)]
    [InlineData("agreements where unit = esalq", 1)]
    [InlineData("agreements where unit = \"biological sciences\"", 1)]
    [InlineData("agreements where city = \"sao paulo\"", 4)]
    [InlineData("agreements where city = \"SÃO PAULO\" and home = naist", 4)]
    [InlineData("agreements where signed in 2017-01-01..2018-01-01 and home = universite-grenoble-alpes", 1)]
    [InlineData("agreements where signed in 2017-01-01..2017-06-01 and home = universite-grenoble-alpes", 0)]
    [InlineData("agreements where signed overlaps 2017-01-01..2017-06-01 and home = universite-grenoble-alpes", 1)]
    [InlineData("agreements where status = under-renewal on 2024-04-01", 2)]
    [InlineData("agreements where status = expired on 2024-04-01 and listed = true", 1)]
    [InlineData("agreements where status = active on 2024-04-01 and home = naist", 94)]
    [InlineData("agreements where status = no-expiry on 2024-04-01 and home = naist", 2)]
    [InlineData("agreements where status = pending on 2020-01-08 and home = central-south-university", 2)]
    [InlineData("agreements where status = active on 2024-03-02 and partner = ens-paris-saclay", 1)]
    [InlineData("agreements where status = active on 2024-03-03 and partner = ens-paris-saclay", 0)]
    [InlineData("agreements where funded = true", 1)]
    [InlineData("agreements where period in 2020-01-01..2024-01-01", 1)]
    [InlineData("agreements where period overlaps 2023-03-31..2023-04-01", 2)]
    [InlineData("activities where top = true and home = central-south-university", 3)]
    [InlineData("activities where date in 2019-12-07..2019-12-15", 4)]
    [InlineData("activities where date in 2019-12-07..2019-12-14", 0)]
    [InlineData("activities where country = HU", 1)]
    [InlineData("networks where partner = chiang-mai-university", 1)]
    [InlineData("institutions where network = trilateral-university-center", 3)]
    [InlineData("institutions where relation = network and home = kyushu-university", 2)]
    [InlineData("policies where number in (4, 5)", 2)]
    [InlineData("metrics where metric = \"partner INSTITUTIONS\" and home = naist", 1)]
    public async Task counts_read_by_hand(string line, int wanted)
    {
        var result = await Sample.RunAsync(Read(line), Page.All, default);
        Assert.True(wanted == result.Count, $"asked  {line}\nwanted {wanted}\ngot    {result.Count}: {string.Join(" ", result.Ids)}");
    }

    [ContractFact]
    public async Task the_earliest_names_what_could_be_earlier_still()
    {
        var result = await Sample.RunAsync(Read("earliest agreements"), Page.All, default);
        Assert.Equal("1997", result.Value);
        Assert.Equal(["uga-0001"], result.Ids);
        Assert.Equal(["naist-0084"], result.AlsoPossible);
        Assert.Equal(123, result.Count);
    }

    [ContractFact]
    public async Task one_agreement_alone_must_satisfy_all_that_is_asked_of_an_institution()
    {
        // Nanjing University has an agreement until 2026-07 and another until 2024-12, both of one department; only one of them is of 2011.
        var one = await Sample.RunAsync(Read("institutions where signed in 2011-01-01..2012-01-01 and expires in 2024-01-01..2025-01-01 and partner = nanjing-university"), Page.All, default);
        var each = await Sample.RunAsync(Read("count institutions where signed in 2011-01-01..2012-01-01 and partner = nanjing-university"), Page.All, default);
        var other = await Sample.RunAsync(Read("count institutions where expires in 2024-01-01..2025-01-01 and partner = nanjing-university"), Page.All, default);
        Assert.Equal((0, 1, 1), (one.Count, each.Count, other.Count));
    }

    [ContractTheory]
    [InlineData("agreements where home = naist group by continent", "Africa=1 Asia=48 Europe=34 North America=7 Oceania=3 South America=4")]
    [InlineData("agreements where home = naist group by status on 2024-04-01", "active=94 expired=1 under-renewal=2")]
    [InlineData("agreements where home = naist group by partner having 2", "nanjing-university=2 nycu=2 tum=2 usp=3 vast=2")]
    [InlineData("agreements where home = naist group by partner having 3..4", "usp=3")]
    [InlineData("max agreements where home = naist group by country place 2", "DE=11")]
    [InlineData("max agreements where home = naist group by country place 3", "CN=8 ID=8 VN=8")]
    [InlineData("max agreements where home = naist group by country place 40", "")]
    [InlineData("agreements where home = naist group by home_unit", "(none)=1 BS=6 I=66 IS=15 MS=9")]
    [InlineData("agreements where home = naist group by country order by -count limit 4", "FR=13 DE=11 CN=8 ID=8 VN=8")]
    [InlineData("max agreements where home = naist and expires in 2027-01-01..2028-01-01 group by month_of_expiry", "2027-04=5")]
    [InlineData("min institutions where home = naist group by country", "AT=1 CA=1 ES=1 FI=1 NZ=1 RU=1 SN=1")]
    [InlineData("agreements where home = universite-grenoble-alpes group by month_of_signing", "(none)=4 1997=1 2017=1")]
    [InlineData("policies where home = naist group by number", "(none)=2 1=1 2=1 3=1 4=1 5=1 6=1 7=1")]
    public async Task groups_read_by_hand(string line, string wanted)
    {
        var result = await Sample.RunAsync(Read(line), Page.All, default);
        Assert.Equal(wanted, string.Join(" ", result.Groups!.Select(g => $"{g.Key}={g.Count}")));
        Assert.All(result.Groups!, g => Assert.Equal(g.Count, g.Ids.Count));
    }

    [ContractTheory]
    [InlineData("sum funding_amount of agreements", "250000")]
    [InlineData("max value of metrics where home = central-south-university", "300")]
    [InlineData("latest expires of agreements where home = naist", "2029-03-15")]
    [InlineData("min number of policies", "1")]
    [InlineData("sum value of metrics where metric = nothing", null)]
    [InlineData("latest activities where home = kyushu-university", "2024-02")]
    public async Task values_read_by_hand(string line, string? wanted) =>
        Assert.Equal(wanted, (await Sample.RunAsync(Read(line), Page.All, default)).Value);

    [ContractFact]
    public async Task a_limit_cuts_the_list_and_not_the_count()
    {
        var result = await Sample.RunAsync(Read("agreements where home = naist order by signed limit 3"), Page.All, default);
        Assert.Equal(97, result.Count);
        Assert.Equal(["naist-0084", "naist-0085", "naist-0023"], result.Ids);
    }

    [ContractFact]
    public async Task unknown_values_come_last_both_ways()
    {
        var up = await Sample.RunAsync(Read("agreements where home = naist order by expires"), Page.All, default);
        var down = await Sample.RunAsync(Read("agreements where home = naist order by -expires"), Page.All, default);
        Assert.Equal(up.Ids.TakeLast(2), down.Ids.TakeLast(2));
        Assert.Equal(["naist-0085", "naist-0097"], up.Ids.TakeLast(2));
    }
}
