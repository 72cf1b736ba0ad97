namespace PartnerBot.Tests.Reading.Names;

public sealed class NonPartnerTests
{
    [Theory]
    [InlineData("Does NAIST have an MoU with Carnegie Mellon University?", "Institution:naist Elsewhere(Carnegie Mellon University)")]
    [InlineData("agreement with Ho Chi Minh City University of Technology", "Elsewhere(Ho Chi Minh City University of Technology)")]
    [InlineData("the Indian Institute of Science in Bangalore?", "Elsewhere(Indian Institute of Science) City:Bangalore")]
    [InlineData("National Taiwan Normal University", "Elsewhere(National Taiwan Normal University)")]
    [InlineData("Kyoto Institute of Technology", "Elsewhere(Kyoto Institute of Technology)")]
    [InlineData("Michigan State University", "Elsewhere(Michigan State University)")]
    [InlineData("University of Gondor", "Elsewhere?(University of Gondor)")]
    [InlineData("do we know the university of gondor?", "Elsewhere?(university of gondor)")]
    [InlineData("Gondor Institute of Technology", "Unknown(Gondor Institute of Technology)")]
    [InlineData("gondor university", "Unknown(gondor university)")]
    [InlineData("Nanjing University of Gondorian Arts", "Unknown(Nanjing University of Gondorian Arts)")]
    [InlineData("Nanjing Forestry Polytechnic University", "Unknown(Nanjing Forestry Polytechnic University)")]
    [InlineData("visiting Lyon 1 (Claude Bernard)", "Unknown(Lyon 1)")]
    [InlineData("Which University is our partner? Our University, the university, universities, French universities", "Country:FR")]
    [InlineData("UC Berkeley and UC Riverside", "Elsewhere(UC Berkeley) Elsewhere(UC Riverside)")]
    [InlineData("University of Illinois at Boston", "Unknown(University of Illinois at Boston)")]
    [InlineData("IIT Jammu", "Elsewhere(IIT Jammu)")]
    [InlineData("Politecnico di Torino", "Elsewhere(Politecnico di Torino)")]
    [InlineData("University of Southern Minnesota, Northern Minnesota University", "Unknown(University of Southern Minnesota) Unknown(Northern Minnesota)")]
    [InlineData("is INSAX Lyon a partner?", "Elsewhere?(INSAX Lyon)")]
    [InlineData("when does it end? departmental vs institute-wide; at university level", "")]
    [InlineData("partner universities and a private university", "")]
    public void english_names_of_others_never_become_partners(string text, string wanted) => Found.Is(wanted, text);

    [Theory]
    [InlineData("l'ETH de Zurich", "Elsewhere(ETH de Zurich)")]
    [InlineData("l'Université de Machin", "Unknown(Université de Machin)")]
    [InlineData("partenaires européens sauf France et Allemagne", "Region:Europe Country:FR Country:DE")]
    [InlineData("notre université, les universités partenaires, une université japonaise", "Country:JP")]
    public void french_names_of_others_never_become_partners(string text, string wanted) => Found.Is(wanted, text, "fr");

    [Theory]
    [InlineData("ケンブリッジ大学との協定", "Elsewhere(ケンブリッジ大学)")]
    [InlineData("ゴンドール大学との協定", "Unknown(ゴンドール大学)")]
    [InlineData("ゴンドール大は？", "Unknown(ゴンドール大)")]
    [InlineData("この大学、協定大学、日本の大学、台湾の大学、どの大学、最大の協定", "Country:JP Country:TW")]
    [InlineData("大学間協定と部局間協定", "")]
    public void japanese_names_of_others_never_become_partners(string text, string wanted) => Found.Is(wanted, text, "ja");

    [Theory]
    [InlineData("哈佛大学是我们的合作院校吗", "Elsewhere(哈佛大学)")]
    [InlineData("跟香港大學簽過約", "Elsewhere(香港大學)")]
    [InlineData("我们和某某大学有协议吗", "Unknown(某某大学)")]
    [InlineData("天津工业大学", "Elsewhere(天津工业大学)")]
    [InlineData("湖某大学，南京某某学院", "Unknown(湖某大学) Unknown(南京某某学院)")]
    [InlineData("哪些大学，合作大学，德国大学，签约大学，日本的大学", "Country:DE Country:JP")]
    public void chinese_names_of_others_never_become_partners(string text, string wanted) => Found.Is(wanted, text, "zh");
}
