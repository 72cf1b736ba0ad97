using PartnerBot.Register;

namespace PartnerBot.Stores.Tests.Contract;

/// <summary>A register grown by chance from a fixed seed, full of what the sample has little of: imprecise dates, many parties, ties, blanks, odd letters.</summary>
internal static class InventedRegister
{
    private static readonly string[] Countries = ["FR", "DE", "CY", "RU", "TW", "MX", "JM", "BR", "AQ"];
    private static readonly string[] Themes = ["Énergie verte", "energy", "𠮷野 studies", "％ and _", "Straße", "a\"b'c"];
    private static readonly string[] Cities = ["Zürich", "ZURICH", "Ａthens", "Łódź", "\uFB01n", "\U00020BB7"];

    public static readonly RegisterContents Contents = Grow(new Random(42));

    private static RegisterContents Grow(Random random)
    {
        var institutions = Enumerable.Range(0, 30).Select(i => new Institution($"i{i}", $"{Pick(random, Cities)} University {i}")
        {
            Country = Pick(random, Countries),
            City = Maybe(random, Pick(random, Cities)),
            IsHome = i < 4,
            Kind = Pick(random, [.. ClosedLists.InstitutionKinds]),
            Parent = i > 20 ? $"i{i - random.Next(1, 10)}" : null,
            Roles = Some(random, [.. ClosedLists.Roles], 2),
        }).ToList();
        var ids = institutions.Select(i => i.Id).ToArray();
        return new()
        {
            Institutions = institutions,
            Units = [.. Enumerable.Range(0, 15).Select(i => new Unit($"u{i}", Pick(random, ids), $"Unit {i % 5}") { NameAsWritten = $"U{i % 4}", Aliases = [$"alias{i}"] })],
            Agreements = [.. Enumerable.Range(0, 150).Select(i => Agreement(random, i, ids))],
            Networks = [.. Enumerable.Range(0, 12).Select(i => Network(random, i, ids))],
            Activities = [.. Enumerable.Range(0, 40).Select(i => Activity(random, i, ids))],
            Metrics = [.. Enumerable.Range(0, 30).Select(i => Metric(random, i, ids))],
            Policies =
            [
                .. Enumerable.Range(0, 15).Select(i => new Policy($"p{i}", Home(random), Pick(random, Themes))
                {
                    Number = random.Next(3) == 0 ? null : random.Next(8),
                    Kind = Pick(random, [.. ClosedLists.PolicyKinds]),
                    InitialTermYears = random.Next(2) == 0 ? null : random.Next(6),
                    Source = "s.txt",
                }),
            ],
            Sources = [new("s.txt", "i0", "S", null, "")],
            Countries = [.. Countries.Select(c => new Country(c, c))],
            Regions =
            [
                new("Europe", ["FR", "DE", "CY", "RU"]), new("Asia", ["CY", "TW"]), new("North America", ["MX"]), new("Caribbean", ["JM"]),
                new("South America", ["BR"]), new("Latin America", ["MX", "JM", "BR"]), new("EU", ["FR", "DE", "CY"]), new("Nowhere", []),
            ],
        };
    }

    private static Agreement Agreement(Random random, int i, string[] ids)
    {
        var home = Home(random);
        var signed = Date(random);
        return new($"a{i}", home)
        {
            Parties = Some(random, [.. ids.Where(id => id != home)], 3) is { Count: > 0 } some ? some : [ids[^1]],
            PartnerUnit = Maybe(random, $"U{random.Next(5)}"),
            HomeUnits = Some(random, ["IS", "is", "BS", "École"], 2),
            Level = Pick(random, [.. ClosedLists.Levels]),
            Types = Some(random, [.. ClosedLists.AgreementTypes], 3),
            Signed = signed,
            Renewed = Date(random),
            Expires = signed is { } s && random.Next(3) > 0 ? Date(random, s.First.Year) : null,
            StatusNote = random.Next(3) == 0 ? Pick(random, [.. ClosedLists.StatusNotes]) : null,
            Themes = Some(random, Themes, 3),
            PeriodFrom = Date(random, 2000),
            PeriodTo = Date(random, 2010),
            FundingAmount = random.Next(3) == 0 ? random.Next(1, 9) / 4m : null,
            Listed = random.Next(2) == 0,
            Source = "s.txt",
            Note = Maybe(random, Pick(random, Themes)),
        };
    }

    private static Network Network(Random random, int i, string[] ids)
    {
        var home = Home(random);
        return new($"n{i}", home, $"Network {Pick(random, Themes)} {i}")
        {
            Kind = Pick(random, [.. ClosedLists.NetworkKinds]),
            HomeUnit = Maybe(random, Pick(random, ["École", "ecole", "IS"])),
            Start = Date(random),
            StatedSize = random.Next(3) == 0 ? null : random.Next(2, 6),
            Themes = Some(random, Themes, 2),
            Members = [new(home, "home", null, null), .. Some(random, ids, 5).Where(m => m != home).Select(m => new NetworkMember(m, "member", null, null))],
            Source = "s.txt",
        };
    }

    private static Activity Activity(Random random, int i, string[] ids) => new($"v{i}", Home(random), $"{Pick(random, Themes)} visit")
    {
        Kind = Pick(random, [.. ClosedLists.ActivityKinds]),
        From = Date(random, 2000),
        To = Date(random, 2016),
        Participants = Some(random, ["Chen", "Ms Łuk", "Dr É"], 2),
        Units = Some(random, ["IS", "École"], 2),
        Institutions = Some(random, ids, 3),
        Countries = Some(random, Countries, 2),
        Location = Maybe(random, Pick(random, Cities)),
        Agreements = Some(random, ["a1", "a2", "a3"], 2),
        Networks = Some(random, ["n1", "n2"], 2),
        PartOf = random.Next(3) == 0 ? "v0" : null,
        Source = "s.txt",
    };

    private static Metric Metric(Random random, int i, string[] ids) => new($"m{i}", Home(random), Pick(random, Themes))
    {
        Value = random.Next(-4, 20) / 8m,
        Qualifier = Pick(random, [.. ClosedLists.Qualifiers]),
        Unit = Pick(random, ["students", "EUR", "％"]),
        PeriodFrom = Date(random, 2000),
        PeriodTo = Date(random, 2016),
        AsOf = Date(random),
        Institutions = Some(random, ids, 2),
        Countries = Some(random, Countries, 2),
        Source = "s.txt",
    };

    // Few years and days, so that dates tie, contain and touch each other.
    private static PartialDate? Date(Random random, int from = 1999)
    {
        var (year, month, day) = (from + random.Next(12), random.Next(1, 13), Pick(random, [1, 15, 28]));
        return random.Next(5) switch
        {
            0 => null,
            1 => PartialDate.Year(year),
            2 => PartialDate.Month(year, month),
            3 => PartialDate.Day(new(year, 1, 1)),
            _ => PartialDate.Day(new(year, month, day)),
        };
    }

    private static string Home(Random random) => $"i{random.Next(4)}";

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];

    private static string? Maybe(Random random, string text) => random.Next(3) == 0 ? null : text;

    private static ValueList<string> Some(Random random, string[] items, int most) =>
        Enumerable.Range(0, random.Next(most + 1)).Select(_ => Pick(random, items)).Distinct(StringComparer.Ordinal).ToValueList();
}
