namespace PartnerBot.Reading.Time.Grammar;

/// <summary>What a number may stand for by its size and its number of digits.</summary>
internal static class NumberItems
{
    public static IEnumerable<Item> Of(Token token, int at) => token.Number < 0 ? [] : Meant(token, at);

    private static IEnumerable<Item> Meant(Token token, int at)
    {
        var (value, digits, end) = (token.Number, token.Text.Length, at + 1);
        if (value <= 9999)
            yield return new Item("num", end, value);
        if (value is >= 1 and <= 31 && digits <= 3)
            yield return new Item("day2", end, value);
        // 一二月 are January and February; December is 十二月.
        if (value is >= 1 and <= 12 && digits <= 2 && token.Text != "一二")
            yield return new Item("month2", end, value);
        if (digits == 2 && token.Text.IndexOfAny(['十', '百', '千', '廿', '卅']) < 0)
            yield return new Item("year2", end, value);
        if (value is >= 1000 and <= 2200 && digits >= 2)
            yield return new Item("year4", end, value);
        if (digits == 8)
            yield return new Item("compact", end, value);
    }
}
