using PartnerBot.Register;

namespace PartnerBot.Tests.Answers;

/// <summary>A few rows in the manner of the sample register, with every awkward kind: units, several parties, months only, no dates.</summary>
internal static class SampleRegister
{
    private const string List = "list.txt";
    private const string Page = "page.txt";

    public static readonly Institution Naist = new("naist", "Nara Institute of Science and Technology")
    {
        Country = "JP", City = "Ikoma", Kind = "university", IsHome = true, LocalNames = ["奈良先端科学技術大学院大学"], Aliases = ["NAIST"],
    };

    public static readonly IReadOnlyList<Institution> Institutions =
    [
        Naist,
        new("ulm-university", "Ulm University") { Country = "DE", City = "Ulm", Kind = "university" },
        new("tum", "Technical University of Munich") { Country = "DE", City = "Munich", Kind = "university", Aliases = ["TUM"] },
        new("tu-graz", "Graz University of Technology") { Country = "AT", City = "Graz", Kind = "university" },
        new("nanjing-university", "Nanjing University") { Country = "CN", City = "Nanjing", Kind = "university", LocalNames = ["南京大学"] },
        new("ntu", "National Taiwan University") { Country = "TW", City = "Taipei", Kind = "university", LocalNames = ["國立臺灣大學"] },
        new("sorbonne-universite", "Sorbonne University") { Country = "FR", City = "Paris", Kind = "university", LocalNames = ["Sorbonne Université"] },
        new("university-of-rennes", "University of Rennes") { Country = "FR", City = "Rennes", Kind = "university", LocalNames = ["Université de Rennes"] },
        new("ecole-polytechnique", "École Polytechnique") { Country = "FR", City = "Palaiseau", Kind = "university", LocalNames = ["École polytechnique"] },
        new("iiser", "Indian Institute of Science Education and Research") { Country = "IN", Kind = "university" },
        new("air-liquide", "Air Liquide") { Country = "FR", City = "Paris", Kind = "company" },
        new("uc-davis", "University of California Davis") { Country = "US", City = "Davis", Kind = "university", Parent = "university-of-california" },
        new("university-of-california", "University of California") { Country = "US", Kind = "university" },
    ];

    public static readonly Agreement Ulm = Agreed("a-01", "ulm-university", "2004-11-05", "2024-10-24") with
    {
        PartnerUnit = "Faculty of Engineering and Computer Science", HomeUnits = ["naist-is"], Level = "department",
    };

    public static readonly Agreement Graz = Agreed("a-02", "tu-graz", "2013-09-26", "2028-09-26");
    public static readonly Agreement Munich = Agreed("a-03", "tum", "2011-03-01", "2026-08-03") with { Level = "department", PartnerUnit = "Department of Informatics" };
    public static readonly Agreement MunichToo = Agreed("a-04", "tum", "2015-03", "2025-03-20") with { Level = "department", Types = ["academic-exchange", "student-exchange"] };
    public static readonly Agreement Sorbonne = Agreed("a-05", "sorbonne-universite", "2015-06-30", "2025-06-29");
    public static readonly Agreement Rennes = Agreed("a-06", "university-of-rennes", "2010-12-05", "2023-12-05") with { StatusNote = "under-renewal" };
    public static readonly Agreement Undated = Agreed("a-07", "uc-davis", null, null) with { Types = ["mou"], Renewed = Date("2019-08") };
    public static readonly Agreement Intended = Agreed("a-08", "nanjing-university", null, null) with { Types = ["intent"], StatusNote = "intention" };
    public static readonly Agreement Trilateral = Agreed("a-09", "ntu", "2024-02", null) with
    {
        Parties = ["uc-davis", "ntu"], Types = ["trilateral", "mou"], Themes = ["materials science", "robotics"],
        FundingAmount = 250000, FundingCurrency = "EUR", PeriodFrom = Date("2024-04"), PeriodTo = Date("2027-03"), Source = Page,
    };

    public static readonly Activity Visit = new("act-1", "naist", "President Chen visits and gives the invited speech")
    {
        Kind = "visit", From = Date("2023-09"), To = Date("2023-09"), Participants = ["President Chen"], Institutions = ["ntu"], Outcome = "Invited speech", Location = "Ikoma", Source = Page,
    };

    public static readonly Network Alliance = new("cic", "naist", "Campus-in-Campus alliance")
    {
        Kind = "alliance", Start = Date("2017"), StatedSize = 12, SizeQualifier = "about", Source = Page,
        Members = [new("naist", "home", null, null), new("ntu", "member", null, null), new("university-of-rennes", "member", null, null)],
    };

    public static readonly Metric Students = new("m-1", "naist", "students sent abroad")
    {
        Value = 1251, Qualifier = "more than", Unit = "students", PeriodFrom = Date("2018"), PeriodTo = Date("2020"), Source = Page,
    };

    public static readonly Policy Term = new("p-6", "naist", "The initial term is 5 years; renewal upon consideration of exchange activities, etc.")
    {
        Number = 6, Kind = "policy-point", InitialTermYears = 5, Source = List,
    };

    public static readonly Vocabulary Vocabulary = new()
    {
        Version = "1",
        Institutions = Institutions,
        Units = [new("naist-is", "naist", "Graduate school level: Information Science") { NameAsWritten = "Information Science", Aliases = ["IS"] }],
        Networks = [Alliance],
        Metrics = [Students],
        Policies = [Term],
        Sources = [new(List, "naist", "International Partners List", Date("2024-04-01"), "list as of"), new(Page, "naist", "Strategic Partnership", null, "no date")],
        Countries = [new("DE", "Germany"), new("FR", "France")],
        Regions = [new("Europe", ["DE", "FR", "AT"])],
        Themes = ["materials science", "robotics"],
        Participants = ["President Chen"],
        Locations = ["Ikoma"],
        PartnersOf = new Dictionary<string, IReadOnlySet<string>> { ["naist"] = Institutions.Skip(1).Select(i => i.Id).ToHashSet() },
        ContactsOf = new Dictionary<string, IReadOnlySet<string>> { ["naist"] = Institutions.Skip(1).Select(i => i.Id).ToHashSet() },
    };

    public static PartialDate? Date(string? iso) => PartialDate.TryParse(iso, out var date) ? date : null;

    private static Agreement Agreed(string id, string partner, string? signed, string? expires) => new(id, "naist")
    {
        Parties = [partner], Level = "institution", Types = ["academic-exchange"], Signed = Date(signed), Expires = Date(expires), Source = List,
    };
}
