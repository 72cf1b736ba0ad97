using System.Text.RegularExpressions;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Tests.Phrases;

public sealed class KnownPhrasesTests
{
    [Fact]
    public void every_language_says_the_same_things()
    {
        var english = KnownPhrases.For("en");
        foreach (var phrases in KnownPhrases.All)
            foreach (var property in typeof(ChannelPhrases).GetProperties().Where(p => p.PropertyType == typeof(string)))
            {
                var text = (string)property.GetValue(phrases)!;
                Assert.True(text.Length > 0, $"{phrases.Language}.{property.Name} is empty");
                Assert.True(Holes(text).SetEquals(Holes((string)property.GetValue(english)!)), $"{phrases.Language}.{property.Name} has other places to fill than English");
            }
        Assert.All(KnownPhrases.All, p => Assert.Equal(english.Examples.Count, p.Examples.Count));
    }

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("fr-CA", "fr")]
    [InlineData("ja", "ja")]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh_TW", "zh-Hant")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("de-DE", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void the_locale_leads_to_a_language(string? locale, string wanted) => Assert.Equal(wanted, KnownPhrases.For(locale).Language);

    private static HashSet<string> Holes(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value)];
}
