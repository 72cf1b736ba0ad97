namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>Pieces of patterns that several files of French rules share.</summary>
internal static class FrenchForms
{
    public const string Month = "[{month}|{maymonth}]";
    public const string Number = "[{day2}|{ordinal}|{daywords}]";
    public const string Closed = "[{closed}|{bare}]";
    public const string AnyYear = "[{year4}|' ~ {year2}]";
    public const string FullYear = "[{year4}|{yearwords}]";
    public const string Over = "[dans|au cours de|au cours|pendant|durant|lors de|lors|pour|sur|d' ici|sous]?";
    public const string OfYear = "[,|de|de l' année|/|-|, de]?";
}
