using System.Text.RegularExpressions;
using PartnerBot.Answers.Voices;

namespace PartnerBot.Tests.Answers;

public sealed partial class PhrasesTests
{
    public static TheoryData<string> Others => [.. Phrases.Files.Keys.Where(language => language != "en")];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_language_has_the_same_keys(string language)
    {
        var (wanted, got) = (Phrases.In("en").Keys, Phrases.In(language).Keys);
        Assert.Empty(wanted.Except(got));
        Assert.Empty(got.Except(wanted));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void No_language_asks_for_a_hole_that_English_does_not_have(string language)
    {
        var (english, other) = (Phrases.In("en"), Phrases.In(language));
        var surplus = other.Keys.Select(key => (Key: key, Holes: Holes(other.Find(key)!).Except(Holes(english.Find(key)!)).Except(["count", "rows"]).ToList()));
        Assert.Empty(surplus.Where(found => found.Holes.Count > 0).Select(found => $"{found.Key}: {string.Join(' ', found.Holes)}"));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void No_language_drops_what_the_answer_is_made_of(string language)
    {
        var (english, other) = (Phrases.In("en"), Phrases.In(language));
        var dropped = english.Keys.Where(key => Holes(english.Find(key)!).Except(["count"]).Except(Holes(other.Find(key)!)).Any());
        Assert.Empty(dropped);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_country_and_region_has_a_name(string language)
    {
        var (english, other) = (File(language: "en"), File(language));
        Assert.Empty(english.Except(other));
        Assert.Empty(other.Except(english));
    }

    private static List<string> File(string language) => [.. DataLines.Of(Phrases.In(language).Find("places.file")!).Select(line => line.Key)];

    private static IEnumerable<string> Holes(string text) => HolePattern().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{([a-z]+)[:}]", RegexOptions.NonBacktracking)]
    private static partial Regex HolePattern();
}
