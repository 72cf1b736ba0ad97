using PartnerBot.Register;
using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Tests.Cosmos;

public sealed class OrderedTextTests
{
    private static readonly string[] Texts =
        ["", "!", "a", "a!", "aa", "ab", "b", "b~", "b~a", "bé", "b\u007f", "c\uFFFD", "c\uE000", "c\U00020BB7", "c\U0001F600", "kyoto", "京都", "京都2", "東京", "~", "é"];

    [Fact]
    public void texts_keep_the_order_of_their_code_points() =>
        Assert.Equal(Texts.Order(CodePointOrder.Instance), Texts.OrderBy(OrderedText.Of, StringComparer.Ordinal));

    [Fact]
    public void different_texts_stay_different() => Assert.Equal(Texts.Length, Texts.Select(OrderedText.Of).Distinct().Count());

    [Fact]
    public void an_ordered_text_is_made_of_ascii_letters() => Assert.All(Texts, t => Assert.True(OrderedText.Of(t).All(c => c <= '~')));

    [Fact]
    public void numbers_and_dates_keep_their_order()
    {
        decimal[] numbers = [-999_999_999_999.9999m, -1, -0.0001m, 0, 0.0001m, 9, 10, 250_000, 999_999_999_999.9999m];
        Assert.Equal(numbers, numbers.Reverse().OrderBy(n => OrderedText.Ascending(SortKey.Of((decimal?)n)), StringComparer.Ordinal));
        PartialDate[] dates = [PartialDate.Day(new(1, 1, 1)), PartialDate.Day(new(2019, 1, 1)), PartialDate.Month(2019, 1), PartialDate.Year(2019), PartialDate.Year(9999)];
        Assert.Equal(dates, dates.Reverse().OrderBy(d => OrderedText.Ascending(SortKey.Of((PartialDate?)d)), StringComparer.Ordinal));
    }

    [Fact]
    public void the_unknown_comes_last_both_ways()
    {
        SortKey[] known = [SortKey.Of(""), SortKey.Of("\U0010FFFF"), SortKey.Of((decimal?)-1)];
        Assert.All(known, k => Assert.True(string.CompareOrdinal(OrderedText.Ascending(k), OrderedText.Ascending(SortKey.Unknown)) < 0));
        Assert.All(known, k => Assert.True(string.CompareOrdinal(OrderedText.Descending(k), OrderedText.Descending(SortKey.Unknown)) > 0));
    }
}
