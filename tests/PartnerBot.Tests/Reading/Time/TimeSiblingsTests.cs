using System.Globalization;
using PartnerBot.Reading.Time;

namespace PartnerBot.Tests.Reading.Time;

/// <summary>What differs only in the month, the number or the unit is read alike: each way of saying is tried with all of them and compared with the calendar.</summary>
public sealed class TimeSiblingsTests
{
    private static readonly string[] _months =
    [
        "January|Jan|Jan.", "February|Feb|Feb.", "March|Mar|Mar.", "April|Apr|Apr.", "May", "June|Jun|Jun.",
        "July|Jul|Jul.", "August|Aug|Aug.", "September|Sept|Sep.", "October|Oct|Oct.", "November|Nov|Nov.", "December|Dec|Dec.",
    ];

    private static readonly string[] _mois =
    [
        "janvier|janv.", "février|fevrier|févr.", "mars", "avril|avr.", "mai", "juin", "juillet|juil.", "août|aout", "septembre|sept.", "octobre|oct.", "novembre|nov.", "décembre|déc.",
    ];

    private static readonly string[] _tsuki =
        ["1月|一月|１月", "2月|二月", "3月|三月", "4月|四月", "5月|五月", "6月|六月", "7月|七月", "8月|八月", "9月|九月", "10月|十月", "11月|十一月", "12月|十二月"];

    private static readonly string[] _numbers = ["two", "three", "ten", "eighteen", "twenty-four", "thirty six", "forty-five", "sixty", "seventy-two", "ninety"];
    private static readonly string[] _nombres = ["deux", "trois", "dix", "dix-huit", "vingt-quatre", "trente-six", "quarante-cinq", "soixante", "soixante-douze", "quatre-vingt-dix"];
    private static readonly string[] _kanji = ["二", "三", "十", "十八", "二十四", "三十六", "四十五", "六十", "七十二", "九十"];
    private static readonly int[] _values = [2, 3, 10, 18, 24, 36, 45, 60, 72, 90];

    [Theory]
    [InlineData("en", "* 2027|in * 2027|during * 2027|the month of * 2027|* of next year|* next year|next year in *")]
    [InlineData("fr", "* 2027|en * 2027|au cours du mois de * 2027|courant * 2027|* de l'année prochaine")]
    [InlineData("ja", "2027年*|2027年の*|来年*|来年の*|2027年*中に|令和9年*")]
    [InlineData("zh", "2027年*|明年*|明年的*|2027年*份|民国116年*")]
    public void Every_month_is_named(string language, string ways) => Months(language, ways, first => (first, first.AddMonths(1)));

    [Theory]
    [InlineData("en", "the 4th of * 2027|4 * 2027|4-*-2027|* 4, 2027|* 4th 2027|on * the fourth, 2027")]
    [InlineData("fr", "4 * 2027|le 4 * 2027|lundi 4 * 2027|le quatre * 2027")]
    [InlineData("ja", "2027年*4日|来年の*四日")]
    [InlineData("zh", "2027年*4日|明年*4号|2027年*四日")]
    public void Every_month_has_a_fourth_day(string language, string ways) => Months(language, ways, first => (first.AddDays(3), first.AddDays(4)));

    [Theory]
    [InlineData("en", "4-8 * 2027|from * 4 to * 8, 2027|* 4-8, 2027|from * 4 through 8, 2027|between * 4 and 8, 2027|from the 4th to the 8th of * 2027")]
    [InlineData("fr", "du 4 au 8 * 2027|entre le 4 et le 8 * 2027|du 4 * au 8 * 2027|du lundi 4 au vendredi 8 * 2027")]
    [InlineData("ja", "2027年*4日から8日まで|2027年*4日～*8日")]
    [InlineData("zh", "2027年*4日到8日|2027年*4日至*8日|从2027年*4日起至*8日止")]
    public void Days_of_every_month_are_joined(string language, string ways) => Months(language, ways, first => (first.AddDays(3), first.AddDays(8)));

    [Theory]
    [InlineData("en", "until * 2027|by the end of * 2027|* 2027 or earlier|no later than * 2027|before the end of * 2027|before * 2027 is out")]
    [InlineData("fr", "jusqu'en * 2027|d'ici fin * 2027|avant la fin * 2027|* 2027 ou avant|au plus tard en * 2027")]
    [InlineData("ja", "2027年*まで|2027年*末までに|2027年*以前|2027年*が終わるまでに")]
    [InlineData("zh", "截至2027年*|2027年*底前|2027年*及以前|2027年*结束前")]
    public void Every_month_ends_something(string language, string ways) => Months(language, ways, first => (null, first.AddMonths(1)));

    [Theory]
    [InlineData("en", "since * 2027|from * 2027 onwards|* 2027 or later|not before * 2027|on or after 1 * 2027")]
    [InlineData("fr", "à partir de * 2027|* 2027 ou plus tard|pas avant * 2027|dès * 2027|à compter du 1er * 2027")]
    [InlineData("ja", "2027年*から|2027年*以降|2027年*1日以降|2027年*に入ってから")]
    [InlineData("zh", "2027年*起|自2027年*起|从2027年*开始|2027年*及以后|2027年*1日起")]
    public void Every_month_begins_something(string language, string ways) => Months(language, ways, first => (first, null));

    [Theory]
    [InlineData("en", "within * months|in the next * months|over the coming * months|the * months ahead|in * months or less|no more than * months from now")]
    [InlineData("fr", "d'ici * mois|dans les * mois|sous * mois|au cours des * mois à venir|dans les * prochains mois|dans un délai de * mois")]
    [InlineData("ja", "*か月以内|今後*ヶ月|向こう*カ月|これから*ヵ月|今日から*か月以内|*か月のうちに")]
    [InlineData("zh", "*个月内|未来*个月|接下来的*個月|今后*个月之内|从今天起*个月内")]
    public void Every_number_of_months_ahead(string language, string ways) => Lengths(language, ways, months => (TimeCorpus.Today, TimeCorpus.Today.AddMonths(months).AddDays(1)));

    [Theory]
    [InlineData("en", "in the last * months|over the past * months|these last * months|less than * months ago")]
    [InlineData("fr", "ces * derniers mois|au cours des * mois écoulés|il y a moins de * mois|depuis * mois")]
    [InlineData("ja", "過去*か月|ここ*カ月|直近*ヶ月間|過去*か月以内に")]
    [InlineData("zh", "过去*个月|最近*个月|近*个月来|*个月来")]
    public void Every_number_of_months_back(string language, string ways) => Lengths(language, ways, months => (TimeCorpus.Today.AddMonths(-months), TimeCorpus.Today.AddDays(1)));

    [Theory]
    [InlineData("en", "more than * months ago|at least * months ago|* or more months ago|* months ago or more")]
    [InlineData("fr", "il y a plus de * mois|il y a au moins * mois")]
    [InlineData("ja", "*か月以上前|*か月より前")]
    [InlineData("zh", "超过*个月前|至少*个月前|*个月以上之前")]
    public void Every_number_of_months_and_more_ago(string language, string ways) => Lengths(language, ways, months => (null, TimeCorpus.Today.AddMonths(-months)));

    private static void Months(string language, string ways, Func<DateOnly, (DateOnly? From, DateOnly? To)> wanted)
    {
        var names = language switch { "en" => _months, "fr" => _mois, _ => _tsuki };
        for (var month = 1; month <= 12; month++)
        {
            foreach (var name in names[month - 1].Split('|'))
                Check(language, ways, name, wanted(new DateOnly(2027, month, 1)));
        }
    }

    private static void Lengths(string language, string ways, Func<int, (DateOnly? From, DateOnly? To)> wanted)
    {
        var words = language switch { "en" => _numbers, "fr" => _nombres, _ => _kanji };
        for (var i = 0; i < words.Length; i++)
        {
            Check(language, ways, words[i], wanted(_values[i]));
            Check(language, ways, _values[i].ToString(CultureInfo.InvariantCulture), wanted(_values[i]));
        }
    }

    private static void Check(string language, string ways, string word, (DateOnly? From, DateOnly? To) wanted)
    {
        foreach (var way in ways.Split('|'))
        {
            var text = way.Replace("*", word, StringComparison.Ordinal);
            var got = TimeReader.Read(text, language, TimeCorpus.Today);
            Assert.True(got is [var only] && (only.From, only.To) == wanted, $"asked  {text}\nwanted {wanted}\ngot    {string.Join(" and ", got.Select(m => (m.From, m.To)))}");
        }
    }
}
