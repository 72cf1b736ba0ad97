namespace PartnerBot.Tests.Reading.Time;

public sealed class ChineseTimeTests
{
    [Theory]
    [InlineData("2025-03-31..2025-04-01 Day Day", "2025年3月31日|2025年3月31号|２０２５年３月３１日|二〇二五年三月三十一日|2025/3/31|2025-03-31|2025年3月31日那天")]
    [InlineData("2026-03-27..2026-03-28 Day Day", "27号|27日|27號|本月27日")]
    [InlineData("2025-01-01..2026-01-01 Period Year", "2025年左右|民國114年|2025年前后|2025年|去年|2025|二零二五年|2025年到期的")]
    [InlineData("2025-12-01..2026-01-01 Period Month", "去年12月|2025年12月|去年十二月|25年12月")]
    [InlineData("2026-04-01..2026-05-01 Period Month", "下个月|下個月|下月|今年4月|四月")]
    [InlineData("2026-01-01..2026-07-01 Period Half", "今年上半年|上半年|2026年上半年")]
    [InlineData("2026-04-01..2026-07-01 Period Quarter", "下季度|下个季度|下個季度|2026年第二季度|第二季度|2026年二季度")]
    [InlineData("2026-12-01..2027-01-01 Period Month", "年底|今年年底|今年底|2026年底")]
    [InlineData("1990-01-01..2000-01-01 Period Decade", "90年代|九十年代|上世纪90年代|20世纪90年代")]
    [InlineData("2025-09-01..2026-09-01 Period AcademicYear", "2025-2026学年|本学年|2025學年")]
    public void A_period_is_named(string wanted, string phrasings) => TimeCorpus.Means("zh", wanted, phrasings);

    [Theory]
    [InlineData("2026-03-02..2026-09-03 Ahead Month", "半年内|半年之内|未来六个月|接下来六个月|未來六個月|六个月以内|今后半年")]
    [InlineData("2026-03-02..2027-01-01 Ahead Year", "年内|今年内|今年剩下的时间")]
    [InlineData("2025-03-02..2026-03-03 Back Year", "最近一年|最近一年里|近一年|过去一年|過去一年")]
    [InlineData("2026-01-01..2026-03-03 Back Year", "今年以来|今年至今")]
    [InlineData("2016-01-01..2017-01-01 Period Year", "十年前|10年前")]
    public void Windows_begin_or_end_today(string wanted, string phrasings) => TimeCorpus.Means("zh", wanted, phrasings);

    [Theory]
    [InlineData("..2027-01-01 Until Month", "年底前|年底之前|今年底前|2026年底前|到年底")]
    [InlineData("..2029-01-01 Until Year", "截至2028年|到2028年为止|2028年以前|2028年（含）之前|最晚2028年|2028年及以前")]
    [InlineData("..2016-03-02 Before Day", "十多年前")]
    [InlineData("..2018-01-01 Before Year", "2018年之前|2018年前|早于2018年|2018年之前签的")]
    [InlineData("2028-01-01.. Since Year", "2028年以后|2028年（含）以後|2028年起|从2028年开始|自2028年起|2028年或之后")]
    [InlineData("2019-01-01.. After Year", "2018年之后|2018年後|晚于2018年")]
    public void An_end_is_open(string wanted, string phrasings) => TimeCorpus.Means("zh", wanted, phrasings);

    [Theory]
    [InlineData("2026-03-01..2026-06-01 Between Month", "三月到五月|3月至5月|从3月到5月|2026年3月到5月")]
    [InlineData("2026-01-01..2029-01-01 Between Year", "2026年到2028年|2026年至2028年|2026年和2028年之间|2026-2028年")]
    [InlineData("2027-01-01..2029-01-01 Between Year", "明后年|明後年")]
    [InlineData("2026-05-05..2026-05-10 Between Day", "5月5日到9日|5月5日至5月9日")]
    public void Both_ends_are_included(string wanted, string phrasings) => TimeCorpus.Means("zh", wanted, phrasings);

    [Theory]
    [InlineData("2025-09-01..2026-09-01 Period AcademicYear", "这个学年|2025～2026学年|2025-2026學年度|114學年度|民國114學年度")]
    [InlineData("2026-01-01..2026-04-01 Period Quarter", "首季|2026年首季度|当前季度|今年第一个季度")]
    [InlineData("2026-12-01..2027-01-01 Period Month", "岁末|年终|今年末")]
    [InlineData("..2027-01-01 Until Year", "今年结束前|2026年结束之前|不晚于2026年")]
    [InlineData("..2027-01-01 Before Year", "2027年到来之前|2027年开始前|明年之前")]
    [InlineData("2025-09-01..2026-03-01 Period Half", "2025年秋季学期|2025-2026学年第一学期|本学年第1学期")]
    [InlineData("2029-03-01..2029-04-01 Period Month", "三年后的三月|3年后3月")]
    public void Offices_count_in_their_own_years(string wanted, string phrasings) => TimeCorpus.Means("zh", wanted, phrasings);

    [Theory]
    [InlineData("2026-05-01..2026-08-01 Period Other", "5-7月|5到7月|五至七月|2026年5至7月")]
    [InlineData("2015-01-01..2019-01-01 Between Year", "2015年到18年|2015年起到2018年|自2015年起至2018年止|2015年以后2018年以前")]
    [InlineData("2026-01-01..2028-01-01 Between Year", "今明2年|今年和明年|今年、明年")]
    [InlineData("2027-01-01..2029-01-01 Between Year", "明年和后年|明年、后年|明年后年")]
    [InlineData("2023-03-02..2026-03-03 Back Year", "近年来|这些年|近几年|三年来")]
    [InlineData("..2016-03-02 Before Day", "超过十年前|至少十年前|十余年前|十年以上之前")]
    [InlineData("2026-03-13..2026-03-14 Day Day", "下个周五|下周五|13日星期五")]
    [InlineData("2026-05-29..2026-05-30 Day Day", "5月的最后一个星期五|五月最后一个周五")]
    [InlineData("2023-03-02..2024-03-03 Between Year", "两三年前|二三年前|2到3年前")]
    [InlineData("2026-03-02..2029-03-03 Ahead Year", "未来两三年|两三年内|2至3年内|兩三年內")]
    public void Ranges_leave_out_what_was_said(string wanted, string phrasings) => TimeCorpus.Means("zh", wanted, phrasings);

    [Fact]
    public void A_day_that_no_calendar_has_is_not_read_in_part() => TimeCorpus.MeansNothing("zh", "2026年2月30日|2月30日之前|4月31日之前|2026-02-30");

    [Fact]
    public void Other_words_and_numbers_are_no_times() => TimeCorpus.MeansNothing(
        "zh",
        "目前有效的协议|现在有效|目前生效的協議|五年期协议|有效期五年|三所大学|一份协议|九州大学|签了十年以上|每年|每个月|今日头条|我的电话号码是888-000-9999|前三份|五月天|三月老师|2015室|3号楼|提前6个月通知|六个月前通知|地平线2020|超过十年的合作|为期三年|到期前6个月|到期6个月前");
}
