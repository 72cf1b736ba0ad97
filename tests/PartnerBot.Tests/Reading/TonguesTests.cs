using PartnerBot.Reading;
using PartnerBot.Tests.Answers;

namespace PartnerBot.Tests.Reading;

public sealed class TonguesTests
{
    private static readonly Reader Reader = new(SampleRegister.Vocabulary);

    [Theory]
    [InlineData("日本語で", "en", "ja")]
    [InlineData("日本語でお願いします。", "en", "ja")]
    [InlineData("in English please", "ja", "en")]
    [InlineData("Could you answer in English, please?", "fr", "en")]
    [InlineData("en français", "en", "fr")]
    [InlineData("En français s'il vous plaît !", "en", "fr")]
    [InlineData("用中文", "en", "zh")]
    [InlineData("请用中文回答", "en", "zh")]
    [InlineData("用中文", "zh-TW", "zh-Hant")]
    [InlineData("請用繁體中文", "en", "zh-Hant")]
    [InlineData("英語で答えてください", "ja", "en")]
    public void a_wish_for_a_language_is_read_as_nothing_else(string asked, string locale, string wanted)
    {
        var got = Read(asked, locale);
        Assert.True(got is SmallTalk { Courtesy: Courtesy.Language } && got.Language == wanted, $"asked: {asked}\nwanted: {wanted}\ngot: {got.GetType().Name} in {got.Language}");
    }

    [Theory]
    [InlineData("which agreements do we have in French universities?")]
    [InlineData("English partners")]
    [InlineData("partenaires français")]
    [InlineData("中文大学")]
    [InlineData("please")]
    [InlineData("")]
    public void what_only_names_a_people_is_no_wish(string asked) =>
        Assert.False(Read(asked, "en") is SmallTalk { Courtesy: Courtesy.Language }, asked);

    [Theory]
    [InlineData("TU Munich", "en-GB", "en")]
    [InlineData("TU Munich", "fr", "fr")]
    [InlineData("TU Munich", "ja", "ja")]
    [InlineData("TU Munich", "zh-Hant", "zh-Hant")]
    [InlineData("what do we have with TU Munich?", "ja", "en")]
    public void a_bare_name_is_answered_in_the_persons_language(string asked, string locale, string wanted) => Assert.Equal(wanted, Read(asked, locale).Language);

    private static Interpretation Read(string asked, string locale) =>
        Reader.Read(new Question(asked, locale, new DateOnly(2024, 4, 1), null), Conversation.Fresh);
}
