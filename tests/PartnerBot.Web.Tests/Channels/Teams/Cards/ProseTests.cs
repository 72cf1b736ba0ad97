using PartnerBot.Web.Channels.Teams.Cards.Elements;

namespace PartnerBot.Web.Tests.Channels.Teams.Cards;

public sealed class ProseTests
{
    [Theory]
    [InlineData("École Normale Supérieure de Lyon")]
    [InlineData("University of California, San Diego (UCSD)")]
    [InlineData("3 agreements expire in 2025.")]
    [InlineData("北京大学・東京")]
    public void plain_text_is_a_text_block(string text) => Assert.IsType<TextBlock>(Prose.Of(text, TextLook.Plain));

    [Theory]
    [InlineData("a*b")]
    [InlineData("snake_case")]
    [InlineData("[link](x)")]
    [InlineData("# heading")]
    [InlineData("- item")]
    [InlineData(" 12. item")]
    [InlineData("2) item")]
    [InlineData("two\nlines")]
    [InlineData("AT&amp;T")]
    [InlineData("{{DATE(2025-01-01)}}")]
    public void text_that_markdown_acts_on_is_a_text_run(string text) =>
        Assert.Equal(text, Assert.IsType<RichTextBlock>(Prose.Of(text, TextLook.Plain)).Inlines[0].Text);
}
