using PartnerBot.Reading;

namespace PartnerBot.Tests.Reading;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Université d’ÉTÉ", "universite d'ete")]
    [InlineData("Toulouse Ⅲ", "toulouse iii")]
    [InlineData("ﾄﾞｲﾂとＫＩＴ", "ドイツとkit")]
    [InlineData("協議、協定、締結、満了", "协议、协定、缔结、满了")]
    [InlineData("Gießen\u00A0Ł\u00F8", "giessen lo")]
    [InlineData("NAI\u200BST\u00AD", "naist")]
    [InlineData("e\u0301cole", "ecole")]
    public void ways_of_writing_fold_to_one(string text, string wanted) => Assert.Equal(wanted, FoldedText.Of(text).Folded);

    [Theory]
    [InlineData("Toulouse Ⅲ ok", "iii", "Ⅲ")]
    [InlineData("ﾄﾞｲﾂ語", "ドイツ", "ﾄﾞｲﾂ")]
    [InlineData("die Straße dort", "strasse", "Straße")]
    [InlineData("une e\u0301cole", "ecole", "e\u0301cole")]
    [InlineData("😀 Ulm", "ulm", "Ulm")]
    public void a_stretch_leads_back_to_the_original(string text, string folded, string original)
    {
        var of = FoldedText.Of(text);
        var (start, length) = of.ToOriginal(of.Folded.IndexOf(folded, StringComparison.Ordinal), folded.Length);
        Assert.Equal(original, text.Substring(start, length));
        var (from, count) = of.FromOriginal(start, length);
        Assert.Equal(folded, of.Folded.Substring(from, count));
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00a\uD83D\u0301")]
    [InlineData("\u0301\u0302\u3099")]
    [InlineData("")]
    [InlineData("\uFFFF\0\u0007")]
    public void hostile_text_folds_without_harm(string text)
    {
        var of = FoldedText.Of(text);
        Assert.Equal((0, text.Length), of.ToOriginal(0, of.Folded.Length) is var (start, length) && of.Folded.Length > 0 ? (start, length) : (0, text.Length));
    }
}
