using PartnerBot.Reading.Names;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Reading.Names;

public sealed class MisspellingsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("is the universty of Regensberg agreemnt still activ", "Institution?:university-of-regensburg")]
    [InlineData("how mnay active agreements in Maylasia", "Country?:MY")]
    [InlineData("howmany agreements do we havein malasia", "Country?:MY")]
    [InlineData("Cheik Anta Dop in sengal - valid untill wen?", "Institution?:cheikh-anta-diop-university Country?:SN")]
    [InlineData("Nanjing Agricultual University", "Institution:nanjing-agricultural-university")]
    [InlineData("Chulalongkron University", "Institution?:chulalongkorn-university")]
    [InlineData("Chulalongkorn Univeristy", "Institution?:chulalongkorn-university")]
    [InlineData("Chulalongkron Univeristy", "Institution?:chulalongkorn-university")]
    [InlineData("my main score is a levle of curently beeing renewd partnrs", "")]
    [InlineData("Universite de Gabes", "Elsewhere(Universite de Gabes)")]
    [InlineData("UNESP is not UNIFESP", "Elsewhere(UNESP) Institution:unifesp")]
    [InlineData("Tsinghua University", "Elsewhere(Tsinghua University)")]
    public void slips_are_corrected_and_said_back(string text, string wanted) => Found.Is(wanted, text);

    [Theory]
    [InlineData("九洲大学访门的时候", "Institution?:kyushu-university")]
    [InlineData("朱拉隆工大学那份", "Institution?:chulalongkorn-university")]
    [InlineData("东京大学和北京大学", "Elsewhere(东京大学) Elsewhere(北京大学)")]
    public void characters_that_sound_alike_are_corrected(string text, string wanted) => Found.Is(wanted, text, "zh");

    [Fact]
    public void one_slip_in_a_partners_name_finds_the_partner_or_nothing()
    {
        if (!Found.IsPossible)
            return;
        var random = new Random(7);
        var (asked, right, wrong) = (0, 0, new List<string>());
        foreach (var institution in SharedRegister.Vocabulary!.Institutions)
        {
            for (var i = 0; i < 10; i++)
            {
                var text = Typos.In(institution.Name, random);
                var found = Found.In(text).Where(m => m.Kind == NameKind.Institution).ToList();
                asked++;
                if (found.Exists(m => m.Ids.Contains(institution.Id)))
                    right++;
                else if (found.Exists(m => m.Quality != NameQuality.Corrected))
                    wrong.Add($"{text} -> {string.Join(" ", found.SelectMany(m => m.Ids))}");
            }
        }

        output.WriteLine($"{asked} names with a slip: {right} found, {wrong.Count} other partners unsaid\n{string.Join("\n", wrong)}");
        Assert.True(right > asked * 0.7 && wrong.Count <= asked * 0.01, $"{right} of {asked} found; {string.Join("; ", wrong.Take(10))}");
    }
}
