namespace PartnerBot.Tests.Reading.Names;

public sealed class ListedNamesTests
{
    [Theory]
    [InlineData("what do we have with NAIST's partner Nanjing University?", "Institution:naist Institution:nanjing-university")]
    [InlineData("naists agreement with the National Taiwan University of Science and Technology", "Institution:naist Institution:ntust")]
    [InlineData("Xian Jiaotong University and Xi’an Jiaotong University", "Institution:xian-jiaotong-university Institution:xian-jiaotong-university")]
    [InlineData("is chiangmai university a partner", "Institution:chiang-mai-university")]
    [InlineData("ntu: how many", "Institution:ntu")]
    [InlineData("its kit is in the us", "Country:US")]
    [InlineData("ITS and KIT, in the US", "Institution:institut-teknologi-sepuluh-nopember Institution:kit Country:US")]
    [InlineData("tell us what is in the U.S. and the U.K.", "Country:US Country:GB")]
    [InlineData("agreements in Edinburgh", "Institution:university-of-edinburgh City:Edinburgh")]
    [InlineData("Germans, Koreans and South Korean universities", "Country:DE Country:KR Country:KR")]
    [InlineData("South-East Asian partners outside ASEAN and the EU", "Region:Southeast Asia Region:ASEAN Region:EU")]
    [InlineData("to go in dia per u", "")]
    [InlineData("answer in English please, for English partners", "Country:GB")]
    [InlineData("anything in Bordeaux?", "City:Bordeaux")]
    public void names_of_the_lists_are_found_in_english(string text, string wanted) => Found.Is(wanted, text);

    [Theory]
    [InlineData("l'USP et l’UNIFESP au Brésil", "Institution:usp Institution:unifesp Country:BR")]
    [InlineData("les universités japonaises et coréennes d'Asie de l'Est", "Country:JP Country:KR Region:East Asia")]
    [InlineData("Toutes les conventions chinoises sauf celles à Pékin", "Country:CN City:Beijing")]
    [InlineData("on a eu un accord", "")]
    [InlineData("dans trente jours", "")]
    public void names_of_the_lists_are_found_in_french(string text, string wanted) => Found.Is(wanted, text, "fr");

    [Theory]
    [InlineData("国立台湾大学とKITの協定", "Institution:ntu Institution:kit")]
    [InlineData("ヴェトナムと韓国、米国", "Country:VN Country:KR Country:US")]
    [InlineData("ハノイの機関", "Institution~:vnu-hus City:Hanoi")]
    [InlineData("タイトルとタイ", "Country:TH")]
    [InlineData("東南アジア、欧州、ＡＳＥＡＮ", "Region:Southeast Asia Region:Europe Region:ASEAN")]
    [InlineData("米の大学、全米", "Country:US")]
    public void names_of_the_lists_are_found_in_japanese(string text, string wanted) => Found.Is(wanted, text, "ja");

    [Theory]
    [InlineData("南京大學和南京农业大学", "Institution:nanjing-university Institution:nanjing-agricultural-university")]
    [InlineData("東協國家、欧盟、亞洲", "Region:ASEAN Region:EU Region:Asia")]
    [InlineData("德国、美國、義大利", "Country:DE Country:US Country:IT")]
    public void names_of_the_lists_are_found_in_chinese(string text, string wanted) => Found.Is(wanted, text, "zh");
}
