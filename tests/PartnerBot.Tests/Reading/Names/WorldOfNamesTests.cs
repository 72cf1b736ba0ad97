using System.Text.Json;
using PartnerBot.Reading;
using PartnerBot.Reading.Names;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Reading.Names;

/// <summary>The names of 10,410 real institutions against the sample register: none of a non-partner may become a partner.</summary>
public sealed class WorldOfNamesTests(ITestOutputHelper output)
{
    private sealed record Organisation(string Country, IReadOnlyList<string> Names);

    private static readonly Lazy<IReadOnlyList<Organisation>> World = new(Read);

    [Theory]
    // Among them "Université de l'Illinois", which the world's list gives to the system and the register's alias to its university.
    [InlineData(1, false, 7)]
    [InlineData(2, false, 130)]
    [InlineData(1, true, 90)]
    public void names_of_non_partners_never_become_partners(int keptOfDecoys, bool withTypo, int mostWrong)
    {
        if (!Found.IsPossible || World.Value.Count == 0)
        {
            output.WriteLine("Not run: the shared names are not beside the repository.");
            return;
        }

        var lines = NameFile.Lines("World/institutions.txt").Where((_, i) => i % keptOfDecoys == 0);
        var index = NameIndex.With(SharedRegister.Vocabulary!, new WorldNames(lines));
        var random = new Random(20240401);
        var (asked, wrong, corrected) = (0, new List<string>(), 0);
        foreach (var name in World.Value.Where(o => !IsPartner(o)).SelectMany(o => o.Names).Where((_, i) => i % (withTypo ? 3 : 1) == 0))
        {
            var text = withTypo ? Typos.In(name, random) : name;
            var found = index.Find(FoldedText.Of(text), "en").Where(m => m.Kind == NameKind.Institution).ToList();
            asked++;
            if (found.Count == 0)
                continue;
            if (found.TrueForAll(m => m.Quality == NameQuality.Corrected))
                corrected++;
            wrong.Add($"{text} -> {string.Join(" ", found.SelectMany(m => m.Ids))} {found[0].Quality}");
        }

        output.WriteLine($"{asked} names, decoys kept 1 in {keptOfDecoys}, typo {withTypo}: {wrong.Count} wrong ({corrected} of them said back)");
        output.WriteLine(string.Join("\n", wrong.Take(400)));
        Assert.True(wrong.Count <= mostWrong, $"{wrong.Count} names became partners, such as {string.Join("; ", wrong.Take(5))}");
    }

    private static readonly Lazy<HashSet<string>> PartnerNames = new(() => SharedRegister.Vocabulary!.Institutions
        .SelectMany(i => i.Aliases.Concat(i.LocalNames).Concat(i.NamesAsWritten).Append(i.Name)).Select(Letters).ToHashSet());

    private static bool IsPartner(Organisation o) => o.Names.Any(n => PartnerNames.Value.Contains(Letters(n)));

    private static string Letters(string name) => string.Concat(FoldedText.FoldWord(name).Where(char.IsLetterOrDigit));

    private static IReadOnlyList<Organisation> Read()
    {
        if (SharedRegister.FolderNamed("names") is not { } folder)
            return [];
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ror_edu_compact.json")));
        return [.. json.RootElement.EnumerateArray().Select(r => new Organisation(
            r.GetProperty("cc").GetString()!,
            [.. r.GetProperty("names").EnumerateArray().Where(n => n[1].EnumerateArray().All(t => t.GetString() != "acronym")).Select(n => n[0].GetString()!)]))];
    }
}
