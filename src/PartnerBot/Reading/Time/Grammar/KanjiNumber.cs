namespace PartnerBot.Reading.Time.Grammar;

/// <summary>Numbers written in Han: place by place (二〇二六) or with powers of ten (平成二十七年).</summary>
internal static class KanjiNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const int Longest = 8;

    /// <summary>Length of the numeral at a place; 0 when there is none.</summary>
    public static int Length(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < Longest && IsNumeral(text[end]))
            end++;
        return end - at;
    }

    public static int Value(ReadOnlySpan<char> numeral)
    {
        var (total, digit, powers) = (0, 0, false);
        foreach (var c in numeral)
        {
            if (Digit(c) is var d and >= 0)
                digit = powers ? d : digit * 10 + d;
            else
                (total, digit, powers) = (total + Math.Max(digit, c is '廿' or '卅' ? 1 : digit == 0 ? 1 : digit) * Power(c), 0, true);
        }

        return total + digit;
    }

    private static bool IsNumeral(char c) => Digit(c) >= 0 || Power(c) > 0;

    private static int Digit(char c) => c switch
    {
        '零' => 0,
        '两' or '兩' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static int Power(char c) => c switch
    {
        '十' => 10,
        '廿' => 20,
        '卅' => 30,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };
}
