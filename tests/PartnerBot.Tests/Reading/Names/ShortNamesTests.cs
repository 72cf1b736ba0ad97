namespace PartnerBot.Tests.Reading.Names;

public sealed class ShortNamesTests
{
    private const string Saclay = "Institution~:ens-paris-saclay|universite-paris-saclay";
    private const string Telecom = "Institution~:telecom-paris|telecom-sudparis";

    [Theory]
    [InlineData("how do things stand with Saclay?", Saclay)]
    [InlineData("Is Paris-Saclay still active?", Saclay)]
    [InlineData("Does the Télécom agreement cover IS?", Telecom + " Unit:naist-is")]
    [InlineData("Telecom SudParis", "Institution:telecom-sudparis")]
    [InlineData("SudParis", "Institution~:telecom-sudparis")]
    [InlineData("when does the Nanjing agreement run out?", "Institution~:nanjing-agricultural-university|nanjing-university City:Nanjing")]
    [InlineData("Sao Paulo agreement, status please", "Institution~:unifesp|usp City:São Paulo")]
    [InlineData("TU Munich - anything my lab can use", "Institution:tum")]
    [InlineData("hosting a group from Nanjing Agricultural on the 27th", "Institution~:nanjing-agricultural-university")]
    [InlineData("ties with Chiang Mai Univ.?", "Institution:chiang-mai-university")]
    [InlineData("U of Edinburgh, Univ. Ulm and Uni Regensburg", "Institution~:university-of-edinburgh Institution:ulm-university Institution~:university-of-regensburg")]
    [InlineData("joint school with Milan", "Institution~:politecnico-di-milano City:Milan")]
    [InlineData("since when have we been working with Gadjah Mada", "Institution:universitas-gadjah-mada")]
    [InlineData("is the thing with the ENS still good", "Institution~:ens-lyon|ens-paris-saclay")]
    [InlineData("what do we have in Paris?", "City:Paris")]
    [InlineData("Vietnam National University", "Institution:vnu-hanoi|vnu-hcm")]
    [InlineData("partners in Taiwan and Malaysia", "Country:TW Country:MY")]
    [InlineData("a Taiwanese university, a French university", "Country:TW Country:FR")]
    [InlineData("north-south cooperation and purchasing power", "")]
    public void short_forms_lead_to_all_institutions_that_they_fit(string text, string wanted) => Found.Is(wanted, text);

    [Theory]
    [InlineData("Telecom ca expire quand", Telecom)]
    [InlineData("Université technique de Munich", "Institution~:tum")]
    [InlineData("l'université d'Édimbourg", "Institution~:university-of-edinburgh")]
    [InlineData("celles à Nankin", "Institution~:nanjing-agricultural-university|nanjing-university City:Nanjing")]
    [InlineData("L'accord avec la Sorbonne", "Institution:sorbonne-universite")]
    [InlineData("et ceux de Grenoble ?", "Institution~:universite-grenoble-alpes City:Grenoble")]
    [InlineData("l'ESALQ", "Unit:usp-esalq")]
    public void french_names_lead_to_the_register(string text, string wanted) => Found.Is(wanted, text, "fr");

    [Theory]
    [InlineData("8月にデルフトへ出張", "Institution~:tu-delft City:Delft")]
    [InlineData("エジンバラ大学を訪問", "Institution~:university-of-edinburgh")]
    [InlineData("成功大 協定", "Institution:ncku")]
    [InlineData("国立台湾大", "Institution:ntu")]
    [InlineData("テレコムの満了日", Telecom)]
    [InlineData("チェンマイ大と組んでるのはどこ", "Institution~:chiang-mai-university")]
    [InlineData("ミュンヘン工科大学", "Institution~:tum")]
    [InlineData("チュラロンコーン大学", "Institution~:chulalongkorn-university")]
    [InlineData("情報科学の部局間協定", "Unit:naist-is")]
    [InlineData("バンドン工科大、グラーツ工科大学", "Institution:institut-teknologi-bandung Institution~:tu-graz")]
    [InlineData("レーゲンスブルク大学とウルム大学", "Institution~:university-of-regensburg Institution~:ulm-university")]
    public void japanese_names_lead_to_the_register(string text, string wanted) => Found.Is(wanted, text, "ja");

    [Theory]
    [InlineData("清迈大学的协议", "Institution~:chiang-mai-university")]
    [InlineData("米兰理工的协议", "Institution:politecnico-di-milano")]
    [InlineData("跟浦项科技大学的协议", "Institution:postech")]
    [InlineData("塔吉克国立大学参加了几个联盟", "Institution:tajik-national-university")]
    [InlineData("新加坡国立大学来过吗", "Institution:nus")]
    [InlineData("代尔夫特理工大学", "Institution~:tu-delft")]
    [InlineData("利物浦大学今年", "Institution~:university-of-liverpool")]
    [InlineData("医学部这边", "Unit:xjtu-health-science")]
    [InlineData("下周去筑波", "Institution~:university-of-tsukuba City:Tsukuba")]
    public void chinese_names_lead_to_the_register(string text, string wanted) => Found.Is(wanted, text, "zh");
}
