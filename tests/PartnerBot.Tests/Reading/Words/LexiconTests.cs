using System.Text.RegularExpressions;
using PartnerBot.Languages;
using PartnerBot.Reading.Words;

namespace PartnerBot.Tests.Reading.Words;

public sealed partial class LexiconTests
{
    // Understood and without effect on purpose: their words are reported as unused, so that they block the answer.
    private static readonly string[] Blocking = ["less-than", "unclear", "common"];

    public static TheoryData<string> Folders => [.. KnownLanguages.All.Select(l => l.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_family_of_a_word_list_is_one_that_the_reader_names(string folder)
    {
        var named = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "PartnerBot", "Reading"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Literals().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value))
            .Concat(Blocking)
            .ToHashSet();
        var keys = Lexicon.Entries(folder).Select(e => e.Key).Distinct().ToList();
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains(Concept.Parse(key).Family, named));
    }

    [Fact]
    public void Braces_hold_the_endings_of_a_stem_and_a_line_may_stand_for_several_concepts()
    {
        var entries = Lexicon.Entries("Japanese").ToHashSet();
        Assert.Contains(("undated", "署名日が不明"), entries);
        Assert.Contains(("event.sign", "署名日が不明"), entries);
        Assert.Contains(("super.expiry-first", "最も早く切れる"), entries);
        Assert.DoesNotContain(entries, e => e.Phrase.Contains('{', StringComparison.Ordinal));
    }

    [GeneratedRegex("\"([a-z-]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Literals();
}
