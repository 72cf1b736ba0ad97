namespace PartnerBot.Tests.Reading.Time;

public sealed class EnglishTimeTests
{
    [Theory]
    [InlineData("2026-05-20..2026-05-21 Day Day", "20 May 2026|on May 20, 2026|the 20th of May|20/05/2026|2026-05-20|2026.5.20|20.05.2026|Wednesday 20 May")]
    [InlineData("2026-03-02..2026-03-03 Day Day", "today|as of today|valid today?")]
    [InlineData("2026-03-03..2026-03-04 Day Day", "tomorrow")]
    [InlineData("2026-03-27..2026-03-28 Day Day", "on the 27th|the 27th|hosting a group on the 27th.")]
    [InlineData("2025-01-01..2026-01-01 Period Year", "in 2025|during 2025|last year|throughout 2025|the year 2025")]
    [InlineData("2026-05-01..2026-06-01 Period Month", "in May|May 2026|in May 2026|5/2026|2026-05|the month of May 2026")]
    [InlineData("2027-03-01..2027-04-01 Period Month", "March next year|next March|in March 2027|March of next year")]
    [InlineData("2026-04-01..2027-04-01 Period FiscalYear", "FY2026|FY26|FY 2026|fiscal 2026|fiscal year 2026|next fiscal year")]
    public void A_period_is_named(string wanted, string phrasings) => TimeCorpus.Means("en", wanted, phrasings);

    [Theory]
    [InlineData("2025-04-01..2026-04-01 Period FiscalYear", "this fiscal year|within this fiscal year|FY2025|the current fiscal year")]
    [InlineData("2025-09-01..2026-09-01 Period AcademicYear", "academic year 2025-26|2025/26|this academic year|the academic year 2025/2026|AY2025|2025-26 academic year")]
    [InlineData("2026-01-01..2026-04-01 Period Quarter", "Q1 2026|the first quarter of 2026|this quarter|first quarter 2026")]
    [InlineData("2025-10-01..2026-01-01 Period Quarter", "last quarter|Q4 2025|the last quarter of 2025|Q4/2025|4Q 2025|FY2025 Q3|Q3 of FY2025|the third quarter of fiscal 2025")]
    [InlineData("2026-07-01..2027-01-01 Period Half", "H2 2026|the second half of 2026|the second half of this year")]
    [InlineData("2026-06-21..2026-09-21 Period Season", "summer 2026|next summer|this summer|the summer of 2026")]
    [InlineData("1990-01-01..2000-01-01 Period Decade", "the 1990s|the 90s|in the 1990's")]
    [InlineData("2026-06-16..2026-07-01 Period Other", "end of June|late June|at the end of June 2026")]
    [InlineData("2026-03-31..2026-04-01 Day Day", "the last day of this month|last day of the month|3/31|31 March")]
    public void Parts_of_years_are_named(string wanted, string phrasings) => TimeCorpus.Means("en", wanted, phrasings);

    [Theory]
    [InlineData("2026-03-02..2026-09-03 Ahead Month", "within six months|in the next six months|within the next 6 months|over the next 6 months|in six months")]
    [InlineData("2026-03-02..2026-03-13 Ahead Day", "the next ten days|within 10 days|in the next 10 days")]
    [InlineData("2026-03-02..2027-03-03 Ahead Year", "in the coming year|within a year")]
    [InlineData("2026-03-02..2027-01-01 Ahead Year", "the rest of the year|the remainder of 2026|what's left this year|later this year")]
    [InlineData("2023-03-02..2026-03-03 Back Year", "in the last three years|over the past 3 years|the previous three years")]
    [InlineData("2016-03-02..2026-03-03 Back Decade", "over the past decade|in the last decade")]
    [InlineData("2026-01-01..2026-03-03 Back Year", "so far this year|this year so far|year to date|earlier this year")]
    [InlineData("2016-01-01..2017-01-01 Period Year", "ten years ago|10 years ago")]
    public void Windows_begin_or_end_today(string wanted, string phrasings) => TimeCorpus.Means("en", wanted, phrasings);

    [Theory]
    [InlineData("..2027-01-01 Until Year", "before the year is out|by 2026|until 2026|through 2026|up to 2026|no later than 2026|in or before 2026|2026 or earlier|before the calendar year closes")]
    [InlineData("..2027-01-01 Until Other", "by the end of the year|by the end of 2026|by year-end|until the end of this year")]
    [InlineData("..2026-04-01 Until FiscalYear", "before the fiscal year is out|before the fiscal year ends")]
    [InlineData("..2026-04-01 Until Day", "by 31 March|by 31 March at the latest|until 31 March 2026|on or before 31 March 2026")]
    [InlineData("..2027-01-01 Until Day", "before 31 December|by 31 December|until 31 December 2026")]
    [InlineData("..2008-01-01 Before Year", "before 2008|prior to 2008|since before 2008|pre-2008|older than 2008")]
    [InlineData("2015-01-01.. Since Year", "since 2015|from 2015 on|2015 on|from 2015 onwards|2015 or later|in or after 2015|from 2015")]
    [InlineData("2016-01-01.. After Year", "after 2015|later than 2015|post-2015")]
    public void An_end_is_open(string wanted, string phrasings) => TimeCorpus.Means("en", wanted, phrasings);

    [Theory]
    [InlineData("2026-05-05..2026-05-10 Between Day", "5 to 9 May 2026|5-9 May|from 5 to 9 May|between 5 and 9 May 2026|May 5-9, 2026|from 5 May to 9 May")]
    [InlineData("2026-07-01..2026-10-01 Between Month", "July to September 2026|from July to September|between July and September 2026|Jul-Sep 2026")]
    [InlineData("2015-01-01..2019-01-01 Between Year", "between 2015 and 2018|from 2015 to 2018|2015-2018|2015 through 2018")]
    [InlineData("2026-03-02..2026-06-01 Between Other", "from now to the end of May|from today until the end of May 2026|between now and the end of May")]
    public void Both_ends_are_included(string wanted, string phrasings) => TimeCorpus.Means("en", wanted, phrasings);

    [Fact]
    public void Months_side_by_side_are_each_named() =>
        TimeCorpus.Means("en", "2026-04-01..2026-05-01 Period Month and 2026-05-01..2026-06-01 Period Month", "in April and May|April or May|in April/May");

    [Theory]
    [InlineData("en", "in May or June 2025|May and June 2025|May/June 2025")]
    [InlineData("fr", "en mai ou juin 2025|mai et juin 2025")]
    [InlineData("ja", "2025年5月と6月|2025年5月、6月|2025年の5月と6月")]
    [InlineData("zh", "2025年5月和6月|2025年5月或6月|2025年5月、6月")]
    public void A_year_said_once_serves_both_months(string language, string phrasings) =>
        TimeCorpus.Means(language, "2025-05-01..2025-06-01 Period Month and 2025-06-01..2025-07-01 Period Month", phrasings);

    [Theory]
    [InlineData("2026-04-01..2027-04-01 Period FiscalYear", "FY2026/27|FY 2026-27|the 2026/27 fiscal year|financial year 2026-27|budget year 2026|FY'26")]
    [InlineData("2026-10-01..2027-01-01 Period Quarter", "Q3 of FY2026|FY2026 Q3|the third fiscal quarter of 2026|fiscal Q3 2026|the last quarter of 2026|the last quarter of this year")]
    [InlineData("2026-09-01..2027-09-01 Period AcademicYear", "2026/2027|2026/27|AY 2026-27|the 2026-27 school year|the next university year")]
    [InlineData("2026-12-21..2027-03-21 Period Season", "winter 2026/27|winter 2026-2027|the coming winter|this coming winter")]
    [InlineData("..2026-06-21 Before Season", "any time before summer|before summer 2026|ahead of the summer|before this summer")]
    [InlineData("..2027-01-01 Until Other", "by EOY|by year's end|by yearend|until the very end of the year")]
    [InlineData("..2027-01-01 Until Year", "before the end of the year|before end of year|any time before the end of the year|before the year's end|before EOY")]
    public void Offices_count_in_their_own_years(string wanted, string phrasings) => TimeCorpus.Means("en", wanted, phrasings);

    [Theory]
    [InlineData("2026-03-02..2027-09-03 Ahead Year", "within a year and a half|in the next one and a half years|within 1.5 years|in the next year and a half")]
    [InlineData("2026-03-02..2026-09-03 Ahead Month", "within six (6) months|within a six-month period|within a maximum of six months|up to six months from now|no more than six months from now|over the next half a year|in the six months to come")]
    [InlineData("..2016-03-02 Before Day", "over a decade ago|10+ years ago|ten or more years ago|upwards of ten years ago")]
    [InlineData("2025-12-02..2026-03-03 Back Month", "in recent months|in the last few months|over the past months")]
    [InlineData("2023-03-02..2026-03-03 Back Year", "in the three years to date|in the three years up to now|not more than three years ago")]
    [InlineData("2026-06-02..2026-09-03 Between Month", "in 3 to 6 months|in three or six months|3-6 months from now|between three and six months from now")]
    [InlineData("2016-03-02..2021-03-03 Between Year", "5 to 10 years ago|five or ten years ago|between 5 and 10 years ago")]
    [InlineData("2026-03-02..2026-09-03 Ahead Month", "within 3 to 6 months|in the next 3-6 months|over the coming three to six months")]
    public void Lengths_are_said_in_many_ways(string wanted, string phrasings) => TimeCorpus.Means("en", wanted, phrasings);

    [Theory]
    [InlineData("2026-01-01..2027-01-01 Period Year", "in twenty twenty six|in two thousand and twenty-six|year 2026|this whole year|the present year")]
    [InlineData("2015-01-01..2019-01-01 Between Year", "2015-18|2015/2018|2015..2018|between the years 2015 and 2018|from 2015 up until 2018|2015 through to 2018|from two thousand fifteen to two thousand eighteen")]
    [InlineData("2026-01-01..2028-01-01 Between Year", "this year or next|this and next year|this year and next year")]
    [InlineData("2026-05-31..2026-08-01 Between Other", "between the end of May and the end of July|from the end of May to the end of July")]
    [InlineData("2016-01-01.. After Year", "> 2015|after the end of 2015|more recent than 2015")]
    [InlineData("2015-01-01.. Since Year", ">= 2015|2015 and up|2015 at the earliest|later than or equal to 2015")]
    [InlineData("2026-03-13..2026-03-14 Day Day", "next week's Friday|the Friday of next week|Friday the 13th|Friday 13 March")]
    public void Years_and_ends_are_said_in_many_ways(string wanted, string phrasings) => TimeCorpus.Means("en", wanted, phrasings);

    [Fact]
    public void A_day_that_no_calendar_has_is_not_read_in_part() => TimeCorpus.MeansNothing(
        "en", "30 February 2026|Feb 30|before 31 April 2026|2/29/2027|2026-02-30|the 31st of June|by 29 February 2027|from 30 February to 5 March");

    [Fact]
    public void Other_words_and_numbers_are_no_times() => TimeCorpus.MeansNothing(
        "en",
        "may I see them|agreements that may lapse|march through the list|this may be right|this may or may not|3 years|a five-year term|naist-0042|2019-FR-014|96 institutions|Toulouse 3|Lyon 1|top 10|"
        + "the 10 oldest|the first one|the second one|the last one|latest|most recent|now|summer school|every Monday|each year|per year|Tel: +86 2010-2015-86|32 January 2015|2000 pieces of toys|up to date|room 2015|Horizon 2020|section 3/4|1/2 of the agreements|$2015|Dr. March|the first half of the list|one month's notice|5-10 partners|2 of 3|2015-32");
}
