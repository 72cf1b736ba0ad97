namespace PartnerBot.Tests.Reading.Names;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
        ["Nanjing ", "University of ", "大学", "南京", "ミュンヘン", "the ", "of ", "\uD83D", "\u0301", "'s ", "l'", "U.S.", ", ", "\n", "(", "3 ", "ﾄﾞ", "és", "ſ", "İ", "-", "\u200B"];

    [Fact]
    public void any_text_gives_names_inside_it()
    {
        if (!Found.IsPossible)
            return;
        var random = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.All(Found.In(text, i % 2 == 0 ? "en" : "zh"), m => Assert.True(m.Start >= 0 && m.Length > 0 && m.Start + m.Length <= text.Length, text));
        }
    }

    [Theory]
    [InlineData("munich ")]
    [InlineData("南京大学")]
    [InlineData("university of ")]
    [InlineData("\u0301")]
    public void long_texts_are_read_to_the_end(string piece)
    {
        if (!Found.IsPossible)
            return;
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)) + " KIT";
        Assert.Equal("Karlsruhe Institute of Technology", Found.In(text)[^1].Name);
    }
}
