namespace PartnerBot.Tests.Reading.Time;

public sealed class JapaneseTimeTests
{
    [Theory]
    [InlineData("2025-03-31..2025-04-01 Day Day", "2025年3月31日|２０２５年３月３１日|令和7年3月31日|R7.3.31|2025/3/31|2025.3.31|2025年3月31日(月)|2025年3月31日付|二〇二五年三月三十一日")]
    [InlineData("2026-03-02..2026-03-03 Day Day", "今日|本日|本日時点で")]
    [InlineData("2025-01-01..2026-01-01 Period Year", "2025年|令和7年|R7|昨年|去年|2025年中に|2025年に満了")]
    [InlineData("2011-01-01..2012-01-01 Period Year", "平成23年|H23|平成二十三年")]
    [InlineData("1989-01-01..1990-01-01 Period Year", "平成元年")]
    [InlineData("2025-04-01..2026-04-01 Period FiscalYear", "2025年度|令和7年度|R7年度|今年度|本年度|FY2025")]
    [InlineData("2024-04-01..2025-04-01 Period FiscalYear", "昨年度|2024年度|昨年度失効した")]
    [InlineData("2026-04-01..2027-04-01 Period FiscalYear", "来年度|令和8年度")]
    [InlineData("2025-10-01..2026-04-01 Period Half", "2025年度下期|今年度下期")]
    [InlineData("2025-10-01..2026-01-01 Period Quarter", "2025年度第3四半期|2025年の第4四半期|2025年第四四半期")]
    [InlineData("2026-04-01..2026-05-01 Period Month", "来月|2026年4月|4月|今年の4月|２０２６年４月")]
    [InlineData("2026-03-01..2026-04-01 Period Month", "今年度末|今月|今月中")]
    [InlineData("2026-05-01..2026-05-11 Period Other", "5月上旬|2026年5月の上旬")]
    [InlineData("2026-06-21..2026-09-21 Period Season", "2026年夏|今年の夏")]
    public void A_period_is_named(string wanted, string phrasings) => TimeCorpus.Means("ja", wanted, phrasings);

    [Theory]
    [InlineData("2026-03-02..2026-09-03 Ahead Month", "今後半年|向こう半年|半年以内|6か月以内に|6ヶ月以内|６カ月いないに|今後6か月間")]
    [InlineData("2026-03-02..2026-06-03 Ahead Month", "あと3か月で|向こう3か月|残り3か月")]
    [InlineData("2026-03-02..2027-01-01 Ahead Year", "年内|年内に|今年の残り|今年内に")]
    [InlineData("2026-03-02..2026-04-01 Ahead FiscalYear", "年度内|今年度内に")]
    [InlineData("2023-03-02..2026-03-03 Back Year", "過去3年|この三年間|ここ3年|直近3年")]
    [InlineData("2016-01-01..2017-01-01 Period Year", "10年前|十年前に")]
    public void Windows_begin_or_end_today(string wanted, string phrasings) => TimeCorpus.Means("ja", wanted, phrasings);

    [Theory]
    [InlineData("..2029-01-01 Until Year", "2028年まで|2028年までに|2028年以前|遅くとも2028年まで")]
    [InlineData("..2027-01-01 Until Month", "年末まで|年末までに|今年末までに")]
    [InlineData("..2018-01-01 Before Year", "2018年より前|2018年の前")]
    [InlineData("2018-01-01.. Since Year", "2018年以降|2018年から|2018年以後|2018年以来")]
    [InlineData("2016-01-01.. After Year", "2015年より後|2015年の後")]
    public void An_end_is_open(string wanted, string phrasings) => TimeCorpus.Means("ja", wanted, phrasings);

    [Theory]
    [InlineData("2026-03-01..2026-06-01 Between Month", "3月から5月|3月から5月まで|2026年3月から5月の間|3月〜5月|3月～5月")]
    [InlineData("2015-01-01..2019-01-01 Between Year", "2015年から2018年の間|2015年から2018年まで|2015年〜2018年")]
    [InlineData("2025-04-01..2026-04-01 Between Month", "R7.4〜R8.3|2025年4月から2026年3月まで")]
    [InlineData("2026-05-05..2026-05-10 Between Day", "5月5日から9日まで|2026年5月5日から5月9日まで")]
    public void Both_ends_are_included(string wanted, string phrasings) => TimeCorpus.Means("ja", wanted, phrasings);

    [Theory]
    [InlineData("2026-04-01..2027-04-01 Period FiscalYear", "新年度|2026会計年度|2026FY|R8年度")]
    [InlineData("2025-04-01..2026-04-01 Period AcademicYear", "今学年|2025学年度|2025-2026学年度|2025-26年度")]
    [InlineData("2026-01-01..2026-04-01 Period Other", "2026年1-3月|2026年1〜3月期|令和8年1～3月|1-3月期")]
    [InlineData("2026-12-01..2027-01-01 Period Month", "今年の年末|年の瀬|今年末")]
    [InlineData("2027-01-01..2027-02-01 Period Month", "年明け早々|来年の年明け|年始")]
    [InlineData("..2027-01-01 Until Year", "今年が終わる前に|今年が終わるまでに|今年いっぱいまで")]
    [InlineData("..2026-04-01 Before Month", "4月になる前|4月に入る前に|4月より前")]
    [InlineData("2027-03-02..2027-03-03 Day Day", "来年の今頃|来年今頃")]
    [InlineData("2025-10-01..2026-04-01 Period Half", "2025年度後期|今年度後期|2025年度秋学期|2025年秋学期")]
    [InlineData("2029-03-01..2029-04-01 Period Month", "3年後の3月|三年後の三月")]
    [InlineData("2025-09-21..2025-12-21 Period Season", "昨秋|昨年の秋|2025年秋")]
    public void Offices_count_in_their_own_years(string wanted, string phrasings) => TimeCorpus.Means("ja", wanted, phrasings);

    [Theory]
    [InlineData("2026-05-01..2026-08-01 Period Other", "5〜7月|5-7月|2026年5～7月")]
    [InlineData("2015-01-01..2019-01-01 Between Year", "2015年から18年|平成27年から30年|平成27～30年|2015年以降2018年まで|2015年以降2018年以前")]
    [InlineData("2021-03-02..2026-03-03 Back Year", "過去5年以内に|ここ5年のうちに|この五年間")]
    [InlineData("2026-03-13..2026-03-14 Day Day", "13日の金曜日|13日（金）|来週の金曜日")]
    [InlineData("2026-05-29..2026-05-30 Day Day", "5月の最後の金曜日|5月最後の金曜日")]
    [InlineData("2023-03-02..2024-03-03 Between Year", "2、3年前|二三年前|2〜3年前")]
    [InlineData("2026-03-02..2029-03-03 Ahead Year", "今後2、3年|二、三年以内|2〜3年以内に|2年から3年以内")]
    public void Ranges_leave_out_what_was_said(string wanted, string phrasings) => TimeCorpus.Means("ja", wanted, phrasings);

    [Fact]
    public void A_day_that_no_calendar_has_is_not_read_in_part() => TimeCorpus.MeansNothing("ja", "2026年2月30日|2月30日までに|4月31日|2026/2/30|2027年2月29日");

    [Fact]
    public void Other_words_and_numbers_are_no_times() => TimeCorpus.MeansNothing(
        "ja",
        "現在有効な協定|いま有効な協定|3年間の協定|5年契約|10年以上続く協定|九州大学と三重大学|一番古い三つ|96校|毎年|毎年4月|毎週月曜日|日本の大学|創立100周年|一日中|２６人|春学期|夏休み|四日市大学|三日月|三月さん|2015号室|3号館|前年比|6か月前の通知が必要|3年未満|満了の6か月前|残り1年以上|火曜日ごと");
}
