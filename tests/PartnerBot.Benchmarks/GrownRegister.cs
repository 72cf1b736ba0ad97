using System.Globalization;
using PartnerBot.Register;
using PartnerBot.Stores;

namespace PartnerBot.Benchmarks;

/// <summary>The sample register grown to any size by chance from a fixed seed: 50 homes, a partner for every 50 agreements.</summary>
internal static class GrownRegister
{
    private static readonly string[] Countries = ["FR", "DE", "CN", "VN", "US", "BR", "IN", "TH", "ID", "KR", "TW", "IT", "GB", "AU", "MY"];

    public static RegisterContents Of(int agreements)
    {
        var sample = SampleRegister.Load();
        var random = new Random(1);
        var homes = Enumerable.Range(0, 50).Select(i => Institution($"home-{i}", random, isHome: true)).ToList();
        var partners = Enumerable.Range(0, Math.Max(100, agreements / 50)).Select(i => Institution($"partner-{i}", random, isHome: false)).ToList();
        return sample with
        {
            Institutions = [.. sample.Institutions, .. homes, .. partners],
            Agreements = [.. sample.Agreements, .. Enumerable.Range(0, agreements).Select(i => Agreement(i, homes, partners, random))],
        };
    }

    private static Institution Institution(string id, Random random, bool isHome) => new(id, $"University of {id}")
    {
        Country = Countries[random.Next(Countries.Length)],
        City = $"City {random.Next(500)}",
        Kind = "university",
        IsHome = isHome,
    };

    private static Agreement Agreement(int i, List<Institution> homes, List<Institution> partners, Random random)
    {
        var signed = new DateOnly(1995, 1, 1).AddDays(random.Next(10_000));
        return new(string.Create(CultureInfo.InvariantCulture, $"grown-{i:D7}"), homes[random.Next(homes.Count)].Id)
        {
            Parties = [partners[random.Next(partners.Count)].Id],
            Level = random.Next(3) == 0 ? "department" : "institution",
            Types = [ClosedLists.AgreementTypes[random.Next(ClosedLists.AgreementTypes.Count)]],
            Signed = PartialDate.Day(signed),
            Expires = random.Next(10) == 0 ? null : PartialDate.Day(signed.AddYears(5 * random.Next(1, 5))),
            Themes = [$"theme {random.Next(200)}"],
            Source = "002_00425d36e9318f73.txt",
        };
    }
}
