namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>Pieces of patterns that several files of English rules share.</summary>
internal static class EnglishForms
{
    public const string Month = "[{month}|{maymonth}]";
    public const string Number = "[{day2}|{ordinal}|{daywords}]";
    public const string Closed = "[{closed}|{bare}]";
    public const string Whole = "[{closed}|{bare}|{whole}]";
    public const string YearNumber = "[{year4}|{yearwords}|{year2}|' ~ {year2}]";
    public const string FullYear = "[{year4}|{yearwords}]";
    public const string Fiscal = "[fiscal year|fiscal|financial year|budget year|fy]";
    public const string TheEnd = "[the? end of|the? very end of|the? close of|end]";
}
