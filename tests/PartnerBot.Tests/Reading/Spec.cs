using System.Globalization;

namespace PartnerBot.Tests.Reading;

/// <summary>One phrasing of a spec file with its scene and what it is expected to mean (the form is told in tests/specs/README.md).</summary>
public sealed record Spec(string Place, string Language, string? Home, DateOnly Today, IReadOnlyList<string> Messages, string Expected)
{
    public override string ToString() => Place;

    public static IEnumerable<Spec> All()
    {
        var folder = Path.Combine(Repository.Root, "tests", "specs");
        return Directory.EnumerateFiles(folder, "*.spec", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read);
    }

    private static IEnumerable<Spec> Read(string file)
    {
        var language = Path.GetFileName(Path.GetDirectoryName(file))!;
        string? home = "naist";
        var today = new DateOnly(2026, 3, 2);
        var expected = "";
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var place = $"{language}/{Path.GetFileName(file)}:{number}";
            if (line.Trim().Length == 0 || line.StartsWith('#'))
                continue;
            if (line.StartsWith('@'))
                (home, today) = Scene(line, home, today);
            else if (char.IsWhiteSpace(line[0]))
                yield return new Spec(place, language, home, today, [.. line.Split(" > ").Select(m => m.Trim())], expected);
            else
                expected = line.Trim();
        }
    }

    private static (string? Home, DateOnly Today) Scene(string line, string? home, DateOnly today)
    {
        foreach (var part in line[1..].Split('|', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith("home ", StringComparison.Ordinal))
                home = part[5..] == "all" ? null : part[5..];
            else if (part.StartsWith("as of ", StringComparison.Ordinal))
                today = DateOnly.ParseExact(part[6..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return (home, today);
    }
}
